import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { makeSafe } from '../domain/make-safe.ts';
import { requireMayAct } from '../domain/own.ts';
import { OnComplaint } from './on-complaint.ts';
import { ShutOffSoon } from './shut-off-soon.ts';

/** The crew that is on the spot may say that it is safe, whoever owns the complaint. */
@Injectable()
export class MakeSafe {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly shutOffSoon: ShutOffSoon,
  ) {}

  execute(id: ComplaintId, { how, version }: { how: string; version: number }, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody', version }, async (tx, complaint, actor) => {
      requireAllowed('make-safe', complaint);
      if (actor.role !== 'FIELD') requireMayAct(actor, complaint);
      const { id: noteId } = await this.notes.write(tx, id, actor.personId, how);
      const shutOffSoonUntil = await this.shutOffSoon.until(tx);
      return this.changes.apply(tx, complaint, makeSafe(complaint, { noteId, shutOffSoonUntil }, { at: tx.now, now: tx.now }));
    });
  }
}
