import { Module } from '@nestjs/common';
import { AuthorityApi } from './authority.api.ts';
import { BudgetsApi } from './budgets.api.ts';
import { Alarms } from './db/alarms.repository.ts';
import { AllowanceHolders } from './db/allowance-holders.repository.ts';
import { Allowances } from './db/allowances.repository.ts';
import { BoardMinutes } from './db/board-minutes.repository.ts';
import { Decisions } from './db/decisions.repository.ts';
import { OwnBudgets } from './db/own-budgets.repository.ts';
import { Rechecks } from './db/rechecks.repository.ts';
import { RechecksQuery } from './queries/rechecks.query.ts';
import { RefusedRequests } from './db/refused-requests.repository.ts';
import { RemedyKinds } from './db/remedy-kinds.repository.ts';
import { AnchorsFile } from './db/anchors-file.ts';
import { DecisionChains } from './db/decision-chains.ts';
import { Rulesets } from './db/rulesets.repository.ts';
import { Suspensions } from './db/suspensions.repository.ts';
import { AlarmsController } from './http/alarms.controller.ts';
import { SuspensionsController } from './http/suspensions.controller.ts';
import { BudgetsOf } from './queries/budgets.query.ts';
import { Barriers } from './queries/barriers.query.ts';
import { DecisionLog } from './queries/decision-log.query.ts';
import { SuspensionsQuery } from './queries/suspensions.query.ts';
import { AnchorDecisions } from './use-cases/anchor-decisions.ts';
import { Aside } from './use-cases/aside.ts';
import { HandOnRoots } from './use-cases/hand-on-roots.ts';
import { LimitTries } from './use-cases/limit-tries.ts';
import { RaiseAlarm } from './use-cases/raise-alarm.ts';
import { RecheckDecisions } from './use-cases/recheck-decisions.ts';
import { SettleAlarm } from './use-cases/settle-alarm.ts';
import { VerifyDecisions } from './use-cases/verify-decisions.ts';
import { ReadPolicy } from './use-cases/read-policy.ts';
import { Suspend } from './use-cases/suspend.ts';
import { TrialBeside } from './use-cases/trial-beside.ts';
import { AnswerPanel } from './queries/panel.query.ts';
import { OwedNow } from './queries/owed.query.ts';
import { DecideRemedy } from './use-cases/decide-remedy.ts';
import { KeepDecision } from './use-cases/keep-decision.ts';
import { PublishRuleset } from './use-cases/publish-ruleset.ts';
import { SetOwnBudget } from './use-cases/set-own-budget.ts';
import { ReadSituation } from './use-cases/read-situation.ts';
import { ReplayDecision } from './use-cases/replay-decision.ts';
import { BacktestsController } from './backtest/http/backtests.controller.ts';
import { Backtests } from './backtest/db/backtests.repository.ts';
import { BacktestResults } from './backtest/queries/backtest-results.query.ts';
import { AskBacktest } from './backtest/use-cases/ask-backtest.ts';
import { RunBacktests } from './backtest/use-cases/run-backtests.ts';
import { Drafts } from './rulesets/db/drafts.repository.ts';
import { Readings } from './rulesets/db/readings.repository.ts';
import { Trials } from './rulesets/db/trials.repository.ts';
import { ChecksController } from './rulesets/http/checks.controller.ts';
import { FilesController } from './rulesets/http/files.controller.ts';
import { PacksController } from './rulesets/http/packs.controller.ts';
import { People } from './rulesets/db/people.ts';
import { AskedHistory } from './rulesets/db/asked-history.ts';
import { DecidedCases } from './rulesets/db/decided-cases.ts';
import { OwesMoreQuery } from './rulesets/queries/owes-more.query.ts';
import { NewlyAllowed } from './rulesets/queries/newly-allowed.query.ts';
import { Packs } from './rulesets/queries/packs.query.ts';
import { RulesRecordQuery } from './rulesets/queries/rules-record.query.ts';
import { RulesDue } from './rulesets/queries/rules-due.query.ts';
import { RecordMinute } from './rulesets/use-cases/record-minute.ts';
import { RuleTests } from './rulesets/queries/rule-tests.query.ts';
import { Speeches } from './rulesets/queries/speeches.ts';
import { BringInFile } from './rulesets/use-cases/bring-in-file.ts';
import { TakeOverPack } from './rulesets/use-cases/take-over-pack.ts';
import { DraftsController } from './rulesets/http/drafts.controller.ts';
import { PublicationsController } from './rulesets/http/publications.controller.ts';
import { ReadingsController } from './rulesets/http/readings.controller.ts';
import { ReviewsController } from './rulesets/http/reviews.controller.ts';
import { DraftReviewQuery } from './rulesets/queries/draft-review.query.ts';
import { ChangesFor } from './rulesets/queries/changes-for.query.ts';
import { MatrixQuery } from './rulesets/queries/matrix.query.ts';
import { AnswerFor } from './rulesets/use-cases/answer-for.ts';
import { FindFindings } from './rulesets/use-cases/find-findings.ts';
import { TrialQuery } from './rulesets/queries/trial.query.ts';
import { RulesetDocuments } from './rulesets/queries/ruleset-documents.query.ts';
import { JudgeDraft } from './rulesets/use-cases/judge-draft.ts';
import { PublishDraft } from './rulesets/use-cases/publish-draft.ts';
import { RebaseDraft } from './rulesets/use-cases/rebase-draft.ts';
import { RemindOverdueRules } from './rulesets/use-cases/remind-overdue-rules.ts';
import { ReturnTo } from './rulesets/use-cases/return-to.ts';
import { WithdrawScheduled } from './rulesets/use-cases/withdraw-scheduled.ts';
import { RemediesController } from './rulesets/http/remedies.controller.ts';
import { RemediesOf } from './rulesets/queries/remedies.query.ts';
import { RuleVocabulary } from './rulesets/queries/rule-vocabulary.query.ts';
import { RulesetSentences } from './rulesets/queries/ruleset-sentences.query.ts';
import { MoveDraft } from './rulesets/use-cases/move-draft.ts';
import { WriteDraft } from './rulesets/use-cases/write-draft.ts';

