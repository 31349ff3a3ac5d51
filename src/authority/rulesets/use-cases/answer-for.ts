import { Injectable } from '@nestjs/common';
import { recordAudit, UnitOfWork, type CommandContext, type Tx } from '../../../platform/index.ts';
import type { BacktestId } from '../../backtest/backtest.ts';
import { Backtests } from '../../backtest/db/backtests.repository.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { requireRevision, type Draft } from '../domain/draft.ts';
import { withAcknowledgement, withBacktest, type Review } from '../domain/review.ts';
import { attachable } from '../domain/attachable.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';
import type { Saving } from './write-draft.ts';

/** What is put beside a text under review: answers to warnings, and the backtest that was run on it. */
@Injectable()
export class AnswerFor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly backtests: Backtests,
  ) {}

  /** Somebody answers for a warning, with a reason that stays. Throws 409 `ruleset-not-now` outside a review. */
  finding({ id, revision }: Saving, finding: string, reason: string, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      const said = { finding, reason, by: command.actor.personId, at: tx.now.toISOString() };
      const after = await this.#save(tx, draft, withAcknowledgement(draft.review, said));
      const details = { finding, reason };
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action: 'ruleset.finding-answered',
        subject: 'ruleset',
        subjectId: id,
        details,
      });
      return replyOf(after);
    });
  }

  /**
   * Puts a what-if on past cases beside the text it was run on. Throws 404 `backtest-not-found`; 409 `backtest-not-done`,
   * `backtest-of-invented-cases`, `backtest-of-another-text`, `backtest-of-another-base`, and `ruleset-not-now` outside a review.
   */
  backtest({ id, revision }: Saving, backtestId: BacktestId, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      requireReview(draft);
      const run = await this.backtests.get(tx, backtestId);
      const { catalogue } = await this.backtests.definition(tx, backtestId);
      const attached = attachable(run, catalogue, draft, command.actor.personId, tx.now);
      const after = await this.#save(tx, draft, withBacktest(draft.review, attached));
      const about = { at: tx.now, by: tx.actor, subject: 'ruleset', subjectId: id };
      await recordAudit(tx, { ...about, action: 'ruleset.backtest-attached', details: { backtestId, hash: attached.hash } });
      return replyOf(after);
    });
  }

  async #save(tx: Tx, draft: Draft, review: Review): Promise<Draft> {
    requireReview(draft);
    const after = { ...draft, review, revision: draft.revision + 1, changedAt: tx.now };
    await this.drafts.update(tx, after);
    return after;
  }
}

function requireReview({ state }: Draft): void {
  if (state !== 'in-review' && state !== 'shadow') throw draftErrors.notNow('answer', state);
}
