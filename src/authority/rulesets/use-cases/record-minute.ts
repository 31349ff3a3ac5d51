import { Injectable } from '@nestjs/common';
import { recordAudit, UnitOfWork, type CommandContext } from '../../../platform/index.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { requireOther, requireRevision } from '../domain/draft.ts';
import { withBoardMinute } from '../domain/review.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';
import type { Saving } from './write-draft.ts';

/** Number and date of the minute in which the board agreed. */
export type Minute = { readonly number: string; readonly decidedOn: string };

/** A manager who wrote nothing in it records that the board agreed to rules which give managers more. */
@Injectable()
export class RecordMinute {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  /** Throws 403 `own-ruleset`; 409 `revision-changed`, `board-minute-used`, and `ruleset-not-now` outside a review. */
  execute({ id, revision }: Saving, { number, decidedOn }: Minute, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      if (draft.state !== 'in-review' && draft.state !== 'shadow') throw draftErrors.notNow('record-minute', draft.state);
      const by = command.actor.personId;
      requireOther(draft, by);
      if (await this.drafts.isMinuteUsed(tx, number, id)) throw draftErrors.minuteUsed(number);
      const { hash, baseId } = draft;
      const minute = { number, decidedOn, rulesetHash: hash ?? '', againstId: baseId, by, at: tx.now.toISOString() };
      const after = {
        ...draft,
        review: withBoardMinute(draft.review, minute),
        revision: draft.revision + 1,
        changedAt: tx.now,
      };
      await this.drafts.update(tx, after);
      const about = { at: tx.now, by: tx.actor, subject: 'ruleset', subjectId: id };
      await recordAudit(tx, { ...about, action: 'ruleset.board-minute-recorded', details: { number, decidedOn, hash, baseId } });
      return replyOf(after);
    });
  }
}
