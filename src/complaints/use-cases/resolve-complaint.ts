import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import type { Complaint } from '../domain/complaint.ts';
import { OnComplaint } from './on-complaint.ts';
import { SettleComplaint, type ResolveInput } from './settle-complaint.ts';

/** Ends a complaint with what was found, what was done about it and the sentence that the customer reads. */
@Injectable()
export class ResolveComplaint {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly settle: SettleComplaint,
  ) {}

  execute(
    id: ComplaintId,
    { version, ...input }: ResolveInput & { readonly version: number },
    command: CommandContext,
  ): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, (tx, complaint, actor) =>
      this.settle.within(tx, complaint, input, actor),
    );
  }
}
