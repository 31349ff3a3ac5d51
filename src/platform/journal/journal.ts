import type { ComplaintId, DomainEvent } from '../../kernel/index.ts';
import type { Sql } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';
import type { TextSeals } from './text-seals.ts';

export type EventKey = { readonly complaintId: ComplaintId; readonly seq: number };

/** An event as the journal holds it. */
export type StoredEvent = EventKey & {
  readonly type: string;
  readonly at: Date;
  readonly recordedAt: Date;
  readonly actorId: string | null;
  /** By whose authority the actor did it, standing in for them. */
  readonly onBehalfOf: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
};

/**
 * Writes the transaction's events, numbered on from each complaint's last; two writers at once collide on the key and one retries.
 * Whoever began earlier and writes later, as the sweep may, records them at the moment of the last one: recorded time never runs back.
 */
export const appendEvents = (tx: Tx, seals: TextSeals): Promise<EventKey[]> =>
  append(tx, tx.events, (event) => sealsOf(event, tx.texts, seals));

/** History of which no subscriber hears, and which came without words: an import. */
export const appendHistory = (tx: Tx, events: readonly DomainEvent[]): Promise<EventKey[]> => append(tx, events, () => null);

type Seals = Readonly<Record<string, string>>;

function sealsOf({ payload }: DomainEvent, texts: ReadonlyMap<string, string>, seals: TextSeals): Seals | null {
  if (texts.size === 0) return null;
  const named = Object.values(payload)
    .flat()
    .flatMap((id: unknown) => {
      const text = typeof id === 'string' ? texts.get(id) : undefined;
      return typeof id === 'string' && text !== undefined ? [[id, seals.of(id, text)] as const] : [];
    });
  return named.length > 0 ? Object.fromEntries(named) : null;
}

async function append(tx: Tx, events: readonly DomainEvent[], sealed: (event: DomainEvent) => Seals | null): Promise<EventKey[]> {
  if (events.length === 0) return [];
  const column = <T>(pick: (event: DomainEvent) => T): T[] => events.map(pick);
  return tx.rows<EventKey>({
    name: 'journal-append',
    text: `INSERT INTO complaint_event (complaint_id, seq, type, at, recorded_at, actor_id, actor_kind, on_behalf_of, payload, seals)
           SELECT e.complaint_id,
                  coalesce(last.seq, 0) + row_number() OVER (PARTITION BY e.complaint_id ORDER BY e.position),
                  e.type, e.at, greatest($5, last.recorded_at), $6, $7, $8, e.payload, e.seals
           FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::jsonb[], $9::jsonb[])
                  WITH ORDINALITY AS e (complaint_id, type, at, payload, seals, position)
           LEFT JOIN LATERAL (SELECT j.seq, j.recorded_at FROM complaint_event j WHERE j.complaint_id = e.complaint_id
                              ORDER BY j.seq DESC LIMIT 1) last ON true
           RETURNING complaint_id AS "complaintId", seq`,
    values: [
      column((event) => event.complaintId),
      column((event) => event.type),
      column((event) => event.at),
      column((event) => JSON.stringify(event.payload)),
      tx.now,
      tx.actor.personId,
      tx.actor.kind,
      tx.onBehalfOf,
      column((event) => asJson(sealed(event))),
    ],
  });
}

const asJson = (seals: Seals | null): string | null => seals && JSON.stringify(seals);

const columns = `j.complaint_id AS "complaintId", j.seq, j.type, j.at, j.recorded_at AS "recordedAt", j.actor_id AS "actorId",
  j.on_behalf_of AS "onBehalfOf", j.payload`;

/** The events of one complaint in order. */
export const eventsOf = (sql: Sql, complaintId: ComplaintId): Promise<StoredEvent[]> =>
  sql.rows<StoredEvent>({
    name: 'journal-read',
    text: `SELECT ${columns} FROM complaint_event j WHERE j.complaint_id = $1 ORDER BY j.seq`,
    values: [complaintId],
  });

/** Some events of any complaints; a key that names none is left out. */
export const eventsAt = (sql: Sql, keys: readonly EventKey[]): Promise<StoredEvent[]> =>
  sql.rows<StoredEvent>({
    name: 'journal-read-some',
    text: `SELECT ${columns} FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS k (complaint_id, seq, position)
           JOIN complaint_event j ON j.complaint_id = k.complaint_id AND j.seq = k.seq ORDER BY k.position`,
    values: [keys.map(({ complaintId }) => complaintId), keys.map(({ seq }) => seq)],
  });
