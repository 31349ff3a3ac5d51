import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { cancelEntry } from '../domain/finish.ts';
import { CallOffVisits } from './call-off-visits.ts';
import { ExpireProposed } from './expire-proposed.ts';
import { OnComplaint } from './on-complaint.ts';

/** A lead cancels what was entered in error, with a reason; all its clocks end. */
@Injectable()
export class CancelEntry {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly deadlines: DeadlinesApi,
    private readonly expiring: ExpireProposed,
    private readonly callingOff: CallOffVisits,
  ) {}

  execute(id: ComplaintId, { reason }: { reason: string }, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'lead' }, async (tx, complaint, { personId }) => {
      requireAllowed('void', complaint);
      const { id: noteId } = await this.notes.write(tx, id, personId, reason);
      const calledOff = await this.callingOff.of(tx, complaint);
      const change = cancelEntry(calledOff, { noteId }, { at: tx.now, now: tx.now });
      const cancelled = await this.deadlines.cancelAll(tx, id, { at: tx.now });
      await this.expiring.of(tx, calledOff);
      return this.changes.apply(tx, calledOff, change, cancelled);
    });
  }
}
