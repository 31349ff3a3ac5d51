import { Injectable } from '@nestjs/common';
import { oneRow, type Sql } from '../../platform/index.ts';
import type { StoredDecision } from '../domain/decision-answer.ts';
import type { Head } from '../engine/anchor.ts';

/** Where a walk through all chains goes on. */
export type ChainPlace = Pick<StoredDecision, 'subjectId' | 'seq'>;

/** Decisions read as chains, whatever they are about. */
@Injectable()
export class DecisionChains {
  /** The newest decision of every subject on which something was decided after `since`. */
  async headsSince(sql: Sql, since: Date): Promise<readonly Head[]> {
    const rows = await sql.rows<{ subjectId: string; seq: number; hash: string }>({
      name: 'decision-heads-since',
      text: `SELECT DISTINCT ON (d.subject_id) d.subject_id AS "subjectId", d.seq, d.hash FROM decision d
             WHERE d.subject_id IN (SELECT n.subject_id FROM decision n WHERE n.decided_at > $1)
             ORDER BY d.subject_id, d.seq DESC`,
      values: [since],
    });
    return rows.map(({ subjectId, seq, hash }) => [subjectId, seq, hash]);
  }

  async count(sql: Sql): Promise<number> {
    const { count } = await oneRow<{ count: number }>(sql, {
      name: 'decision-count',
      text: `SELECT count(*)::int AS count FROM decision`,
    });
    return count;
  }

  /** The next in the order of chains, each chain from its beginning. */
  after(sql: Sql, place: ChainPlace | null, limit: number): Promise<readonly StoredDecision[]> {
    return sql.rows<StoredDecision>({
      name: 'decision-chain-walk',
      text: `SELECT d.id, d.subject_id AS "subjectId", d.seq, d.purpose, d.prev_hash AS "prevHash", d.hash, d.record FROM decision d
             WHERE $1::uuid IS NULL OR (d.subject_id, d.seq) > ($1, $2::int)
             ORDER BY d.subject_id, d.seq LIMIT $3`,
      values: [place?.subjectId ?? null, place?.seq ?? null, limit],
    });
  }

  /** Some of all there are, the same ones for the same seed. */
  sample(sql: Sql, seed: string, limit: number): Promise<readonly StoredDecision[]> {
    return sql.rows<StoredDecision>({
      name: 'decision-sample',
      text: `SELECT d.id, d.subject_id AS "subjectId", d.seq, d.purpose, d.prev_hash AS "prevHash", d.hash, d.record FROM decision d
             WHERE d.id IN (SELECT s.id FROM decision s ORDER BY md5(s.id::text || $1) LIMIT $2)`,
      values: [seed, limit],
    });
  }

  /** Those of the heads that are not there any more, or not with that hash. */
  missing(sql: Sql, heads: readonly Head[]): Promise<readonly { readonly subjectId: string; readonly seq: number }[]> {
    return sql.rows({
      name: 'decision-heads-missing',
      text: `SELECT h.subject_id AS "subjectId", h.seq FROM unnest($1::uuid[], $2::int[], $3::text[]) AS h (subject_id, seq, hash)
             WHERE NOT EXISTS (SELECT 1 FROM decision d WHERE d.subject_id = h.subject_id AND d.seq = h.seq AND d.hash = h.hash)`,
      values: [heads.map(([subjectId]) => subjectId), heads.map(([, seq]) => seq), heads.map(([, , hash]) => hash)],
    });
  }
}
