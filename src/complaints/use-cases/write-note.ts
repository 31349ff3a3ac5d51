import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes, type Note } from '../db/notes.repository.ts';
import { OnComplaint } from './on-complaint.ts';

/** A word of staff to staff; the customer never reads it. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
  ) {}

  execute(id: ComplaintId, body: string, command: CommandContext): Promise<Note> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, async (tx, complaint, { personId }) => {
      const note = await this.notes.write(tx, id, personId, body);
      await this.changes.remark(tx, complaint, { type: 'note.added', at: tx.now, details: { noteId: note.id } });
      return note;
    });
  }
}
