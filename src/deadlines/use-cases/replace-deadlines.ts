import { Injectable } from '@nestjs/common';
import { Ids, type DeadlineId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import type { DeadlineKind, SubjectId } from '../domain/deadline.ts';
import { outcomeOf, type DeadlineOutcome } from '../deadline-outcome.ts';
import type { TimedSubject } from '../timed-subject.ts';
import { CarryOutPlans } from './carry-out-plans.ts';
import { planAgain } from './plan-again.ts';
import { Timetables } from './timetables.ts';

export type ReplaceRequest = { readonly subject: TimedSubject; readonly at: Date };

const byFacts: readonly DeadlineKind[] = ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'RESOLUTION', 'DECISION', 'REGULATORY'];

/**
 * Other facts ask for other targets: the replacement keeps the start and the earned pauses; a deadline whose policy stays, stays; one that
 * no policy asks for any more ends, and one that only the new facts ask for begins.
 */
@Injectable()
export class ReplaceDeadlines {
  constructor(
    private readonly timetables: Timetables,
    private readonly deadlines: Deadlines,
    private readonly plans: CarryOutPlans,
    private readonly ids: Ids,
  ) {}

  async within(tx: Tx, subjectId: SubjectId, { subject, at }: ReplaceRequest): Promise<DeadlineOutcome> {
    const timetable = await this.timetables.current(tx);
    const all = await this.deadlines.lockOf(tx, subjectId);
    const times = await this.timetables.timesOf(tx, all);
    const nextId = (): DeadlineId => this.ids.next<DeadlineId>();
    const ground = { timetable, times, nextId, at, policies: timetable.policies, applied: null };
    const plan = planAgain(subject, byFacts, all, ground);
    const outcomes = await this.plans.within(tx, [plan]);
    const touched = new Set(
      [...plan.replaced.map(({ superseded }) => superseded), ...plan.cancelled.map(({ deadline }) => deadline)].map(
        ({ id }) => id,
      ),
    );
    return outcomeOf(
      outcomes,
      all.filter(({ id }) => !touched.has(id)),
    );
  }
}
