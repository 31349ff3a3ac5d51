import { Injectable } from '@nestjs/common';
import type { ComplaintId, ContactId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { contactErrors } from '../domain/contact.errors.ts';
import type { Contact } from '../domain/contact.ts';
import { contactColumns, toContact, type ContactRow } from './contact-columns.ts';

@Injectable()
export class Contacts {
  async insert(tx: Tx, contact: Contact): Promise<void> {
    tx.wrote(contact.id, contact.summary);
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

  /** Throws 404 `contact-not-found`. */
  async lock(tx: Tx, id: ContactId): Promise<Contact> {
    const found = await maybeRow<ContactRow>(tx, {
      name: 'contact-lock',
      text: `SELECT ${contactColumns} FROM contact k WHERE k.id = $1 FOR NO KEY UPDATE`,
      values: [id],
    });
    if (!found) throw contactErrors.notFound();
    return toContact(found);
  }

  /** The contact was the beginning of a complaint after all. */
  async become(tx: Tx, id: ContactId, complaintId: ComplaintId): Promise<void> {
    await tx.rows({
      name: 'contact-become-complaint',
      text: `UPDATE contact SET complaint_id = $2, kind = 'COMPLAINT' WHERE id = $1`,
      values: [id, complaintId],
    });
  }

  async of(sql: Sql, complaintId: ComplaintId): Promise<Contact[]> {
    const rows = await sql.rows<ContactRow>({
      name: 'contact-of-complaint',
      text: `SELECT ${contactColumns} FROM contact k WHERE k.complaint_id = $1 ORDER BY k.at, k.id`,
      values: [complaintId],
    });
    return rows.map(toContact);
  }
}
