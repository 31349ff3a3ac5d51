import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { sweepAt } from '../domain/climb.ts';
import type { Outcome } from '../domain/deadline-change.ts';
import type { Plan } from './plan-again.ts';

/** Plans of many subjects in two statements; at most one of a kind runs, so that the old ones end before the new ones are there. */
@Injectable()
export class CarryOutPlans {
  constructor(private readonly deadlines: Deadlines) {}

  async within(tx: Tx, plans: readonly Plan[]): Promise<Outcome[]> {
    const replaced = plans.flatMap((plan) => plan.replaced);
    const cancelled = plans.flatMap((plan) => plan.cancelled);
    const begun = plans.flatMap((plan) => plan.begun);
    const ended = [...replaced.map(({ superseded }) => superseded), ...cancelled.map(({ deadline }) => deadline)];
    await this.deadlines.save(
      tx,
      ended.map((deadline) => ({ deadline, sweepAt: null })),
    );
    const fresh = [...replaced, ...begun.map(({ outcome: { deadline }, time }) => ({ deadline, time }))];
    await this.deadlines.insert(
      tx,
      fresh.map(({ deadline, time }) => ({ deadline, sweepAt: sweepAt(deadline, time) })),
    );
    return [...replaced, ...cancelled, ...begun.map(({ outcome }) => outcome)];
  }
}
