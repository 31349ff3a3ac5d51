import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RungReached } from '../../deadlines/index.ts';
import type { PersonId } from '../../kernel/index.ts';
import { Workers, type StoredEvent, type Subscriber, type Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Changes } from '../db/changes.ts';
import { Complaints } from '../db/complaints.repository.ts';
import { moveOn } from '../domain/assign.ts';
import { isOpen } from '../domain/complaint-state.ts';
import type { Complaint } from '../domain/complaint.ts';
import { MayHold } from '../facts/may-hold.ts';

/** A rung that takes a late complaint from its owner: back to the team's pool, or to whoever leads the team. */
@Injectable()
export class ReassignByLadder implements Subscriber, OnModuleInit {
  readonly name = 'complaints.reassign-by-ladder';
  readonly to = ['deadline.rung-reached'];

  constructor(
    private readonly complaints: Complaints,
    private readonly changes: Changes,
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
    private readonly workers: Workers,
  ) {}

  onModuleInit(): void {
    this.workers.subscribe(this);
  }

  async handle(tx: Tx, { complaintId, payload }: StoredEvent): Promise<void> {
    const { rung, deadlineId } = payload as unknown as RungReached;
    if (rung.action !== 'REASSIGN') return;
    const complaint = await this.complaints.lock(tx, complaintId);
    if (!isOpen(complaint.state)) return;
    const ownerId = rung.to === 'LEAD' ? await this.#lead(tx, complaint) : null;
    const because = { by: null, deadlineId, rung: rung.position };
    const change = moveOn(complaint, { ownerId, teamId: complaint.teamId }, { at: tx.now, now: tx.now }, because);
    if (change) await this.changes.apply(tx, complaint, change);
  }

  /** The team's own first; null, so the pool, when nobody who may hold it is there. */
  async #lead(tx: Tx, complaint: Complaint): Promise<PersonId | null> {
    const { teamId } = complaint;
    const present = await this.staff.holders(tx, { level: 'supervisor', family: '*', teamId, at: tx.now });
    return (await this.mayHold.first(tx, complaint, present, 'owner'))?.id ?? null;
  }
}
