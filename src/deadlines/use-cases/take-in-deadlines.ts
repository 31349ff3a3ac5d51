import { Injectable } from '@nestjs/common';
import { Ids, type DeadlineId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { sweepAt } from '../domain/climb.ts';
import type { Deadline, SubjectId } from '../domain/deadline.ts';
import { runsFromReceipt, takeIn, type TakenIn } from '../domain/take-in.ts';
import { outcomeOf, type DeadlineOutcome } from '../deadline-outcome.ts';
import { Timetables } from './timetables.ts';

export type TakeInRequest = {
  /** The subject that is taken in. */
  readonly otherId: string;
  /** When the subject that goes on was received, so far and from now on. */
  readonly receivedAt: Date;
  readonly earliestAt: Date;
  readonly at: Date;
};

/** Two subjects turn out to be one matter: the deadlines of the one that goes on run from when the matter was first heard of. */
@Injectable()
export class TakeInDeadlines {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly timetables: Timetables,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, subjectId: SubjectId, request: TakeInRequest): Promise<DeadlineOutcome> {
    const all = await this.deadlines.lockOf(tx, subjectId);
    const timeOf = await this.timetables.timesOf(tx, all);
    const taken = await this.#taken(tx, all, request);
    const scheduled = (deadline: Deadline) => ({ deadline, sweepAt: sweepAt(deadline, timeOf(deadline)) });
    const moved = taken.filter(({ superseded }) => superseded !== null);
    const stayed = taken.filter(({ superseded, changes }) => superseded === null && changes.length > 0);
    await this.deadlines.save(tx, [
      ...moved.flatMap(({ superseded }) => (superseded ? [{ deadline: superseded, sweepAt: null }] : [])),
      ...stayed.map(({ deadline }) => scheduled(deadline)),
    ]);
    await this.deadlines.insert(
      tx,
      moved.map(({ deadline }) => scheduled(deadline)),
    );
    const touched = new Set(taken.map(({ before }) => before.id));
    return outcomeOf(
      taken,
      all.filter(({ id }) => !touched.has(id)),
    );
  }

  /** What it would do; stores nothing. */
  async preview(sql: Sql, subjectId: SubjectId, request: TakeInRequest): Promise<readonly TakenIn[]> {
    return this.#taken(sql, await this.deadlines.of(sql, subjectId), request);
  }

  async #taken(sql: Sql, all: readonly Deadline[], request: TakeInRequest): Promise<readonly TakenIn[]> {
    const { otherId, receivedAt, earliestAt: startedAt, at } = request;
    const others = await this.deadlines.of(sql, otherId as SubjectId);
    const timeOf = await this.timetables.timesOf(sql, all);
    return all
      .filter((deadline) => runsFromReceipt(deadline, receivedAt))
      .map((deadline) => {
        const other = others.findLast(
          ({ kind, key, state }) => kind === deadline.kind && key === deadline.key && !ended.includes(state),
        );
        return takeIn(deadline, other ?? null, { id: this.ids.next<DeadlineId>(), startedAt, at }, timeOf(deadline));
      });
  }
}

const ended: readonly string[] = ['SUPERSEDED', 'CANCELLED'];
