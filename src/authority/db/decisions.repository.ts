import { Injectable } from '@nestjs/common';
import type { ComplaintId, Currency, DecisionId } from '../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../platform/index.ts';
import { decisionErrors } from '../domain/decision.errors.ts';
import type { StoredDecision } from '../domain/decision-answer.ts';

const columns = `id, subject_id AS "subjectId", seq, purpose, prev_hash AS "prevHash", hash, record`;

/** The columns of a decision that its record does not hold under the same name. */
export type DecisionColumns = { readonly givenMinor: number; readonly currency: Currency };

/** Decisions are written once. A subject's chain grows under the lock that the caller holds on the subject. */
@Injectable()
export class Decisions {
  /** The newest of a subject, or null before its first. */
  head(tx: Tx, subjectId: ComplaintId): Promise<{ readonly seq: number; readonly hash: string } | null> {
    return maybeRow(tx, {
      name: 'decision-head',
      text: `SELECT seq, hash FROM decision WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1`,
      values: [subjectId],
    });
  }

  async insert(
    tx: Tx,
    { id, subjectId, seq, purpose, prevHash, hash, record }: StoredDecision,
    { givenMinor, currency }: DecisionColumns,
  ): Promise<void> {
    const { employee, request, ruleset, decision, decidedAt } = record;
    await tx.rows({
      name: 'decision-insert',
      text: `INSERT INTO decision (id, subject_id, seq, decided_at, purpose, employee_id, on_behalf_of, role, level, remedy_kind, params,
               asked_minor, given_minor, currency, verdict, escalate_level, limit_minor, ruleset_id, ruleset_version, ruleset_hash, record,
               prev_hash, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
      values: [
        id, subjectId, seq, decidedAt, purpose, employee.id, employee.onBehalfOf, employee.role, employee.level ?? 'none', request.kind,
        request.params, request.amount?.minor ?? null, givenMinor, currency, decision.verdict, decision.escalateTo, decision.limitMinor,
        ruleset?.id ?? null, ruleset?.version ?? null, ruleset?.hash ?? null, record, prevHash, hash,
      ],
    }); // prettier-ignore
  }

  /** Throws 404 `decision-not-found`. */
  async get(sql: Sql, id: DecisionId): Promise<StoredDecision> {
    const found = await maybeRow<StoredDecision>(sql, {
      name: 'decision-get',
      text: `SELECT ${columns} FROM decision WHERE id = $1`,
      values: [id],
    });
    if (!found) throw decisionErrors.notFound();
    return found;
  }

  async among(sql: Sql, ids: readonly DecisionId[]): Promise<ReadonlyMap<DecisionId, StoredDecision>> {
    const found = await sql.rows<StoredDecision>({
      name: 'decision-among',
      text: `SELECT ${columns} FROM decision WHERE id = ANY ($1)`,
      values: [ids],
    });
    return new Map(found.map((decision) => [decision.id, decision]));
  }

  /** In the order they were made. */
  of(sql: Sql, subjectId: ComplaintId): Promise<readonly StoredDecision[]> {
    return sql.rows<StoredDecision>({
      name: 'decision-of-subject',
      text: `SELECT ${columns} FROM decision WHERE subject_id = $1 ORDER BY seq`,
      values: [subjectId],
    });
  }
}