/** Rulesets as documents with a life. */
const lifeOfRulesets = [
  AnswerFor,
  AskedHistory,
  ChangesFor,
  FindFindings,
  DecidedCases,
  NewlyAllowed,
  OwesMoreQuery,
  Packs,
  People,
  RecordMinute,
  RemediesOf,
  RulesDue,
  RulesRecordQuery,
  RuleTests,
  Speeches,
  TakeOverPack,
  BringInFile,
  MatrixQuery,
  Readings,
  DraftReviewQuery,
  Drafts,
  JudgeDraft,
  MoveDraft,
  PublishDraft,
  RebaseDraft,
  ReturnTo,
  RuleVocabulary,
  RulesetDocuments,
  RulesetSentences,
  TrialBeside,
  TrialQuery,
  Trials,
  WithdrawScheduled,
  WriteDraft,
];

/** The proof that decisions are what they were. */
const proof = [DecisionLog, AnchorDecisions, AnchorsFile, DecisionChains, HandOnRoots, VerifyDecisions];

/** What a manager stops at once. */
const brakes = [ReadPolicy, Suspend, Suspensions, SuspensionsQuery];

/** What is wrong with the rules themselves, and who tries them out on the customer's account. */
const alarms = [
  Alarms,
  Aside,
  LimitTries,
  RaiseAlarm,
  RecheckDecisions,
  Rechecks,
  RechecksQuery,
  RefusedRequests,
  RemindOverdueRules,
  SettleAlarm,
];

/** What rules would have decided about the past. */
const backtests = [AskBacktest, BacktestResults, Backtests, RunBacktests];

@Module({
  controllers: [
    AlarmsController,
    BacktestsController,
    ChecksController,
    DraftsController,
    PacksController,
    FilesController,
    PublicationsController,
    ReadingsController,
    RemediesController,
    ReviewsController,
    SuspensionsController,
  ],
  providers: [
    ...alarms,
    ...backtests,
    ...brakes,
    ...proof,
    ...lifeOfRulesets,
    AllowanceHolders,
    Allowances,
    AnswerPanel,
    AuthorityApi,
    Barriers,
    BudgetsApi,
    BudgetsOf,
    DecideRemedy,
    BoardMinutes,
    Decisions,
    KeepDecision,
    OwedNow,
    OwnBudgets,
    PublishRuleset,
    ReadSituation,
    RemedyKinds,
    ReplayDecision,
    Rulesets,
    SetOwnBudget,
  ],
  exports: [AuthorityApi, BudgetsApi],
})
export class AuthorityModule {}
