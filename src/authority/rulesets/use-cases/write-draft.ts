import { Injectable } from '@nestjs/common';
import { Ids, type RulesetId } from '../../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../../platform/index.ts';
import { RemedyKinds } from '../../db/remedy-kinds.repository.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import type { RemedyKind } from '../../domain/remedy-catalogue.ts';
import { contentOf } from '../../domain/ruleset.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { newDraft, requireRevision, written, type Draft } from '../domain/draft.ts';
import { edited, type Edit } from '../domain/edit.ts';
import { withoutRemedy, withRemedy } from '../domain/edit-catalogue.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';

export type Saving = { readonly id: RulesetId; readonly revision: number };

/** Begins a draft and changes its text, one rule at a time so that every change can be saved by itself. */
@Injectable()
export class WriteDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly rulesets: Rulesets,
    private readonly kinds: RemedyKinds,
    private readonly ids: Ids,
  ) {}

  /** A copy of the newest published rules to change. Throws 404 `ruleset-not-found` before there are any. */
  begin(title: string, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const newest = await this.rulesets.newestNow(tx);
      if (!newest) throw draftErrors.notFound();
      const { ruleset, catalogue } = await this.rulesets.policy(tx, newest.id);
      const draft = newDraft({
        ...{ id: this.ids.next<RulesetId>(), title, baseId: newest.id, returnsTo: null, catalogue },
        ...{ content: contentOf(ruleset), by: command.actor.personId, at: tx.now },
      });
      await this.drafts.insert(tx, draft);
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action: 'ruleset.begun',
        subject: 'ruleset',
        subjectId: draft.id,
        details: { baseId: newest.id },
      });
      return replyOf(draft);
    });
  }

  /** Throws 409 `revision-changed`, `ruleset-not-now`, 422 `ruleset-invalid` with the place of every fault. */
  edit({ id, revision }: Saving, edit: Edit, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => replyOf(await this.editWithin(tx, { id, revision }, edit)));
  }

  async editWithin(tx: Tx, saving: Saving, ...edits: readonly Edit[]): Promise<Draft> {
    return this.#save(tx, saving, ({ content, catalogue }) => ({
      content: edits.reduce((text, edit) => edited(text, edit, catalogue), content),
    }));
  }

  change(
    saving: Saving,
    { title, frame }: { readonly title: string | null; readonly frame: Extract<Edit, { kind: 'put-frame' }>['frame'] },
    command: CommandContext,
  ): Promise<DraftReply> {
    return this.work.command(command, async (tx) =>
      replyOf(
        await this.#save(tx, saving, (draft) => ({
          title: title ?? draft.title,
          content: edited(draft.content, { kind: 'put-frame', frame }, draft.catalogue),
        })),
      ),
    );
  }

  /** A remedy of the draft's catalogue; see `withRemedy` for what it throws. */
  putRemedy({ id, revision }: Saving, kind: RemedyKind, remedy: unknown, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const ever = await this.kinds.ever(tx);
      return replyOf(await this.#save(tx, { id, revision }, (draft) => withRemedy(draft, kind, remedy, ever)));
    });
  }

  /** Throws 404 `remedy-kind-not-found`, 409 `remedy-in-use`. */
  removeRemedy(saving: Saving, kind: RemedyKind, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => replyOf(await this.#save(tx, saving, (draft) => withoutRemedy(draft, kind))));
  }

  async #save(
    tx: Tx,
    { id, revision }: Saving,
    change: (draft: Draft) => Partial<Pick<Draft, 'content' | 'catalogue' | 'title'>>,
  ): Promise<Draft> {
    const draft = await this.drafts.lock(tx, id);
    requireRevision(draft, revision);
    const { personId } = tx.actor;
    if (personId === null) throw draftErrors.notFound();
    const after = written(draft, change(draft), { by: personId, at: tx.now });
    await this.drafts.update(tx, after);
    return after;
  }
}
