import { Injectable } from '@nestjs/common';
import type { ComplaintId, Currency, DecisionId, PersonId, RemedyId, RulesetId, TeamId } from '../kernel/index.ts';
import type { Sql, Tx } from '../platform/index.ts';
import { AllowanceHolders } from './db/allowance-holders.repository.ts';
import { Allowances } from './db/allowances.repository.ts';
import { Decisions } from './db/decisions.repository.ts';
import { RemedyKinds, type RemedyKind } from './db/remedy-kinds.repository.ts';
import { Rulesets } from './db/rulesets.repository.ts';
import type { Circumstances, PanelQuestion, Question } from './domain/asking.ts';
import type { Decided, StoredDecision } from './domain/decision-answer.ts';
import type { Owing } from './domain/owed-now.ts';
import type { RemedyRequest } from './domain/question.ts';
import type { Reason } from './domain/reason.ts';
import { settledObligations, type Settled } from './domain/paid-under.ts';
import type { Ruleset } from './domain/ruleset.ts';
import type { Replay } from './engine/replay.ts';
import { Barriers } from './queries/barriers.query.ts';
import { AnswerPanel, type PanelAnswer } from './queries/panel.query.ts';
import { DecisionLog, type ExplainedDecision, type LogFilter, type LogPage } from './queries/decision-log.query.ts';
import { ChangesFor, type ChangeNotice, type Reader } from './rulesets/queries/changes-for.query.ts';
import { OwedNow } from './queries/owed.query.ts';
import { inventedComplaints, type InventedComplaint } from './synthetic/invented-complaints.ts';
import type { SyntheticOptions } from './synthetic/synthetic-history.ts';
import { DecideRemedy } from './use-cases/decide-remedy.ts';
import { PublishRuleset, type RulesetToPublish } from './use-cases/publish-ruleset.ts';
import { VerifyDecisions, type Heard } from './use-cases/verify-decisions.ts';
import type { VerifiedPromise } from './use-cases/verified-promise.ts';
import { ReplayDecision } from './use-cases/replay-decision.ts';

/** What other modules may ask about who may give what. */
@Injectable()
export class AuthorityApi {
  constructor(
    private readonly answerPanel: AnswerPanel,
    private readonly ownBarriers: Barriers,
    private readonly owedNow: OwedNow,
    private readonly decideRemedy: DecideRemedy,
    private readonly publishRuleset: PublishRuleset,
    private readonly replayDecision: ReplayDecision,
    private readonly verify: VerifyDecisions,
    private readonly log: DecisionLog,
    private readonly changes: ChangesFor,
    private readonly holders: AllowanceHolders,
    private readonly allowances: Allowances,
    private readonly decisions: Decisions,
    private readonly kinds: RemedyKinds,
    private readonly rulesets: Rulesets,
  ) {}

  /** The money that the rules in force are written in; null while none are. */
  async currency(sql: Sql, at: Date): Promise<Currency | null> {
    return (await this.rulesets.live(sql, at))?.ruleset.currency ?? null;
  }

  /** Every remedy there is, in the order to show them. */
  catalogue(sql: Sql): Promise<readonly RemedyKind[]> {
    return this.kinds.all(sql);
  }

  /** One of them, also when the catalogue has given it up. Throws 422 `remedy-unknown`. */
  kind(sql: Sql, kind: string): Promise<RemedyKind> {
    return this.kinds.get(sql, kind);
  }

  /** What an employee may do; stores nothing. */
  panel(sql: Sql, question: PanelQuestion): Promise<PanelAnswer> {
    return this.answerPanel.execute(sql, question);
  }

  /** What forbids or limits this to the person themselves, whosever authority they go by; stores nothing. */
  barriers(sql: Sql, circumstances: Circumstances, request: RemedyRequest): Promise<readonly Reason[]> {
    return this.ownBarriers.execute(sql, circumstances, request);
  }

  /** What is owed on the subject and was not given yet, and what nobody can say of it. */
  owed(sql: Sql, circumstances: Circumstances): Promise<Owing> {
    return this.owedNow.execute(sql, circumstances);
  }

  /** Obligations of one matter, on whichever of its subjects, that have reached the customer in whole, with the remedies that paid them. */
  async settled(sql: Sql, subjectIds: readonly ComplaintId[]): Promise<readonly Settled<RemedyId>[]> {
    return settledObligations(await this.allowances.history(sql, subjectIds));
  }

