import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Ids, type DeadlineId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import type { SubjectId } from '../domain/deadline.ts';
import { CarryOutPlans } from '../use-cases/carry-out-plans.ts';
import { KnownSubjects } from '../use-cases/known-subjects.ts';
import { planCalendar } from '../use-cases/plan-calendar.ts';
import { tellChanges } from '../use-cases/tell-changes.ts';
import { Timetables } from '../use-cases/timetables.ts';

export const applyHolderQueue = 'deadlines.apply-holder';

type Held = { readonly holderId?: string; readonly after?: string };

const batch = 500;
const first = '00000000-0000-0000-0000-000000000000';

/** The calendar that somebody works by now, for what they hold already, batch by batch; one that was done stays as it is. */
@Injectable()
export class ApplyHolder implements JobHandler, OnModuleInit {
  readonly queue = applyHolderQueue;

  constructor(
    private readonly subjects: KnownSubjects,
    private readonly deadlines: Deadlines,
    private readonly plans: CarryOutPlans,
    private readonly timetables: Timetables,
    private readonly ids: Ids,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { holderId, after = first }: Held): Promise<void> {
    if (!holderId) return;
    // Jobs run in other processes too, which remember who worked by what half a minute ago.
    this.timetables.forget();
    const ids = await this.subjects.owner.openAfter(tx, after, batch, holderId);
    // Another team may have taken one over since its id was read.
    const locked = await this.subjects.owner.lock(tx, ids);
    const held = locked.flatMap(({ id, isOpen, holderId: now }) => (isOpen && now === holderId ? [id as SubjectId] : []));
    const all = await this.deadlines.lockOfAll(tx, held);
    const timetable = await this.timetables.current(tx);
    const times = await this.timetables.timesOf(tx, [...all.values()].flat());
    const nextId = (): DeadlineId => this.ids.next<DeadlineId>();
    const ground = { calendar: timetable.heldBy(holderId), timetable, times, nextId, at: tx.now };
    tellChanges(
      tx,
      await this.plans.within(
        tx,
        [...all.values()].map((own) => planCalendar(own, ground)),
      ),
    );
    const last = ids.at(-1);
    if (last && ids.length === batch) tx.send({ queue: this.queue, data: { holderId, after: last } });
  }
}
