import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { sendField } from '../domain/wait.ts';
import { OnComplaint } from './on-complaint.ts';
import { PromiseToCustomer } from './promise-to-customer.ts';

export type FieldInput = { readonly workOrder: string; readonly appointmentAt: Date; readonly version: number };

/** Our own people go and look; the appointment is a promise, and nothing pauses. */
@Injectable()
export class SendField {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly promising: PromiseToCustomer,
  ) {}

  execute(id: ComplaintId, { workOrder, appointmentAt, version }: FieldInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, async (tx, complaint, actor) => {
      requireAllowed('send-field', complaint);
      const what = `Visit, work order ${workOrder}`;
      const { promise, complaint: promised } = await this.promising.makeKnown(
        tx,
        complaint,
        { what, dueAt: appointmentAt },
        actor.personId,
      );
      const change = sendField(promised, { workOrder, appointmentAt, promiseId: promise.id }, { at: tx.now, now: tx.now });
      return this.changes.apply(tx, promised, change);
    });
  }
}
