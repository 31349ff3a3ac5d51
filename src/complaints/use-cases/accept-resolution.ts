import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { CloseComplaint } from './close-complaint.ts';
import { OnComplaint } from './on-complaint.ts';

/** The customer says that it is solved: no need to wait for the window to end. */
@Injectable()
export class AcceptResolution {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly closing: CloseComplaint,
  ) {}

  execute(id: ComplaintId, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'anybody' }, (tx, complaint) =>
      this.closing.within(tx, complaint, 'customer'),
    );
  }
}
