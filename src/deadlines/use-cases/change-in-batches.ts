import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import type { BusinessTime } from '../domain/business-time.ts';
import { sweepAt } from '../domain/climb.ts';
import type { Outcome } from '../domain/deadline-change.ts';
import type { Deadline } from '../domain/deadline.ts';
import { tellChanges } from './tell-changes.ts';

/** How a deadline is after the step, by which calendar from now on. */
export type Changed = { readonly outcome: Outcome; readonly time: BusinessTime };

/** Many deadlines of many subjects at once, in three statements however many they are. */
@Injectable()
export class ChangeInBatches {
  constructor(private readonly deadlines: Deadlines) {}

  async within(tx: Tx, deadlines: readonly Deadline[], step: (deadline: Deadline) => Changed): Promise<void> {
    const changed = deadlines.map((deadline) => ({ before: deadline, ...step(deadline) }));
    await this.deadlines.save(
      tx,
      changed
        .filter(({ before, outcome }) => before !== outcome.deadline)
        .map(({ outcome: { deadline }, time }) => ({ deadline, sweepAt: sweepAt(deadline, time) })),
    );
    tellChanges(
      tx,
      changed.map(({ outcome }) => outcome),
    );
  }
}
