import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Alarms } from '../db/alarms.repository.ts';
import { RefusedRequests, type Asked } from '../db/refused-requests.repository.ts';
import { alarmErrors } from '../domain/alarm.errors.ts';
import type { Question } from '../domain/asking.ts';
import { isStopped } from '../domain/decision-answer.ts';
import { freeTries, secondsToWait, triesWindowSeconds } from '../domain/tries.ts';
import type { Decision } from '../domain/verdict.ts';
import { Aside } from './aside.ts';

/** A limit is read, not found out by trying: refusals are logged, many in a few minutes are held up and told to the leads. */
@Injectable()
export class LimitTries {
  readonly #noted = new WeakSet<object>();

  constructor(
    private readonly refused: RefusedRequests,
    private readonly alarms: Alarms,
    private readonly aside: Aside,
  ) {}

  /** Throws 429 `too-many-tries` with `retryAfterSeconds`. */
  async admit(tx: Tx, question: Question): Promise<void> {
    if (!isTry(question)) return;
    const tries = await this.refused.since(tx, askedIn(question), beginning(tx.now));
    const wait = secondsToWait(tries.map(({ at }) => at), tx.now); // prettier-ignore
    if (wait > 0) throw alarmErrors.tooManyTries(wait);
  }

  /** Kept aside, for the command that asked comes to nothing; once, however often it is attempted. No amount finds out a stop in code. */
  note({ whole }: Pick<Tx, 'whole'>, question: Question, decision: Decision): void {
    const { amount } = question.request;
    if (!isTry(question) || !amount || decision.verdict !== 'ESCALATE' || isStopped(decision)) return;
    if (this.#noted.has(whole)) return;
    this.#noted.add(whole);
    this.aside.keep(async (tx) => {
      await this.refused.insert(tx, askedIn(question), amount.minor);
      const tries = await this.refused.since(tx, askedIn(question), beginning(tx.now));
      if (tries.length >= freeTries) await this.#tell(tx, question, tries.map(({ askedMinor }) => askedMinor)); // prettier-ignore
    });
  }

  #tell(tx: Tx, { subjectId, employee, request: { kind } }: Question, askedMinor: readonly number[]): Promise<void> {
    const about = `${employee.id} ${subjectId} ${kind}`;
    const whose = { personId: employee.id, teamId: employee.teamId };
    return this.alarms.raise(tx, { kind: 'LIMIT_PROBED', about, subjectId, remedyKind: kind, ...whose, details: { askedMinor } });
  }
}

const isTry = ({ purpose, request, boardMinute }: Question): boolean =>
  purpose === 'commit' && request.amount !== null && boardMinute === null;

const askedIn = ({ employee, subjectId, request: { kind } }: Question): Asked => ({ employeeId: employee.id, subjectId, kind });

const beginning = (now: Date): Date => new Date(now.getTime() - triesWindowSeconds * 1000);
