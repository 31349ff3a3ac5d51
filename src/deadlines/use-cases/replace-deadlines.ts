import { Injectable } from '@nestjs/common';
import { Ids, type DeadlineId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { sweepAt } from '../domain/climb.ts';
import type { Outcome } from '../domain/deadline-change.ts';
import { isUnfinished, type Deadline, type DeadlineKind, type SubjectId } from '../domain/deadline.ts';
import { policiesFor, type DeadlinePolicy } from '../domain/policy.ts';
import { supersede } from '../domain/replace-deadline.ts';
import { outcomeOf, type DeadlineOutcome } from '../deadline-outcome.ts';
import { toFacts, type PolicyFacts } from '../policy-facts.ts';
import { BeginDeadlines, calendarFor, isLike } from './begin-deadlines.ts';
import { Timetables, type Timetable, type TimeOf } from './timetables.ts';

export type ReplaceRequest = {
  readonly kinds: readonly DeadlineKind[];
  readonly facts: PolicyFacts;
  readonly at: Date;
  /** Whose calendar counts where the policy names none. */
  readonly holderId?: string | null;
  /** When a statutory clock that only the new facts ask for began to run. */
  readonly receivedAt: Date;
};

/** Other facts ask for other targets: the replacement keeps the start and the earned pauses; a deadline whose policy stays, stays. */
@Injectable()
export class ReplaceDeadlines {
  constructor(
    private readonly timetables: Timetables,
    private readonly deadlines: Deadlines,
    private readonly begin: BeginDeadlines,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, subjectId: SubjectId, request: ReplaceRequest): Promise<DeadlineOutcome> {
    const timetable = await this.timetables.current(tx);
    const all = await this.deadlines.lockOf(tx, subjectId);
    const times = await this.timetables.timesOf(tx, all);
    const replacements = all.flatMap((deadline) => this.#replacement(deadline, request, timetable, times));
    await this.deadlines.save(
      tx,
      replacements.map(({ superseded }) => ({ deadline: superseded, sweepAt: null })),
    );
    await this.deadlines.insert(
      tx,
      replacements.map(({ deadline, time }) => ({ deadline, sweepAt: sweepAt(deadline, time) })),
    );
    const added = await this.#statutory(tx, subjectId, request, all, timetable);
    const replaced = new Set(replacements.map(({ superseded }) => superseded.id));
    return outcomeOf(
      [...replacements, ...added],
      all.filter(({ id }) => !replaced.has(id)),
    );
  }

  #replacement(deadline: Deadline, { kinds, facts, at, holderId = null }: ReplaceRequest, timetable: Timetable, times: TimeOf) {
    if (!kinds.includes(deadline.kind) || !isUnfinished(deadline) || deadline.hours === 'fixed') return [];
    const policy = policiesFor({ kind: deadline.kind }, toFacts(facts), timetable.policies).find((candidate) =>
      deadline.kind === 'REGULATORY' ? isLike(deadline, candidate) : true,
    );
    if (!policy || policy.key === deadline.policyKey) return [];
    const time = calendarFor(policy, holderId, timetable);
    return [{ ...supersede(deadline, { id: this.ids.next<DeadlineId>(), policy, at }, times(deadline), time), time }];
  }

  /** A rule that the old facts did not touch counts from the receipt too. */
  #statutory(
    tx: Tx,
    subjectId: SubjectId,
    { kinds, facts, receivedAt: startedAt, holderId = null }: ReplaceRequest,
    all: readonly Deadline[],
    timetable: Timetable,
  ): Promise<Outcome[]> {
    if (!kinds.includes('REGULATORY')) return Promise.resolve([]);
    const isNew = (policy: DeadlinePolicy): boolean => !all.some((deadline) => isLike(deadline, policy));
    const policies = timetable.policies.filter((policy) => policy.kind !== 'REGULATORY' || isNew(policy));
    return this.begin.within(tx, subjectId, [{ kind: 'REGULATORY', startedAt, facts, holderId }], { ...timetable, policies });
  }
}
