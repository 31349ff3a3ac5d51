import { Injectable } from '@nestjs/common';
import type { PersonId, RulesetId } from '../../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../../platform/index.ts';
import { RemedyKinds } from '../../db/remedy-kinds.repository.ts';
import { Rulesets, type Newest } from '../../db/rulesets.repository.ts';
import { contentOf } from '../../domain/ruleset.ts';
import { earliestAfter, PublishRuleset } from '../../use-cases/publish-ruleset.ts';
import { People } from '../db/people.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { changesBetween } from '../domain/changes.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { moved, requireOther, requireRevision, type Draft } from '../domain/draft.ts';
import { requireMoneyFixed } from '../domain/edit-catalogue.ts';
import { requireBoard } from '../domain/widening.ts';
import { JudgeDraft } from './judge-draft.ts';
import type { Saving } from './write-draft.ts';

export type Publishing = Saving & { readonly effectiveFrom: Date | null };

export type PublishedReply = { readonly id: RulesetId; readonly version: number; readonly validFrom: string };

/**
 * Puts a reviewed draft in force, at once or at an instant to come. Only somebody who wrote nothing in it and whom it gives
 * nothing; only with green tests; only on the rules it was begun from.
 */
@Injectable()
export class PublishDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly rulesets: Rulesets,
    private readonly kinds: RemedyKinds,
    private readonly judge: JudgeDraft,
    private readonly publish: PublishRuleset,
    private readonly people: People,
  ) {}

  /**
   * Throws 403 `own-ruleset`, `widens-own-level`; 409 `ruleset-not-now`, `revision-changed`, `base-moved`,
   * `publication-blocked`, `board-minute-used`, `remedy-money-fixed`; 422 `effective-too-early`.
   */
  async execute({ id, revision, effectiveFrom }: Publishing, command: CommandContext): Promise<PublishedReply> {
    await this.judge.ahead(id);
    return this.work.command(command, async (tx) => {
      const by = command.actor.personId;
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      const after = { ...moved(draft, 'publish', tx.now), decidedBy: by, decidedAt: tx.now };
      requireOther(draft, by);
      await this.#requireSound(tx, draft, by);
      requireMoneyFixed(draft.catalogue, await this.kinds.ever(tx));
      const newest = await this.rulesets.newest(tx);
      await this.#requireBase(tx, draft, newest);
      const validFrom = startOf(effectiveFrom, earliestAfter(newest, tx.now));
      await this.drafts.update(tx, after);
      const { version } = await this.publish.reviewed(tx, newest, { ...draft, validFrom, origin: draft });
      await this.#record(tx, draft, { version, validFrom, by });
      return { id, version, validFrom: validFrom.toISOString() };
    });
  }

  async #requireBase(tx: Tx, draft: Draft, newest: Newest | null): Promise<void> {
    if (!newest || newest.id === draft.baseId) return;
    const now = contentOf((await this.rulesets.policy(tx, newest.id)).ruleset);
    const base = draft.baseId ? contentOf((await this.rulesets.policy(tx, draft.baseId)).ruleset) : now;
    throw draftErrors.baseMoved(draft.baseId, newest.id, changesBetween(base, now));
  }

  async #requireSound(tx: Tx, draft: Draft, by: PersonId): Promise<void> {
    const { obstacles, widens } = await this.judge.execute(tx, draft, tx.now);
    requireBoard(draft, widens, by);
    const { boardMinute } = draft.review;
    if (boardMinute && (await this.drafts.isMinuteUsed(tx, boardMinute.number, draft.id)))
      throw draftErrors.minuteUsed(boardMinute.number);
    if (obstacles.length > 0) throw draftErrors.blocked(obstacles);
  }

  async #record(tx: Tx, draft: Draft, { by, ...more }: { version: number; validFrom: Date; by: PersonId }): Promise<void> {
    const { id, hash, baseId, returnsTo, authors } = draft;
    const publisherHasAuthorsName = (await this.people.namesakes(tx, authors)).some((one) => one.id === by);
    const details = { hash, baseId, returnsTo, publisherHasAuthorsName, ...more };
    return recordAudit(tx, { at: tx.now, by: tx.actor, action: 'ruleset.published', subject: 'ruleset', subjectId: id, details });
  }
}

/** Never in the past, nor before whoever is deciding now has finished. */
function startOf(wanted: Date | null, earliest: Date): Date {
  if (wanted && wanted < earliest) throw draftErrors.tooEarly(earliest);
  return wanted ?? earliest;
}
