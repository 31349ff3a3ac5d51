import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/index.ts';
import { Contacts } from '../db/contacts.repository.ts';
import { Notes } from '../db/notes.repository.ts';
import { Promises } from '../db/promises.repository.ts';
import { Visits } from '../db/visits.repository.ts';
import type { Complaint } from '../domain/complaint.ts';
import { wordsOf } from '../domain/visit.ts';

/** Words by the id under which the journal speaks of them. */
export type Texts = {
  readonly byId: ReadonlyMap<string, string>;
  readonly callers: ReadonlyMap<string, string>;
  /** What the customer read when it was resolved. */
  readonly sentence: string | null;
};

@Injectable()
export class TimelineTexts {
  constructor(
    private readonly contacts: Contacts,
    private readonly notes: Notes,
    private readonly promises: Promises,
    private readonly visits: Visits,
  ) {}

  async of(sql: Sql, { id, sentence }: Complaint): Promise<Texts> {
    const [contacts, notes, promises, visits] = await Promise.all([
      this.contacts.of(sql, id),
      this.notes.of(sql, id),
      this.promises.all(sql, id),
      this.visits.of(sql, id),
    ]);
    const texts: readonly (readonly [string, string])[] = [
      ...contacts.map((contact) => [contact.id, contact.summary] as const),
      ...notes.map((note) => [note.id, note.body] as const),
      ...promises.map((promise) => [promise.id, promise.what] as const),
      ...visits.flatMap((visit) => (visit.report ? [[visit.id, wordsOf(visit.report)] as const] : [])),
    ];
    const callers = contacts.flatMap(({ id: contactId, caller }) => (caller?.name ? [[contactId, caller.name] as const] : []));
    return { byId: new Map(texts), callers: new Map(callers), sentence };
  }
}