  /** Keeps everybody else waiting who would spend of the same employee's or team's allowance; call it before reading the facts. */
  hold(tx: Tx, employeeId: PersonId, teamId: TeamId | null): Promise<void> {
    return this.holders.hold(tx, employeeId, teamId);
  }

  /**
   * Decides, keeps the decision, and reserves the allowance when it grants. Call it holding the subject, its customer and
   * accounts. Throws 422 for a question without sense: `remedy-unknown`, `amount-missing`, `amount-not-expected`,
   * `currency-mismatch`, `param-out-of-bounds`, `employee-inactive`.
   */
  decide(tx: Tx, question: Question): Promise<Decided> {
    return this.decideRemedy.execute(tx, question);
  }

  /** The remedy was cancelled or failed: it uses nothing any more. */
  release(tx: Tx, remedyId: RemedyId): Promise<void> {
    return this.allowances.become(tx, remedyId, 'released', ['reserved']);
  }

  /** The cause was found on one matter, or with null is open again: what counts by cause goes by it from now on. */
  recordCause(tx: Tx, subjectIds: readonly ComplaintId[], cause: string | null): Promise<void> {
    return this.allowances.recordCause(tx, subjectIds, cause);
  }

  executed(tx: Tx, remedyId: RemedyId): Promise<void> {
    return this.allowances.become(tx, remedyId, 'executed', ['reserved']);
  }

  /** The executed remedy was taken back; the entry keeps its own moment and gains that of the reversal. */
  reverse(tx: Tx, remedyId: RemedyId): Promise<void> {
    return this.allowances.become(tx, remedyId, 'reversed', ['executed']);
  }

  /** Throws 404 `decision-not-found`. */
  decision(sql: Sql, id: DecisionId): Promise<StoredDecision> {
    return this.decisions.get(sql, id);
  }

  /** Those of them that there are. */
  decisionsAmong(sql: Sql, ids: readonly DecisionId[]): Promise<ReadonlyMap<DecisionId, StoredDecision>> {
    return this.decisions.among(sql, ids);
  }

  decisionsOf(sql: Sql, subjectId: ComplaintId): Promise<readonly StoredDecision[]> {
    return this.decisions.of(sql, subjectId);
  }

  /** Decides a stored question again by the rules and facts of then. */
  replay(sql: Sql, id: DecisionId): Promise<Replay> {
    return this.replayDecision.execute(sql, id);
  }

  /** The `seq` of decisions that were changed, lost or put in between; empty when the chain is whole. */
  brokenLinks(sql: Sql, subjectId: ComplaintId): Promise<readonly number[]> {
    return this.replayDecision.brokenLinks(sql, subjectId);
  }

  /** Decisions over all subjects, newest first. */
  decisionLog(sql: Sql, filter: LogFilter, page: { readonly cursor: string | null; readonly limit: number }): Promise<LogPage> {
    return this.log.page(sql, filter, page);
  }

  /** With every rule that was asked. Throws 404 `decision-not-found`. */
  whyDecided(sql: Sql, id: DecisionId): Promise<ExplainedDecision> {
    return this.log.why(sql, id);
  }

  /** What new rules changed for somebody and they have not read yet. */
  changesFor(sql: Sql, reader: Reader, at: Date): Promise<readonly ChangeNotice[]> {
    return this.changes.execute(sql, reader, at);
  }

  /** They have read it. Throws 404 `ruleset-not-found`. */
  readChanges(tx: Tx, personId: PersonId, rulesetId: RulesetId): Promise<void> {
    return this.changes.read(tx, personId, rulesetId);
  }

  /** Every decision decided again, every chain, every root outside the database, of another copy where `rootsFile` names it. */
  verifyDecisions(sql: Sql, heard: Heard, rootsFile?: string): Promise<readonly VerifiedPromise[]> {
    return this.verify.execute(sql, heard, rootsFile);
  }

  /** Complaints that nobody made, with the answers of the rules in force: for demonstrations. Empty without rules. */
  async invented(sql: Sql, at: Date, options: SyntheticOptions): Promise<readonly InventedComplaint[]> {
    const live = await this.rulesets.live(sql, at);
    return live ? inventedComplaints(live, options) : [];
  }

  /** Puts a ruleset in force, a later one with five seconds’ notice; who may is not asked here. */
  publish(tx: Tx, ruleset: RulesetToPublish): Promise<Ruleset> {
    return this.publishRuleset.execute(tx, ruleset);
  }
}
