import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { DueDeadlines } from '../db/due-deadlines.repository.ts';
import { breachIfPast } from '../domain/breach-deadline.ts';
import { climb, sweepAt } from '../domain/climb.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { TakenRung } from '../domain/rung.ts';
import { subjectOf, tellChanges } from './tell-changes.ts';
import { Timetables } from './timetables.ts';

/** What `deadline.rung-reached` tells: whose deadline, and what is to be done. `at` is when it was reached, however late it was found. */
export type RungReached = {
  readonly deadlineId: string;
  readonly kind: string;
  readonly key: string;
  readonly dueAt: string | null;
  readonly rung: { readonly position: number } & Omit<TakenRung, 'at' | 'position'>;
};

/** Finds what the passing of time has done, as of when it did it: ended pauses, breaches, rungs of ladders. */
@Injectable()
export class SweepDue {
  constructor(
    private readonly due: DueDeadlines,
    private readonly deadlines: Deadlines,
    private readonly timetables: Timetables,
  ) {}

  /** Sweeps at most `limit` deadlines and answers how many there were: each by one worker, with nobody waiting for another. */
  async within(tx: Tx, limit: number): Promise<number> {
    const found = await this.due.toSweep(tx, tx.now, limit);
    const timeOf = await this.timetables.timesOf(tx, found);
    const swept = found.map((deadline) => {
      const outcome = breachIfPast(deadline, tx.now, timeOf(deadline));
      return { outcome, climbed: climb(outcome.deadline, tx.now, timeOf(deadline)) };
    });
    await this.deadlines.save(
      tx,
      swept.map(({ climbed: { deadline } }) => ({ deadline, sweepAt: sweepAt(deadline, timeOf(deadline)) })),
    );
    tellChanges(
      tx,
      swept.map(({ outcome }) => outcome),
    );
    const climbs = swept.map(({ climbed }) => climbed);
    for (const { deadline, rung } of await this.due.take(tx, climbs)) tellRung(tx, deadline, rung);
    return found.length;
  }
}

function tellRung(tx: Tx, deadline: Deadline, { at, ...rung }: TakenRung): void {
  const { id: deadlineId, kind, key, dueAt } = deadline;
  const told: RungReached = { deadlineId, kind, key, dueAt: dueAt?.toISOString() ?? null, rung };
  tx.emit({ complaintId: subjectOf(deadline), type: 'deadline.rung-reached', at, payload: { ...told, deadlines: [] } });
}
