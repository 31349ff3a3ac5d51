import { Injectable } from '@nestjs/common';
import { Ids, type ComplaintId, type VisitId } from '../../kernel/index.ts';
import type { CommandContext } from '../../platform/index.ts';
import { Changes } from '../db/changes.ts';
import { Visits } from '../db/visits.repository.ts';
import { requireAllowed } from '../domain/change.ts';
import type { Complaint } from '../domain/complaint.ts';
import { sendField } from '../domain/wait.ts';
import { CallOffVisits } from './call-off-visits.ts';
import { OnComplaint } from './on-complaint.ts';
import { PromiseToCustomer } from './promise-to-customer.ts';

export type FieldInput = { readonly workOrder: string; readonly appointmentAt: Date; readonly version: number };

const toCome = { setOutBy: null, setOutAt: null, calledOffAt: null, report: null } as const;

/** Our own people go and look; the appointment is a promise, and nothing pauses. One that was to come before is called off. */
@Injectable()
export class SendField {
  constructor(
    private readonly onComplaint: OnComplaint,
    private readonly changes: Changes,
    private readonly promising: PromiseToCustomer,
    private readonly visits: Visits,
    private readonly callingOff: CallOffVisits,
    private readonly ids: Ids,
  ) {}

  execute(id: ComplaintId, { workOrder, appointmentAt, version }: FieldInput, command: CommandContext): Promise<Complaint> {
    return this.onComplaint.run(id, command, { right: 'owner', version }, async (tx, complaint, actor) => {
      requireAllowed('send-field', complaint);
      const what = `Visit, work order ${workOrder}`;
      const calledOff = await this.callingOff.of(tx, complaint);
      const { promise, complaint: promised } = await this.promising.makeKnown(
        tx,
        calledOff,
        { what, dueAt: appointmentAt },
        actor.personId,
      );
      const visit = { id: this.ids.next<VisitId>(), complaintId: id, workOrder, appointmentAt, promiseId: promise.id };
      const when = { at: tx.now, now: tx.now };
      const change = sendField(promised, { ...visit, visitId: visit.id }, when);
      await this.visits.insert(tx, { ...visit, ...toCome, arrangedBy: actor.personId, arrangedAt: tx.now });
      return this.changes.apply(tx, promised, change);
    });
  }
}
