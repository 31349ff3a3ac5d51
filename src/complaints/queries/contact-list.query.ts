import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { contactColumns, toContact, type ContactRow } from '../db/contact-columns.ts';
import type { Contact, ContactKind } from '../domain/contact.ts';
import { fromMomentCursor, toMomentCursor } from './cursors.ts';
import { reachCondition, reachValues } from './reach-condition.ts';
import { Reaches } from './reaches.ts';

export type ContactListQuestion = {
  readonly customerId: string | null;
  readonly kind: ContactKind | null;
  readonly cursor: string | null;
  readonly limit: number;
};

export type ContactPage = { readonly items: readonly Contact[]; readonly next: string | null };

/** Which of the three lists: of one customer, of what the press asked, or of what somebody took down. */
const lists = {
  customer: 'k.customer_id = $5',
  press: `k.kind = 'MEDIA' AND $5::uuid IS NULL`,
  own: 'k.employee_id = $5',
} as const;

/**
 * Contacts, the newest first: a customer's, one's own, and for leads what the press asked. One that belongs to a complaint is
 * shown to whoever may see that complaint; any other to whoever took it down as if it were theirs.
 */
@Injectable()
export class ContactList {
  constructor(
    private readonly database: Database,
    private readonly reaches: Reaches,
  ) {}

  async execute(question: ContactListQuestion, actor: PersonActor): Promise<ContactPage> {
    const { kind, cursor, limit } = question;
    const place = cursor === null ? { at: null, id: null } : fromMomentCursor(cursor);
    const { list, id } = listOf(question, actor);
    const reach = reachValues(await this.reaches.of(this.database, actor));
    const rows = await this.database.rows<ContactRow>({
      name: `contact-list-${list}`,
      text: `SELECT ${contactColumns}
             FROM contact k
             LEFT JOIN complaint p ON p.id = k.complaint_id
             CROSS JOIN LATERAL (
               SELECT k.customer_id, CASE WHEN p.id IS NULL THEN k.employee_id ELSE p.owner_id END AS owner_id, p.team_id, p.about_person_id) c
             WHERE ${lists[list]} AND ($6::text IS NULL OR k.kind = $6)
               AND (k.at, k.id) < (coalesce($7::timestamptz, 'infinity'), coalesce($8::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
               AND ${reachCondition(1)}
               AND (p.id IS NULL OR EXISTS (SELECT 1 FROM complaint c WHERE c.id = p.id AND ${reachCondition(1)}))
             ORDER BY k.at DESC, k.id DESC LIMIT $9`,
      values: [...reach, id, kind, place.at, place.id, limit + 1],
    });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { items: page.map(toContact), next: last ? toMomentCursor(last) : null };
  }
}

function listOf(
  { customerId, kind }: ContactListQuestion,
  { role, personId }: PersonActor,
): { list: keyof typeof lists; id: string | null } {
  if (customerId !== null) return { list: 'customer', id: customerId };
  const speaksToThePress = role === 'SUPERVISOR' || role === 'MANAGER' || role === 'AUDITOR';
  return kind === 'MEDIA' && speaksToThePress ? { list: 'press', id: null } : { list: 'own', id: personId };
}
