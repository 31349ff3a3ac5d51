import { Injectable } from '@nestjs/common';
import { Ids, type RulesetId } from '../../../kernel/index.ts';
import { recordAudit, UnitOfWork, type CommandContext } from '../../../platform/index.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { contentOf } from '../../domain/ruleset.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { newDraft, submitted } from '../domain/draft.ts';
import { RulesetDocuments } from '../queries/ruleset-documents.query.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';

/** Rules that decided once are asked back, word for word: reviewed at once, and still published by somebody else. */
@Injectable()
export class ReturnTo {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly rulesets: Rulesets,
    private readonly documents: RulesetDocuments,
    private readonly ids: Ids,
  ) {}

  /** Throws 404 `ruleset-not-found`, 409 `already-in-force`, also for rules that never decided. */
  execute(id: RulesetId, reason: string, command: CommandContext): Promise<DraftReply> {
    return this.work.command(command, async (tx) => {
      const { state } = await this.documents.get(tx, id, tx.now);
      const newest = await this.rulesets.newestNow(tx);
      if (state !== 'superseded' || !newest) throw draftErrors.nothingToReturnTo();
      const { ruleset, catalogue } = await this.rulesets.policy(tx, id);
      const by = command.actor.personId;
      const draft = submitted(
        newDraft({
          ...{ id: this.ids.next<RulesetId>(), title: `Back to version ${ruleset.version}`, baseId: newest.id, returnsTo: id },
          ...{ content: contentOf(ruleset), catalogue, by, at: tx.now },
        }),
        { reason, hash: ruleset.hash, by, at: tx.now },
      );
      await this.drafts.insert(tx, draft);
      await recordAudit(tx, {
        at: tx.now,
        by: tx.actor,
        action: 'ruleset.return-asked',
        subject: 'ruleset',
        subjectId: draft.id,
        details: { returnsTo: id },
      });
      return replyOf(draft);
    });
  }
}
