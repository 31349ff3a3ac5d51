import { Injectable } from '@nestjs/common';
import { UnitOfWork, type CommandContext } from '../../../platform/index.ts';
import { RemedyKinds } from '../../db/remedy-kinds.repository.ts';
import { Rulesets } from '../../db/rulesets.repository.ts';
import { contentOf } from '../../domain/ruleset.ts';
import { checkedRuleset } from '../../domain/validate-ruleset.ts';
import { Drafts } from '../db/drafts.repository.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import { requireRevision, written } from '../domain/draft.ts';
import { requireMoneyFixed } from '../domain/edit-catalogue.ts';
import { catalogueRebased, rebased, type Rebased } from '../domain/rebased.ts';
import { replyOf, type DraftReply } from './draft-reply.ts';
import type { Saving } from './write-draft.ts';

export type RebasedReply = DraftReply & Pick<Rebased, 'clashes'>;

/** Takes over what was published since the draft was begun. */
@Injectable()
export class RebaseDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly rulesets: Rulesets,
    private readonly kinds: RemedyKinds,
  ) {}

  /** Throws 409 `ruleset-not-now` past draft, `remedy-money-fixed`, 422 `ruleset-invalid` when the two together are no sound rules. */
  execute({ id, revision }: Saving, command: CommandContext): Promise<RebasedReply> {
    return this.work.command(command, async (tx) => {
      const draft = await this.drafts.lock(tx, id);
      requireRevision(draft, revision);
      const newest = await this.rulesets.newestNow(tx);
      if (!newest || !draft.baseId) throw draftErrors.notFound();
      const [base, newer] = [await this.rulesets.policy(tx, draft.baseId), await this.rulesets.policy(tx, newest.id)];
      const { content, clashes } = rebased(contentOf(base.ruleset), draft.content, contentOf(newer.ruleset));
      const catalogue = catalogueRebased(base.catalogue, draft.catalogue, newer.catalogue);
      requireMoneyFixed(catalogue, await this.kinds.ever(tx));
      checkedRuleset(content, catalogue);
      const after = {
        ...written(draft, { content, catalogue }, { by: command.actor.personId, at: tx.now }),
        baseId: newest.id,
      };
      await this.drafts.update(tx, after);
      return { ...replyOf(after), clashes };
    });
  }
}
