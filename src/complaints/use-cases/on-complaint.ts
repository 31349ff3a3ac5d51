import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonActor } from '../../kernel/index.ts';
import { UnitOfWork, type CommandContext, type Tx } from '../../platform/index.ts';
import { Complaints } from '../db/complaints.repository.ts';
import { requireVersion } from '../domain/change.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { requireLead, requireMayAct } from '../domain/own.ts';
import { Reaches } from '../queries/reaches.ts';

/** Whose command it is: of its owner or a lead, of a lead alone, or of anybody who may see the complaint. */
export type Right = 'owner' | 'lead' | 'anybody';

export type Needs = { readonly right: Right; readonly version?: number };

type Act<Reply> = (tx: Tx, complaint: Complaint, actor: PersonActor) => Promise<Reply>;

const check: Record<Right, (actor: PersonActor, complaint: Complaint) => void> = {
  owner: requireMayAct,
  lead: requireLead,
  anybody: () => undefined,
};

/** The way into every command on a complaint that exists: lock it, then reach, version and right, then what the command does. */
@Injectable()
export class OnComplaint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly complaints: Complaints,
    private readonly reaches: Reaches,
  ) {}

  run<Reply extends object>(id: ComplaintId, command: CommandContext, needs: Needs, act: Act<Reply>): Promise<Reply> {
    return this.work.command(command, async (tx) => act(tx, await this.locked(tx, id, command.actor, needs), command.actor));
  }

  /** The same inside a transaction that somebody else began. */
  async locked(tx: Tx, id: ComplaintId, actor: PersonActor, { right, version }: Needs): Promise<Complaint> {
    const complaint = await this.complaints.lock(tx, id);
    await this.reaches.require(tx, actor, complaint);
    if (version !== undefined) requireVersion(complaint, version);
    // Whoever waited for the lock began earlier than the change that it waited for.
    if (tx.now < complaint.changedAt) throw complaintErrors.overtaken(complaint.changedAt);
    check[right](actor, complaint);
    return complaint;
  }
}
