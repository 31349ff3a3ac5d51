import { Injectable } from '@nestjs/common';
import type { ComplaintId, PersonId, TeamId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { assign, type Holder } from '../domain/assign.ts';
import { complaintErrors } from '../domain/complaint.errors.ts';
import type { Complaint } from '../domain/complaint.ts';
import { requireLead } from '../domain/own.ts';
import { CloseOwners } from '../facts/close-owners.ts';
import { MayHold } from '../facts/may-hold.ts';
import { OnComplaint } from './on-complaint.ts';

export type AssignInput = {
  /** Null hands it to the team to find somebody. */
  readonly ownerId: PersonId | null;
  readonly teamId: TeamId | null;
  readonly version: number;
  readonly reason: string | null;
};

/** A lead gives it to somebody; its owner may hand it to a team. */
@Injectable()
export class AssignComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly staff: StaffApi,
    private readonly mayHold: MayHold,
    private readonly close: CloseOwners,
  ) {}

  execute(id: ComplaintId, input: AssignInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version: input.version }, async (tx, complaint, actor) => {
      if (input.ownerId !== null) requireLead(actor, complaint);
      const holder = await this.#holder(tx, complaint, input);
      const note = input.reason === null ? null : await this.notes.write(tx, complaint.id, actor.personId, input.reason);
      return this.changes.apply(tx, complaint, assign(complaint, holder, { at: tx.now, now: tx.now }, note?.id));
    });
  }

  async #holder(tx: Tx, complaint: Complaint, { ownerId, teamId }: AssignInput): Promise<Holder> {
    if (teamId !== null) await this.staff.team(tx, teamId);
    if (ownerId === null) return { ownerId, teamId: teamId ?? complaint.teamId };
    const owner = await this.staff.person(tx, ownerId);
    const fits = owner.active && (await this.mayHold.isAllowed(tx, complaint, owner, 'owner'));
    if (!fits) throw complaintErrors.cannotOwn(ownerId);
    await this.close.refuse(tx, complaint, ownerId);
    return { ownerId, teamId: teamId ?? owner.teamId ?? complaint.teamId };
  }
}
