import { Injectable } from '@nestjs/common';
import type { ComplaintId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { ComplaintFact } from '../domain/facts/complaint-fact.ts';
import { type CountedBy, factRow, remedyRow } from './fact-row.ts';

@Injectable()
export class Facts {
  /** Writes facts over older ones; one that somebody else has brought further meanwhile stays. */
  async put(tx: Tx, facts: readonly ComplaintFact[], countedBy: (fact: ComplaintFact) => CountedBy): Promise<void> {
    if (facts.length === 0) return;
    const written = await tx.rows<{ id: ComplaintId }>({
      name: 'insights-facts-put',
      text: `INSERT INTO complaint_fact (${factColumns.join(', ')})
             SELECT ${factColumns.join(', ')} FROM jsonb_populate_recordset(NULL::complaint_fact, $1::jsonb)
             ON CONFLICT (complaint_id) DO UPDATE SET ${factColumns.map((column) => `${column} = excluded.${column}`).join(', ')},
               written_by = pg_current_xact_id()
             WHERE complaint_fact.seq <= excluded.seq
             RETURNING complaint_id AS id`,
      values: [JSON.stringify(facts.map((fact) => factRow(fact, countedBy(fact))))],
    });
    const ids = new Set(written.map(({ id }) => id));
    await this.#putRemedies(tx, facts.filter(({ complaintId }) => ids.has(complaintId))); // prettier-ignore
  }

  async #putRemedies(tx: Tx, facts: readonly ComplaintFact[]): Promise<void> {
    const rows = facts.flatMap(({ complaintId, remedies }) => remedies.map((remedy) => remedyRow(complaintId, remedy)));
    if (rows.length === 0) return;
    await tx.rows({
      name: 'insights-remedy-facts-put',
      text: `INSERT INTO remedy_fact (${remedyColumns.join(', ')})
             SELECT ${remedyColumns.join(', ')} FROM jsonb_populate_recordset(NULL::remedy_fact, $1::jsonb)
             ON CONFLICT (remedy_id) DO UPDATE SET ${remedyColumns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      values: [JSON.stringify(rows)],
    });
  }

  /** The accounts that these complaints were counted under so far. */
  async accountsOf(tx: Tx, ids: readonly ComplaintId[]): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>({
      name: 'insights-fact-accounts',
      text: `SELECT DISTINCT f.account_id AS id FROM complaint_fact f WHERE f.complaint_id = ANY ($1::uuid[]) AND f.account_id IS NOT NULL`,
      values: [ids],
    });
    return rows.map(({ id }) => id);
  }

  /** Until the end of the transaction nobody else writes facts of these accounts: of two at once neither would see the other's complaint. */
  async holdAccounts(tx: Tx, accountIds: readonly string[]): Promise<void> {
    await tx.rows({
      name: 'insights-accounts-hold',
      text: 'SELECT pg_advisory_xact_lock(hashtextextended(a, 0)) FROM unnest($1::text[]) a',
      values: [[...accountIds].sort()],
    });
  }

  /** For every complaint of these accounts the first later one about the same within seven days of its end. */
  async findRepeats(tx: Tx, accountIds: readonly string[]): Promise<void> {
    await tx.rows({
      name: 'insights-repeats',
      text: `UPDATE complaint_fact f SET repeated_at = n.repeated_at, written_by = pg_current_xact_id()
             FROM (SELECT c.complaint_id, (${repeatOf('c')}) AS repeated_at FROM complaint_fact c WHERE c.account_id = ANY ($1::uuid[])) n
             WHERE f.complaint_id = n.complaint_id AND f.repeated_at IS DISTINCT FROM n.repeated_at`,
      values: [accountIds],
    });
  }

  /** The newest event that the fact has counted in; 0 when there is none yet. */
  async seqOf(sql: Sql, id: ComplaintId): Promise<number> {
    const [row] = await sql.rows<{ seq: number }>({
      name: 'insights-fact-seq',
      text: `SELECT f.seq FROM complaint_fact f WHERE f.complaint_id = $1`,
      values: [id],
    });
    return row?.seq ?? 0;
  }
}

/** The same account came back about the same within seven days of the end of `fact`; the later one may be open, a cancelled entry is none. */
export const repeatOf = (fact: string): string => `
  SELECT min(r.received_at) FROM complaint_fact r
  WHERE r.account_id = ${fact}.account_id AND r.category = ${fact}.category AND r.complaint_id <> ${fact}.complaint_id
    AND r.standing <> 'void' AND r.received_at > ${fact}.received_at AND r.received_at <= ${fact}.resolved_at + interval '7 days'`;

const factColumns = [
  ...[
    'complaint_id',
    'seq',
    'received_at',
    'received_moved',
    'watched_until',
    'standing',
    'state',
    'waits_with',
    'counted_until',
    'resolved_at',
  ],
  ...['category', 'team_id', 'owner_id', 'account_id', 'channel', 'severity', 'origin', 'outcome', 'cause', 'hearer_id'],
  ...['resolved_by', 'reopen_count', 'inbound_contacts', 'reassignments', 'authority_count', 'skill_count', 'time_count'],
  ...['customer_count', 'mandatory_count', 'advice_count', 'in_queue', 'at_frontline', 'at_authority', 'in_field'],
  ...['at_customer', 'at_third_party', 'reopened', 'unrecorded', 'our_seconds', 'same_day', 'next_day', 'frontline'],
  ...['remedied_at', 'remedies_waiting', 'remedy_kinds', 'calendar_version', 'team_calendars', 'merged_into'],
  ...['came_back_at', 'is_invented'],
  ...['survey_asked_at', 'survey_answered_at', 'survey_handled', 'survey_solved', 'survey_told'],
];

const remedyColumns = [
  ...['remedy_id', 'complaint_id', 'kind', 'cost_code', 'amount_minor', 'currency', 'authorised_at', 'executed_at'],
  ...['reversed_at', 'dropped_at', 'own_authority', 'execute_by'],
];
