import { Injectable } from '@nestjs/common';
import { Clock, type RulesetId } from '../../../kernel/index.ts';
import { Database, maybeRow, type Sql } from '../../../platform/index.ts';
import { fromCursor, pageOf } from '../../queries/instant-cursor.ts';
import { draftErrors } from '../domain/draft.errors.ts';
import type { RulesetDocument, RulesetLine } from '../domain/ruleset-document.ts';

const nameOf = (id: string): string => `(SELECT p.name FROM people_report p WHERE p.id = ${id})`;
const namesOf = (ids: string): string =>
  `ARRAY (SELECT p.name FROM unnest(${ids}) WITH ORDINALITY AS a (id, place) JOIN people_report p ON p.id = a.id ORDER BY a.place)`;

const publishedLine = `r.id, r.title,
  CASE WHEN r.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN r.valid_from > $1 THEN 'scheduled'
       WHEN r.valid_to <= $1 THEN 'superseded' ELSE 'live' END AS state,
  r.version, NULL::int AS revision, r.hash, r.base_id AS "baseId", r.valid_from AS "validFrom", r.valid_to AS "validTo",
  r.authors::text[] AS authors, ${namesOf('r.authors')} AS "authorNames", r.published_by AS "publishedBy",
  ${nameOf('r.published_by')} AS "publishedByName", r.reason, coalesce(r.withdrawn_at, r.published_at) AS "changedAt"`;

const draftLine = `d.id, d.title, d.state, NULL::int AS version, d.revision, d.hash, d.base_id AS "baseId",
  NULL::timestamptz AS "validFrom", NULL::timestamptz AS "validTo", d.authors::text[] AS authors, ${namesOf('d.authors')} AS "authorNames",
  NULL::uuid AS "publishedBy", NULL::text AS "publishedByName", d.reason,
  d.changed_at AS "changedAt"`;

/** Every ruleset there is or was, whatever became of it. */
@Injectable()
export class RulesetDocuments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those changed last come first. */
  async list({ cursor, limit }: { readonly cursor: string | null; readonly limit: number }) {
    const after = fromCursor(cursor);
    const rows = await this.database.rows<RulesetLine>({
      name: 'ruleset-list',
      text: `SELECT * FROM (
               SELECT ${publishedLine} FROM ruleset r
               UNION ALL SELECT ${draftLine} FROM ruleset_draft d WHERE d.state <> 'published') one
             WHERE $2::timestamptz IS NULL OR ("changedAt", id) < ($2, $3::uuid)
             ORDER BY "changedAt" DESC, id DESC LIMIT $4`,
      values: [this.clock.now(), after?.at ?? null, after?.id ?? null, limit + 1],
    });
    return pageOf(rows, limit, ({ changedAt }) => changedAt);
  }

  one(id: RulesetId): Promise<RulesetDocument> {
    return this.get(this.database, id, this.clock.now());
  }

  /** As it stands at `now`. Throws 404 `ruleset-not-found`. */
  async get(sql: Sql, id: RulesetId, now: Date): Promise<RulesetDocument> {
    const found = await maybeRow<RulesetDocument>(sql, {
      name: 'ruleset-document',
      text: `SELECT ${publishedLine}, r.definition -> 'content' AS content, r.definition -> 'catalogue' AS catalogue, r.review,
               ${nameOf('o.submitted_by')} AS "submittedByName", ${nameOf('o.decided_by')} AS "decidedByName", NULL AS "decidedNote"
             FROM ruleset r LEFT JOIN ruleset_draft o ON o.id = r.id WHERE r.id = $2
             UNION ALL SELECT ${draftLine}, d.content, d.catalogue, d.review, ${nameOf('d.submitted_by')},
               ${nameOf('d.decided_by')}, d.decided_note FROM ruleset_draft d
             WHERE d.id = $2 AND d.state <> 'published'`,
      values: [now, id],
    });
    if (!found) throw draftErrors.notFound();
    return found;
  }
}
