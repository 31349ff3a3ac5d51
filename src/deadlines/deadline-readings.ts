import { Injectable } from '@nestjs/common';
import type { DeadlineId } from '../kernel/index.ts';
import type { Sql } from '../platform/index.ts';
import { latenessSeconds, remainingSeconds } from './domain/deadline-due.ts';
import type { Deadline, DeadlineKind, SubjectId } from './domain/deadline.ts';
import { explain, type Explanation } from './domain/explain.ts';
import { Deadlines } from './db/deadlines.repository.ts';
import { Policies } from './db/policies.repository.ts';
import { Timetables } from './use-cases/timetables.ts';

export type Explained = {
  readonly deadline: Deadline;
  /** Null when somebody named the instant. */
  readonly policyName: string | null;
  readonly why: Explanation;
  readonly latenessSeconds: number;
};

/** What screens read of deadlines beside their columns. */
@Injectable()
export class DeadlineReadings {
  constructor(
    private readonly deadlines: Deadlines,
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

  /** Why one deadline of the subject stands where it stands at `at`; null when the subject has none of this id. */
  async explained(sql: Sql, subjectId: string, id: DeadlineId, at: Date): Promise<Explained | null> {
    const deadline = await this.deadlines.find(sql, subjectId as SubjectId, id);
    if (!deadline) return null;
    const time = (await this.timetables.timesOf(sql, [deadline]))(deadline);
    const policyName = await this.#policyName(sql, deadline);
    return { deadline, policyName, why: explain(deadline, at, time), latenessSeconds: latenessSeconds(deadline, at, time) };
  }

  /** Due instants of the deadlines of a kind that carry these keys, by key; a later one of the same key stands for an earlier. */
  dues(sql: Sql, kind: DeadlineKind, subjectIds: readonly string[], keys: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    return this.deadlines.dues(sql, kind, subjectIds, keys);
  }

  async #policyName(sql: Sql, { policyKey, policyVersion }: Deadline): Promise<string | null> {
    if (policyKey === null) return null;
    const versions = await this.policies.versions(sql, policyKey);
    return versions.find(({ policy }) => policy.version === policyVersion)?.policy.name ?? null;
  }
}
