import { Injectable } from '@nestjs/common';
import { DeadlinesApi, type DeadlineKind } from '../../deadlines/index.ts';
import { Clock, type ComplaintId, type Money, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { MergedComplaints } from '../db/merged-complaints.ts';
import { Promises } from '../db/promises.repository.ts';
import { Remedies } from '../db/remedies.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { daysApart, earliest, type DayApart } from '../domain/merge.ts';
import { MergeComplaint } from '../use-cases/merge-complaint.ts';
import { VisibleComplaint } from './visible-complaint.ts';

/** A deadline of the complaint that goes on, as it is and as it would be; `answered` when our answer about the other one is one about both. */
export type MovedDeadline = {
  readonly kind: DeadlineKind;
  readonly dueAt: Date | null;
  readonly newDueAt: Date | null;
  readonly answered: boolean;
};

export type MergePreview = {
  readonly kept: Complaint;
  readonly receivedAt: Date;
  readonly deadlines: readonly MovedDeadline[];
  /** Given on the one that ends: counts on the one that goes on. Each in its own currency. */
  readonly given: readonly Money[];
  /** Promises that go over with it. */
  readonly promises: number;
  /** Days that the two say differently: those of the one that goes on stay. */
  readonly daysApart: readonly DayApart[];
};

/** What merging one complaint into another would do: done and taken back, so that it says what the command will say. */
@Injectable()
export class MergePreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly visible: VisibleComplaint,
    private readonly merging: MergeComplaint,
    private readonly deadlines: DeadlinesApi,
    private readonly remedies: Remedies,
    private readonly promises: Promises,
    private readonly merged: MergedComplaints,
    private readonly clock: Clock,
  ) {}

  /** Throws what the command would throw. */
  async execute(id: ComplaintId, into: ComplaintId, actor: PersonActor): Promise<MergePreview> {
    const complaint = await this.visible.get(this.database, actor, id);
    const kept = await this.visible.get(this.database, actor, into);
    await this.merging.rehearse(id, into, actor);
    const promises = (await this.promises.of(this.database, id)).filter(({ keptAt }) => keptAt === null).length;
    const [deadlines, given] = [await this.#moved(complaint, kept), await this.#given(id)];
    return { kept, receivedAt: earliest(kept, complaint), deadlines, given, promises, daysApart: daysApart(kept, complaint) };
  }

  async #moved(complaint: Complaint, kept: Complaint): Promise<readonly MovedDeadline[]> {
    const taken = await this.deadlines.takenIn(this.database, kept.id, {
      otherId: complaint.id,
      receivedAt: kept.receivedAt,
      earliestAt: earliest(kept, complaint),
      at: this.clock.now(),
    });
    return taken
      .map(({ before, deadline }) => ({
        kind: deadline.kind,
        dueAt: before.dueAt,
        newDueAt: deadline.dueAt,
        answered: deadline.stoppedAt !== null,
      }))
      .filter(({ dueAt, newDueAt, answered }) => answered || dueAt?.getTime() !== newDueAt?.getTime());
  }

  /** On it and on all that were merged into it before. */
  async #given(id: ComplaintId): Promise<readonly Money[]> {
    const family = [id, ...(await this.merged.ids(this.database, id))];
    const remedies = (await Promise.all(family.map((one) => this.remedies.of(this.database, one)))).flat();
    const amounts = remedies.flatMap(({ state, amount }) => (state === 'EXECUTED' && amount ? [amount] : []));
    return [...Map.groupBy(amounts, ({ currency }) => currency)].map(([currency, all]) => ({
      currency,
      minor: all.reduce((sum, { minor }) => sum + minor, 0),
    }));
  }
}
