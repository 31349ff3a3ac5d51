import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Ids, type DeadlineId } from '../../kernel/index.ts';
import { Workers, type JobHandler, type Tx } from '../../platform/index.ts';
import { Deadlines } from '../db/deadlines.repository.ts';
import { DueDeadlines } from '../db/due-deadlines.repository.ts';
import { Policies } from '../db/policies.repository.ts';
import { sweepAt } from '../domain/climb.ts';
import type { Deadline } from '../domain/deadline.ts';
import { isOutdated, reapplied } from '../domain/pin-policy.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import { cancel } from '../domain/stop-deadline.ts';
import { ChangeInBatches } from '../use-cases/change-in-batches.ts';
import { tellChanges } from '../use-cases/tell-changes.ts';
import { Timetables } from '../use-cases/timetables.ts';

export const applyPolicyQueue = 'deadlines.apply-policy';

/** Without a `version` the policy was switched off. */
type Applied = { readonly key?: string; readonly version?: number; readonly after?: string };

const batch = 1_000;
const first = '00000000-0000-0000-0000-000000000000';

/** What became of a policy, for the deadlines that are open under it, batch by batch. */
@Injectable()
export class ApplyPolicy implements JobHandler, OnModuleInit {
  readonly queue = applyPolicyQueue;

  constructor(
    private readonly due: DueDeadlines,
    private readonly deadlines: Deadlines,
    private readonly policies: Policies,
    private readonly timetables: Timetables,
    private readonly change: ChangeInBatches,
    private readonly ids: Ids,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.register(this);
  }

  async handle(tx: Tx, { key, version, after = first }: Applied): Promise<void> {
    if (!key) return;
    const open = await this.due.lockOfPolicy(tx, key, after, batch);
    const inForce = (await this.policies.active(tx)).find((policy) => policy.key === key);
    if (version === undefined && !inForce) await this.#cancel(tx, open);
    if (inForce && inForce.version === version) await this.#renew(tx, open, inForce);
    const last = open.at(-1);
    if (last && open.length === batch) tx.send({ queue: this.queue, data: { key, version, after: last.id } });
  }

  async #cancel(tx: Tx, open: readonly Deadline[]): Promise<void> {
    const timeOf = await this.timetables.timesOf(tx, open);
    await this.change.within(tx, open, (deadline) => {
      const time = timeOf(deadline);
      return { outcome: cancel(deadline, tx.now, time), time };
    });
  }

  /** At most one of a kind runs: the old ones end before the new ones are there. */
  async #renew(tx: Tx, open: readonly Deadline[], policy: DeadlinePolicy): Promise<void> {
    const outdated = open.filter((deadline) => isOutdated(deadline, policy));
    const timeOf = await this.timetables.timesOf(tx, outdated);
    const renewed = outdated.map((deadline) => {
      const time = timeOf(deadline);
      return { ...reapplied(deadline, this.ids.next<DeadlineId>(), policy, tx.now, time), time };
    });
    await this.deadlines.save(
      tx,
      renewed.map(({ superseded }) => ({ deadline: superseded, sweepAt: null })),
    );
    await this.deadlines.insert(
      tx,
      renewed.map(({ deadline, time }) => ({ deadline, sweepAt: sweepAt(deadline, time) })),
    );
    tellChanges(tx, renewed);
  }
}
