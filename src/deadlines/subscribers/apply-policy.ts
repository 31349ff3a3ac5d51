import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Ids, type DeadlineId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import type { DeadlineKind, SubjectId } from '../domain/deadline.ts';
import { CarryOutPlans } from '../use-cases/carry-out-plans.ts';
import { KnownSubjects, type Pass } from '../use-cases/known-subjects.ts';
import { planAgain } from '../use-cases/plan-again.ts';
import { tellChanges } from '../use-cases/tell-changes.ts';
import { Timetables } from '../use-cases/timetables.ts';

export const applyPolicyQueue = 'deadlines.apply-policy';

type Queued = Partial<AppliedPolicies> & { readonly key?: string | null };

/** `applied` is the policy whose newest version open deadlines go by from now on; null where only the choice among them changed. */
export type AppliedPolicies = {
  readonly kind: DeadlineKind;
  readonly applied: string | null;
  readonly pass?: Pass;
  readonly after?: string;
};

const batch = 500;
const first = '00000000-0000-0000-0000-000000000000';

/** The policies of a kind, chosen again for everything that is open, batch by batch; what was chosen so already is left alone. */
@Injectable()
export class ApplyPolicy implements JobHandler, OnModuleInit {
  readonly queue = applyPolicyQueue;

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

  /** Jobs that were queued before the kind was told name the policy alone. */
  async handle(tx: Tx, { key = null, applied = key, pass = 'open', after = first, ...told }: Queued): Promise<void> {
    // Jobs run in other processes too, which remember what was in force half a minute ago.
    this.timetables.forget();
    const { known } = await this.timetables.current(tx);
    const kind = told.kind ?? known.find((policy) => policy.key === applied)?.kind;
    if (!kind) return;
    const ids = await this.subjects.next(tx, kind, pass, after, batch);
    await this.#choose(tx, kind, applied, ids);
    const last = ids.at(-1);
    const next = { queue: this.queue, data: { kind, applied } };
    if (last && ids.length === batch) tx.send({ ...next, data: { ...next.data, pass, after: last } });
    else if (pass === 'open') tx.send({ ...next, data: { ...next.data, pass: 'rest' } });
  }

  async #choose(tx: Tx, kind: DeadlineKind, applied: string | null, ids: readonly string[]): Promise<void> {
    const subjects = await this.subjects.owner.lock(tx, ids);
    const all = await this.deadlines.lockOfAll(tx, ids as readonly SubjectId[]);
    const timetable = await this.timetables.current(tx);
    const times = await this.timetables.timesOf(
      tx,
      [...all.values()].flat().filter((deadline) => deadline.kind === kind),
    );
    const nextId = (): DeadlineId => this.ids.next<DeadlineId>();
    const ground = { timetable, times, nextId, at: tx.now, policies: timetable.policies, applied };
    const plans = subjects.map((subject) => planAgain(subject, [kind], all.get(subject.id) ?? [], ground));
    tellChanges(tx, await this.plans.within(tx, plans));
  }
}
