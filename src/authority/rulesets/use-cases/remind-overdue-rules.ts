import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics, Workers, type JobHandler, type Tx } from '../../../platform/index.ts';
import { Alarms } from '../../db/alarms.repository.ts';
import { generalAlarm } from '../../domain/alarm.ts';
import { RulesDue } from '../queries/rules-due.query.ts';

/** Each Monday the managers are told of the rules whose owners promised to look at them again by a day that has passed. */
@Injectable()
export class RemindOverdueRules implements JobHandler, OnModuleInit {
  readonly queue = 'authority.remind-overdue-rules';
  readonly every = '0 11 * * 1';

  constructor(
    private readonly workers: Workers,
    private readonly due: RulesDue,
    private readonly alarms: Alarms,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  /** Takes the notice away once nothing is overdue. */
  async handle(tx: Tx): Promise<void> {
    const overdue = (await this.due.execute(0)).filter(({ isOverdue }) => isOverdue);
    this.metrics.overdueRules.set(overdue.length);
    if (overdue.length === 0) return this.alarms.clear(tx, 'RULES_OVERDUE');
    const owners = overdue.map(({ key, owner, reviewBy }) => ({ key, owner, reviewBy }));
    await this.alarms.raise(tx, generalAlarm('RULES_OVERDUE', { rules: overdue.map(({ key }) => key), owners }));
  }
}
