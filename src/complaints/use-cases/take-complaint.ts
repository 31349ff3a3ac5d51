import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Notes } from '../db/notes.repository.ts';
import { take } from '../domain/assign.ts';
import type { Complaint } from '../domain/complaint.ts';
import { CloseOwners } from '../facts/close-owners.ts';
import { OnComplaint } from './on-complaint.ts';

export type TakeInput = { readonly version: number; readonly reason: string | null };

/** Whoever takes it looks after it from now on. */
@Injectable()
export class TakeComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly notes: Notes,
    private readonly close: CloseOwners,
  ) {}

  execute(id: ComplaintId, { version, reason }: TakeInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody', version }, async (tx, complaint, actor) => {
      await this.close.refuse(tx, complaint, actor.personId);
      const note = reason === null ? null : await this.notes.write(tx, id, actor.personId, reason);
      return this.changes.apply(tx, complaint, take(complaint, actor, { at: tx.now, now: tx.now }, note?.id));
    });
  }
}
