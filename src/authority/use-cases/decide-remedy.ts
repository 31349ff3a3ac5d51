import { threadCpuUsage } from 'node:process';
import { Injectable } from '@nestjs/common';
import { Metrics, type Tx } from '../../platform/index.ts';
import { AllowanceHolders } from '../db/allowance-holders.repository.ts';
import { RemedyKinds } from '../db/remedy-kinds.repository.ts';
import { isConfirmed, type Question } from '../domain/asking.ts';
import { authorityErrors } from '../domain/authority.errors.ts';
import type { Decided } from '../domain/decision-answer.ts';
import type { Policy } from '../domain/policy.ts';
import type { RemedyRequest } from '../domain/question.ts';
import { entryOf } from '../domain/remedy-catalogue.ts';
import { evaluateWithoutRules } from '../engine/evaluate.ts';
import { evaluateInTime } from '../engine/in-time.ts';
import { KeepDecision } from './keep-decision.ts';
import { LimitTries } from './limit-tries.ts';
import { RaiseAlarm } from './raise-alarm.ts';
import { ReadPolicy } from './read-policy.ts';
import { confirmedBy, ReadSituation } from './read-situation.ts';
import { TrialBeside } from './trial-beside.ts';

/**
 * Answers a question and keeps the answer. The caller holds the subject, its customer and accounts; this locks the
 * employee's and the team's rows before it sums the ledger, so that of two who ask at once the second sees the first.
 */
@Injectable()
export class DecideRemedy {
  constructor(
    private readonly policies: ReadPolicy,
    private readonly situations: ReadSituation,
    private readonly holders: AllowanceHolders,
    private readonly kinds: RemedyKinds,
    private readonly keep: KeepDecision,
    private readonly trial: TrialBeside,
    private readonly alarms: RaiseAlarm,
    private readonly tries: LimitTries,
    private readonly metrics: Metrics,
  ) {}

  async execute(tx: Tx, question: Question): Promise<Decided> {
    const { employee, purpose, request: given } = question;
    if (!employee.active) throw authorityErrors.employeeInactive();
    if (given.amount || question.remedyId) await this.holders.hold(tx, employee.id, employee.teamId);
    await this.tries.admit(tx, question);
    const { policy, trialId } = await this.policies.held(tx, question);
    const request = completed(given, question, policy);
    const situation = confirmedBy(
      await this.situations.execute(tx, question, policy, request.kind),
      isConfirmed(question.opinions, request),
    );
    const evaluation = policy
      ? await evaluateInTime(policy, situation, request, ownMilliseconds)
      : evaluateWithoutRules(await this.kinds.get(tx, request.kind), situation, request);
    if (evaluation.alarm) this.alarms.execute(evaluation.alarm, { ...question, request }, situation);
    if (policy && !evaluation.alarm) this.tries.note(tx, question, evaluation.decision);
    const tried = await this.trial.answer(tx, trialId, { ...question, request }, policy?.budgets);
    const decided = await this.keep.execute(tx, { ...question, request }, { policy, situation, evaluation });
    await this.trial.keep(tx, tried, decided);
    if (decided.grants || purpose !== 'commit') this.metrics.decisions.inc({ verdict: evaluation.decision.verdict });
    return decided;
  }
}

/** What this thread itself has worked: a machine that is busy with others, or sets its clock, makes no rule slow. */
function ownMilliseconds(): number {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}

/** The catalogue's usual parameters stand for those not named. Throws 422 when the amount is in another money than the account's. */
function completed({ kind, params, amount }: RemedyRequest, { currency }: Question, policy: Policy | null): RemedyRequest {
  if (amount && currency && amount.currency !== currency) throw authorityErrors.currencyMismatch(currency, amount.currency);
  const usual = policy ? entryOf(policy.catalogue, kind).usualParams : {};
  return { kind, params: { ...usual, ...params }, amount };
}
