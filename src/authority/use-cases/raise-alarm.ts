import { Injectable, Logger } from '@nestjs/common';
import { Metrics } from '../../platform/index.ts';
import { Alarms } from '../db/alarms.repository.ts';
import type { NewAlarm } from '../domain/alarm.ts';
import type { Question } from '../domain/asking.ts';
import type { Situation } from '../domain/question.ts';
import { recorded } from '../domain/situation-record.ts';
import type { Alarm } from '../engine/evaluate.ts';
import { Aside } from './aside.ts';

/** A decision that could not be trusted: counted, logged, and brought to the managers with everything it was to go by. */
@Injectable()
export class RaiseAlarm {
  readonly #logger = new Logger(RaiseAlarm.name);

  constructor(
    private readonly alarms: Alarms,
    private readonly aside: Aside,
    private readonly metrics: Metrics,
  ) {}

  /** Kept aside: what asked may be refused and leave nothing behind. */
  execute(alarm: Alarm, question: Question, situation: Situation): void {
    const { subjectId, request } = question;
    this.#count(alarm, { subject: subjectId, remedy: request.kind });
    const more = { request, employeeId: question.employee.id, situation: recorded(situation) };
    this.aside.keep((tx) => this.alarms.raise(tx, { ...raised(alarm, more), subjectId, remedyKind: request.kind }));
  }

  #count(alarm: Alarm, about: object): void {
    if (alarm.kind === 'evaluators-disagree') {
      this.metrics.evaluatorDisagreements.inc();
      this.#logger.error({ ...about, rules: alarm.rules }, 'the two evaluators matched different rules; the decision escalates');
    } else if (alarm.kind === 'too-slow') {
      this.metrics.engineErrors.inc();
      this.#logger.error({ ...about, milliseconds: alarm.milliseconds }, 'the rules took too long; the decision escalates');
    } else {
      this.metrics.engineErrors.inc();
      this.#logger.error({ ...about, err: alarm.error }, 'the rules could not be evaluated; the decision escalates');
    }
  }
}

function raised(alarm: Alarm, more: object): NewAlarm {
  const usual = { subjectId: null, remedyKind: null, personId: null, teamId: null };
  switch (alarm.kind) {
    case 'evaluators-disagree':
      return {
        ...usual,
        kind: 'EVALUATORS_DISAGREE',
        about: alarm.rules.join(' ').slice(0, longestMessage),
        details: { ...more, rules: alarm.rules },
      };
    case 'too-slow':
      return { ...usual, kind: 'TOO_SLOW', about: '', details: { ...more, milliseconds: alarm.milliseconds } };
    case 'engine-error':
      return {
        ...usual,
        kind: 'ENGINE_ERROR',
        about: messageOf(alarm.error),
        details: { ...more, error: messageOf(alarm.error) },
      };
  }
}

const longestMessage = 200;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, longestMessage);
