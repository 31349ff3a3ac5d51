import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Tx } from '../../platform/index.ts';
import type { ImportedComplaint, ImportRow } from '../domain/import.ts';

/** Complaints by the batch: one statement each, however many there are. */
@Injectable()
export class ImportedComplaints {
  /** Those of the rows whose source and key are not there yet. */
  async unknown(tx: Tx, rows: readonly ImportRow[]): Promise<readonly ImportRow[]> {
    const known = await tx.rows<{ source: string; externalKey: string }>({
      name: 'complaint-import-known',
      text: `SELECT c.source, c.external_key AS "externalKey" FROM complaint c
             WHERE (c.source, c.external_key) IN (SELECT k.source, k.key FROM unnest($1::text[], $2::text[]) AS k (source, key))`,
      values: [rows.map(({ source }) => source), rows.map(({ externalKey }) => externalKey)],
    });
    const keys = new Set(known.map(keyOf));
    return rows.filter((row) => !keys.has(keyOf(row)));
  }

  /** Leaves a row alone whose key somebody else brought meanwhile; answers the ids of those that are new. */
  async insert(tx: Tx, complaints: readonly ImportedComplaint[]): Promise<ReadonlySet<ComplaintId>> {
    if (complaints.length === 0) return new Set();
    const rows = await tx.rows<{ id: ComplaintId }>({
      name: 'complaint-import',
      text: `WITH added AS (
               INSERT INTO complaint (id, reference, received_at, registered_at, origin, origin_reference, channel, category, severity, flags, description,
                 safety, team_id, state, outcome, resolved_at, closed_at, queue_band, version, changed_at, source, external_key, watched_until)
               SELECT i.id, i.reference, i."receivedAt", i."registeredAt", i.origin, i."originReference", i.channel, i.category, i.severity, i.flags,
                 i.description, i.safety, i."teamId", i.state, i.outcome, i."resolvedAt", i."closedAt", i."queueBand", i.version, i."changedAt",
                 i.source, i."externalKey", i."watchedUntil"
               FROM jsonb_to_recordset($1::jsonb) AS i (id uuid, reference text, "receivedAt" timestamptz, "registeredAt" timestamptz, origin text,
                 "originReference" text, channel text, category text, severity smallint, flags text[], description text, safety text, "teamId" uuid,
                 state text, outcome text, "resolvedAt" timestamptz, "closedAt" timestamptz, "queueBand" smallint, version integer,
                 "changedAt" timestamptz, source text, "externalKey" text, "watchedUntil" timestamptz)
               ON CONFLICT (source, external_key) DO NOTHING
               RETURNING id, reference, origin_reference
             ), found_by AS (
               INSERT INTO complaint_search (complaint_id, words)
               SELECT a.id, to_tsvector('simple', concat_ws(' ', a.reference, a.origin_reference)) FROM added a
             )
             SELECT a.id FROM added a`,
      values: [JSON.stringify(complaints)],
    });
    return new Set(rows.map(({ id }) => id));
  }
}

const keyOf = ({ source, externalKey }: Pick<ImportRow, 'source' | 'externalKey'>): string => `${source}\n${externalKey}`;
