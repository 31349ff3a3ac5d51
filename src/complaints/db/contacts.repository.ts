import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { Contact } from '../domain/contact.ts';

@Injectable()
export class Contacts {
  async insert(tx: Tx, contact: Contact): Promise<void> {
    await tx.rows({
      name: 'contact-insert',
      text: `INSERT INTO contact (id, complaint_id, kind, channel, direction, at, recorded_at, summary, employee_id, caller_name, caller_relation,
               verified_by, customer_id, account_id, premise_id)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      values: [
        contact.id, contact.complaintId, contact.kind, contact.channel, contact.direction, contact.at, contact.recordedAt, contact.summary,
        contact.employeeId, contact.caller?.name ?? null, contact.caller?.relation ?? null, contact.caller?.verifiedBy ?? null,
        contact.customerId, contact.accountId, contact.premiseId,
      ],
    }); // prettier-ignore
  }
}
