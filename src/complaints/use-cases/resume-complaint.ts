import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext, Tx } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { resume, type WhyResumed } from '../domain/wait.ts';
import { CallOffVisits } from './call-off-visits.ts';
import { OnComplaint } from './on-complaint.ts';

/** The ball is ours again and our clocks run on. Whoever goes on by themselves waits for no visit any more. */
@Injectable()
export class ResumeComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly deadlines: DeadlinesApi,
    private readonly callingOff: CallOffVisits,
  ) {}

  execute(
    id: ComplaintId,
    { reason, version }: { reason: string; version: number },
    command: CommandContext,
  ): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, async (tx, complaint, { personId }) => {
      requireAllowed('resume', complaint);
      const { id: noteId } = await this.notes.write(tx, id, personId, reason);
      return this.within(tx, await this.callingOff.of(tx, complaint), { by: 'owner', noteId });
    });
  }

  /** The same inside a transaction that does more; the complaint is locked. */
  async within(tx: Tx, complaint: Complaint, why: WhyResumed): Promise<Complaint> {
    const change = resume(complaint, why, { at: tx.now, now: tx.now });
    const resumed = await this.deadlines.resume(tx, complaint.id, { at: tx.now });
    return this.changes.apply(tx, complaint, change, resumed);
  }
}
