export { type Coverage, testCoverage } from './analysis/test-coverage.ts';
export { type TestReport, testReports } from './analysis/test-report.ts';
export { AuthorityApi } from './authority.api.ts';
export { BudgetsApi } from './budgets.api.ts';
export { AuthorityModule } from './authority.module.ts';
export type { RemedyKind } from './db/remedy-kinds.repository.ts';
export type { RemedyLabel, RemedyWords } from './domain/remedy-catalogue.ts';
export { secondsToWait, triesWindowSeconds } from './domain/tries.ts';
export { saidDays, type KnownDay, type KnownDays, type RecordedDay, type SaidDay } from './domain/known-day.ts';
export type { Circumstances, EmployeeFacts, PanelQuestion, Purpose, Question, SecondOpinion } from './domain/asking.ts';
export { alarmKinds, type AlarmDetails, type AlarmKind } from './domain/alarm.ts';
export { coversAmount, minuteKey, type BoardMinute } from './domain/board-minute.ts';
export { isCountedInTimes } from './domain/counter.ts';
export { grantsNow, type Decided, type StoredDecision } from './domain/decision-answer.ts';
export type { DecisiveRule, SourcedLeaf } from './domain/explain-panel.ts';
export { factsCatalogue, type FactReading, type FactValueOf, type SuppliedFacts } from './domain/facts.ts';
export { anyCause } from './domain/ledger.ts';
export { isPersonalFact } from './domain/personal-fact.ts';
export type { Owing, Undecided, Unpaid } from './domain/owed-now.ts';
export type { Possibility } from './domain/possibility.ts';
export { noHardStops, type HardStops, type RemedyRequest } from './domain/question.ts';
export { reasonCodes, type Reason, type ReasonCode } from './domain/reason.ts';
export { executors, type Executor, type RemedyCatalogue, type RemedyParams } from './domain/remedy-catalogue.ts';
export type { LeafTrace, RuleTrace } from './domain/rule-trace.ts';
export type { Ruleset, RulesetContent } from './domain/ruleset.ts';
export { noDisconnectionPlanned, type SuppliedFactId } from './domain/supplied-facts.ts';
export { verdicts, type Decision, type DutyDue, type Owed, type Verdict } from './domain/verdict.ts';
export type { PanelAnswer, PanelRemedy } from './queries/panel.query.ts';
export type { Budget, Budgets, OwnBudgetUsed } from './queries/budgets.query.ts';
export { budgetWindows, type BudgetWindow } from './domain/budget-held.ts';
export type { OwnBudget, OwnBudgetId } from './domain/own-budget.ts';
export type { WantedBudget } from './use-cases/set-own-budget.ts';
export type { ExplainedDecision, LogFilter } from './queries/decision-log.query.ts';
export type { ChangeNotice } from './rulesets/queries/changes-for.query.ts';
export type { VerifiedPromise } from './use-cases/verified-promise.ts';
export type { RulesetToPublish } from './use-cases/publish-ruleset.ts';
export { rulesetSchema } from './schema/ruleset-schema.ts';
export type { InventedComplaint } from './synthetic/invented-complaints.ts';
export type { SyntheticOptions } from './synthetic/synthetic-history.ts';
export { sampleCatalogue } from './sample/sample-catalogue.ts';
export { sampleRuleset } from './sample/sample-ruleset.ts';
export { checkRuleset, checkingRuleset, graveFindings } from './analysis/check-ruleset.ts';
export {
  type Finding,
  type FindingCode,
  type HistoryEntry,
  type Severity,
  type Witness,
  findingCodes,
} from './analysis/finding.ts';
export { type ProposedTest, proposedTests } from './analysis/proposed-tests.ts';
export { type RuleChange, type RulesetDiff, rulesetDiff } from './analysis/ruleset-diff.ts';
export { type Difference, newlyAllows, newlyRefuses, widensFor } from './analysis/semantic-diff.ts';
export { conditionClause } from './words/condition-sentence.ts';
export { formulaWords } from './words/formula-sentence.ts';
export { type Language, type Translated, languages } from './words/language.ts';
export { leafClause } from './words/leaf-sentence.ts';
export { type InEach, spoken } from './words/in-each.ts';
export { type ReasonSaid, reasonSaid } from './words/reason-said.ts';
export { reasonHeading, reasonSentence, type Tone } from './words/reason-sentence.ts';
export { effectClause, ruleSentence } from './words/rule-sentence.ts';
export { type RemedyLabels, type Speech, speechIn, valueWords } from './words/speech.ts';
export { type Segment, wordDiff } from './words/word-diff.ts';
export { installPack, rulesOf, type Installed, type PackConflict } from './packs/install-pack.ts';
export type { PackDeadline, PolicyPack } from './packs/pack.ts';
export { packNamed } from './packs/pack-named.ts';
export { policyPacks } from './packs/packs.ts';
