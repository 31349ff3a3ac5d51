import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { noticeMilliseconds } from '../../use-cases/publish-ruleset.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { RulesetDocuments } from '../queries/ruleset-documents.query.ts';

export type WithdrawnReply = { readonly id: RulesetId; readonly withdrawnAt: string };

/** Takes back rules before they begin: those in force go on. Nobody may be about to decide by them. */
@Injectable()
export class WithdrawScheduled {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulesets: Rulesets,
    private readonly documents: RulesetDocuments,
  ) {}

  /** Throws 404 `ruleset-not-found`; 409 `already-live`, also when other rules were scheduled to follow it. */
  execute(id: RulesetId, reason: string, command: CommandContext): Promise<WithdrawnReply> {
    return this.work.command(command, async (tx) => {
      const newest = await this.rulesets.newest(tx);
      const { state, validFrom } = await this.documents.get(tx, id, tx.now);
      const isSoon = validFrom === null || validFrom.getTime() <= tx.now.getTime() + noticeMilliseconds;
      if (state !== 'scheduled' || isSoon || newest?.id !== id) throw draftErrors.alreadyLive();
      await this.rulesets.withdraw(tx, id);
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action: 'ruleset.taken-back',
        subject: 'ruleset',
        subjectId: id,
        details: { reason },
      });
      return { id, withdrawnAt: tx.now.toISOString() };
    });
  }
}
