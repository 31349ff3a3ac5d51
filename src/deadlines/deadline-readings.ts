import { Injectable } from '@nestjs/common';
import type { DeadlineId } from '../kernel/index.ts';
import type { Sql } from '../platform/index.ts';
import { latenessSeconds, remainingSeconds } from './domain/deadline-due.ts';
import type { Deadline, DeadlineKind, SubjectId } from './domain/deadline.ts';
import { explain, type Explanation } from './domain/explain.ts';
import { resume } from './domain/pause-deadline.ts';
import { predecessorsOf } from './domain/predecessors.ts';
import type { Rung } from './domain/rung.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { DueDeadlines } from './db/due-deadlines.repository.ts';
import { Policies } from './db/policies.repository.ts';
import { Timetables } from './use-cases/timetables.ts';

export type Explained = {
  readonly deadline: Deadline;
  /** Null when somebody named the instant. */
  readonly policyName: string | null;
  readonly why: Explanation;
  readonly latenessSeconds: number;
  /** Steps of its ladder that were reached, also before it took the place of another. */
  readonly rungs: readonly ReachedRung[];
  /** What it took the place of, the oldest first. */
  readonly before: readonly Predecessor[];
};

/** `secondsLeft` of its own hours, negative when late. */
export type PausedReading = { readonly secondsLeft: number; readonly dueIfResumed: Date };

export type ReachedRung = Rung & { readonly at: Date };
export type Predecessor = { readonly policyName: string | null; readonly deadline: Deadline };

/** What screens read of deadlines beside their columns. */
@Injectable()
export class DeadlineReadings {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly rungs: DueDeadlines,
    private readonly policies: Policies,
    private readonly timetables: Timetables,
  ) {}

  /** Seconds of their own hours that paused deadlines have left, negative when late; no entry for one that is not paused. */
  async leftWhilePaused(sql: Sql, deadlines: readonly Deadline[], at: Date): Promise<ReadonlyMap<DeadlineId, number>> {
    const paused = deadlines.filter(({ state }) => state === 'PAUSED');
    if (paused.length === 0) return new Map();
    const timeOf = await this.timetables.timesOf(sql, paused);
    return new Map(paused.map((deadline) => [deadline.id, remainingSeconds(deadline, at, timeOf(deadline))]));
  }

  /** Seconds of their own hours that deadlines are late at `at`, or were when they ended; no entry for one that is not. */
  async lateness(sql: Sql, deadlines: readonly Deadline[], at: Date): Promise<ReadonlyMap<DeadlineId, number>> {
    const timeOf = await this.timetables.timesOf(sql, deadlines);
    const late = deadlines.map((deadline) => [deadline.id, latenessSeconds(deadline, at, timeOf(deadline))] as const);
    return new Map(late.filter(([, seconds]) => seconds > 0));
  }

  /** Of whatever is paused on these subjects what it has left, and when it would be due if it went on at `at`. */
  async paused(sql: Sql, subjectIds: readonly string[], at: Date): Promise<ReadonlyMap<DeadlineId, PausedReading>> {
    if (subjectIds.length === 0) return new Map();
    const paused = await this.deadlines.paused(sql, subjectIds);
    const timeOf = await this.timetables.timesOf(sql, paused);
    return new Map(
      paused.map((deadline) => {
        const time = timeOf(deadline);
        const dueIfResumed = resume(deadline, at, time).deadline.dueAt ?? at;
        return [deadline.id, { secondsLeft: remainingSeconds(deadline, at, time), dueIfResumed }] as const;
      }),
    );
  }

  /** Which kind of deadline is due first on each subject; no entry for one on which nothing runs. */
  nextKinds(sql: Sql, subjectIds: readonly string[]): Promise<ReadonlyMap<string, DeadlineKind>> {
    return this.deadlines.nextKinds(sql, subjectIds);
  }

  /** Why one deadline of the subject stands where it stands at `at`; null when the subject has none of this id. */
  async explained(sql: Sql, subjectId: string, id: DeadlineId, at: Date): Promise<Explained | null> {
    const deadline = await this.deadlines.find(sql, subjectId as SubjectId, id);
    if (!deadline) return null;
    const time = (await this.timetables.timesOf(sql, [deadline]))(deadline);
    const policyName = await this.#policyName(sql, deadline);
    const why = explain(deadline, at, time);
    return {
      deadline,
      policyName,
      why,
      latenessSeconds: latenessSeconds(deadline, at, time),
      ...(await this.#story(sql, deadline)),
    };
  }

  /** Due instants of the deadlines of a kind that carry these keys, by key; a later one of the same key stands for an earlier. */
  dues(sql: Sql, kind: DeadlineKind, subjectIds: readonly string[], keys: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    return this.deadlines.dues(sql, kind, subjectIds, keys);
  }

  async #story(sql: Sql, deadline: Deadline): Promise<Pick<Explained, 'rungs' | 'before'>> {
    const before = predecessorsOf(deadline, await this.deadlines.of(sql, deadline.subjectId));
    const chain = new Map([...before, deadline].map((each) => [each.id, each] as const));
    const reached = await this.rungs.reached(sql, [...chain.keys()]);
    return {
      rungs: reached.flatMap(({ deadlineId, position, at }) => {
        const rung = chain.get(deadlineId)?.ladder[position];
        return rung ? [{ ...rung, at }] : [];
      }),
      before: await Promise.all(before.map(async (each) => ({ deadline: each, policyName: await this.#policyName(sql, each) }))),
    };
  }

  async #policyName(sql: Sql, { policyKey, policyVersion }: Deadline): Promise<string | null> {
    if (policyKey === null) return null;
    const versions = await this.policies.versions(sql, policyKey);
    return versions.find(({ policy }) => policy.version === policyVersion)?.policy.name ?? null;
  }
}
