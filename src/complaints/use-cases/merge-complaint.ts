import { Injectable } from '@nestjs/common';
import { DeadlinesApi, joined, type DeadlineOutcome } from '../../deadlines/index.ts';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { TimedComplaints } from '../db/timed-complaints.ts';
import { MergedComplaints } from '../db/merged-complaints.ts';
import type { Complaint } from '../domain/complaint.ts';
import { earliest, mergeAway, mergeIn, requireMergeable } from '../domain/merge.ts';
import { mergeErrors } from '../domain/merge.errors.ts';
import { NoLessOwed } from '../facts/no-less-owed.ts';
import { ExpireProposed } from './expire-proposed.ts';
import { OnComplaint, type Needs } from './on-complaint.ts';
import { PassOnPromises } from './pass-on-promises.ts';
import { ReadMergeGround } from './read-merge-ground.ts';
import { SpokeToCustomer } from './spoke-to-customer.ts';

export type MergeInput = { readonly into: ComplaintId; readonly version: number };

/** Any version, where none is named. */
type Wanted = { readonly id: ComplaintId; readonly into: ComplaintId; readonly version?: number };

type Pair = { readonly complaint: Complaint; readonly kept: Complaint };

/** The same matter was written down twice: one of the two goes on, with the receipt, the words and the promises of both. */
@Injectable()
export class MergeComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly onComplaint: OnComplaint,
    private readonly ground: ReadMergeGround,
    private readonly noLessOwed: NoLessOwed,
    private readonly merged: MergedComplaints,
    private readonly promises: PassOnPromises,
    private readonly expiring: ExpireProposed,
    private readonly spoke: SpokeToCustomer,
    private readonly timed: TimedComplaints,
    private readonly deadlines: DeadlinesApi,
    private readonly changes: Changes,
  ) {}

  /** The one that goes on. Throws what `requireMergeable` throws, 404 for one out of reach, 403 `not-yours`, `owes-less`, 409 `stale-version`. */
  execute(id: ComplaintId, { into, version }: MergeInput, command: CommandContext): Promise<Complaint> {
    return this.work.command(command, (tx) => this.#within(tx, { id, into, version }, command.actor));
  }

  /** Throws what `execute` would throw of the two as they are now; stores nothing. */
  async rehearse(id: ComplaintId, into: ComplaintId, actor: PersonActor): Promise<void> {
    await this.work.rehearse(actor, (tx) => this.#within(tx, { id, into }, actor));
  }

  async #within(tx: Tx, wanted: Wanted, actor: PersonActor): Promise<Complaint> {
    if (wanted.id === wanted.into) throw mergeErrors.intoItself();
    const { complaint, kept } = await this.#locked(tx, wanted, actor);
    requireMergeable(complaint, kept, await this.ground.execute(tx, complaint, kept));
    return this.noLessOwed.merging(tx, { complaint, kept }, actor, () => this.#merge(tx, { complaint, kept }));
  }

  /** In the order of their ids, so that two who merge the same two from both sides wait for each other instead of for ever. */
  async #locked(tx: Tx, { id, into, version }: Wanted, actor: PersonActor): Promise<Pair> {
    const lock = (one: ComplaintId): Promise<Complaint> => {
      const needs: Needs = one === id ? { right: 'owner', ...(version !== undefined && { version }) } : { right: 'anybody' };
      return this.onComplaint.locked(tx, one, actor, needs);
    };
    if (id < into) {
      const complaint = await lock(id);
      return { complaint, kept: await lock(into) };
    }
    const kept = await lock(into);
    return { kept, complaint: await lock(id) };
  }

  async #merge(tx: Tx, { complaint, kept }: Pair): Promise<Complaint> {
    const when = { at: tx.now, now: tx.now };
    const contacts = await this.merged.inboundContacts(tx, complaint.id);
    const { promiseIds, deadlines: promised } = await this.promises.of(tx, complaint, kept);
    const change = mergeIn(kept, complaint, { contacts, promiseIds }, when);
    const clocks = await this.#clocks(tx, { complaint, kept }, { ...kept, ...change.set });
    const cancelled = await this.deadlines.cancelAll(tx, complaint.id, { at: tx.now });
    await this.expiring.of(tx, complaint);
    await this.changes.apply(tx, complaint, mergeAway(complaint, kept, when), cancelled);
    return this.changes.apply(tx, kept, change, joined(...promised, ...clocks));
  }

  /**
   * From the earlier receipt on; and where the customer waits for our next word about the other one, they wait for it here. As severe as the
   * worse of the two, it has that one's targets.
   */
  async #clocks(tx: Tx, { complaint, kept }: Pair, merged: Complaint): Promise<readonly DeadlineOutcome[]> {
    const taken = await this.deadlines.takeIn(tx, kept.id, {
      otherId: complaint.id,
      receivedAt: kept.receivedAt,
      earliestAt: earliest(kept, complaint),
      at: tx.now,
    });
    const waits = (await this.deadlines.of(tx, complaint.id)).find(
      ({ kind, state }) => kind === 'UPDATE' && (state === 'RUNNING' || state === 'PAUSED'),
    );
    const next = waits ? await this.spoke.next(tx, merged, waits.startedAt) : null;
    const spoken = next ? [taken, next] : [taken];
    if (merged.severity === kept.severity) return spoken;
    const subject = await this.timed.now(tx, merged);
    return [...spoken, await this.deadlines.supersede(tx, kept.id, { subject, at: tx.now })];
  }
}
