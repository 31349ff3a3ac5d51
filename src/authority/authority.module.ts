import { Module } from '@nestjs/common';
import { AuthorityApi } from './authority.api.ts';
import { AllowanceHolders } from './db/allowance-holders.repository.ts';
import { Allowances } from './db/allowances.repository.ts';
import { Decisions } from './db/decisions.repository.ts';
import { RemedyKinds } from './db/remedy-kinds.repository.ts';
import { Rulesets } from './db/rulesets.repository.ts';
import { AnswerPanel } from './queries/panel.query.ts';
import { OwedNow } from './queries/owed.query.ts';
import { DecideRemedy } from './use-cases/decide-remedy.ts';
import { KeepDecision } from './use-cases/keep-decision.ts';
import { PublishRuleset } from './use-cases/publish-ruleset.ts';
import { ReadSituation } from './use-cases/read-situation.ts';
import { ReplayDecision } from './use-cases/replay-decision.ts';
import { Drafts } from './rulesets/db/drafts.repository.ts';
import { DraftsController } from './rulesets/http/drafts.controller.ts';
import { ReviewsController } from './rulesets/http/reviews.controller.ts';
import { RulesetDocuments } from './rulesets/queries/ruleset-documents.query.ts';
import { MoveDraft } from './rulesets/use-cases/move-draft.ts';
import { WriteDraft } from './rulesets/use-cases/write-draft.ts';

/** Rulesets as documents with a life. */
const lifeOfRulesets = [Drafts, MoveDraft, RulesetDocuments, WriteDraft];

@Module({
  controllers: [DraftsController, ReviewsController],
  providers: [
    ...lifeOfRulesets,
    AllowanceHolders,
    Allowances,
    AnswerPanel,
    AuthorityApi,
    DecideRemedy,
    Decisions,
    KeepDecision,
    OwedNow,
    PublishRuleset,
    ReadSituation,
    RemedyKinds,
    ReplayDecision,
    Rulesets,
  ],
  exports: [AuthorityApi],
})
export class AuthorityModule {}
