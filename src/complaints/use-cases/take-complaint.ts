import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { take } from '../domain/assign.ts';
import type { Complaint } from '../domain/complaint.ts';
import { OnComplaint } from './on-complaint.ts';

@Injectable()
export class TakeComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
  ) {}

  execute(id: ComplaintId, version: number, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody', version }, (tx, complaint, actor) =>
      this.changes.apply(tx, complaint, take(complaint, actor, { at: tx.now, now: tx.now })),
    );
  }
}
