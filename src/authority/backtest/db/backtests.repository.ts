import { Injectable } from '@nestjs/common';
import type { RulesetId } from '../../../kernel/index.ts';
import { maybeRow, type Sql, type Tx } from '../../../platform/index.ts';
import { permits, verdicts } from '../../domain/verdict.ts';
import { backtestErrors } from '../backtest.errors.ts';
import type { FlipFilter } from '../flip-filter.ts';
import type { Flip } from '../flips.ts';
import type { Backtest, BacktestId, Ending, StoredFlip } from '../backtest.ts';
import type { RulesAsText } from '../worker/order.ts';

const columns = `b.id, b.ruleset_id AS "rulesetId", b.ruleset_hash AS "rulesetHash", b.live_id AS "liveId", b.window_from AS "from",
  b.window_to AS "to", b.counters, b.history, b.state, b.requested_by AS "requestedBy", b.requested_at AS "requestedAt",
  b.finished_at AS "finishedAt", b.report, b.result_hash AS "resultHash", b.failure`;

type Page = { readonly after: number; readonly most: number };

/** Where the employee goes on without anybody else. */
const ownVerdicts = verdicts.filter(permits);

@Injectable()
export class Backtests {
  async insert(tx: Tx, asked: Backtest, definition: RulesAsText): Promise<void> {
    await tx.rows({
      name: 'backtest-insert',
      text: `INSERT INTO backtest (id, ruleset_id, ruleset_hash, definition, live_id, window_from, window_to, counters, history, state,
               requested_by, requested_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        asked.id, asked.rulesetId, asked.rulesetHash, definition, asked.liveId, asked.from, asked.to, asked.counters, asked.history,
        asked.state, asked.requestedBy, asked.requestedAt,
      ],
    }); // prettier-ignore
  }

  /** Ends a running one; false when it has ended already. */
  async end(tx: Tx, id: BacktestId, { state, report, resultHash, failure }: Ending): Promise<boolean> {
    const rows = await tx.rows({
      name: 'backtest-end',
      text: `UPDATE backtest SET state = $2, finished_at = $3, report = $4, result_hash = $5, failure = $6
             WHERE id = $1 AND state = 'running' RETURNING id`,
      values: [id, state, tx.now, report, resultHash, failure],
    });
    return rows.length > 0;
  }

  async insertFlips(tx: Tx, id: BacktestId, flips: readonly Flip[]): Promise<void> {
    await tx.rows({
      name: 'backtest-flip-insert',
      text: `INSERT INTO backtest_flip (backtest_id, place, decision_id, subject_id, flip)
             SELECT $1, f.place, (f.flip->>'decisionId')::uuid, (f.flip->>'complaintId')::uuid, f.flip
             FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS f (flip, place)`,
      values: [id, JSON.stringify(flips)],
    });
  }

  /** Throws 404 `backtest-not-found`. */
  async get(sql: Sql, id: BacktestId): Promise<Backtest> {
    const found = await maybeRow<Backtest>(sql, {
      name: 'backtest-get',
      text: `SELECT ${columns} FROM backtest b WHERE b.id = $1`,
      values: [id],
    });
    if (!found) throw backtestErrors.notFound();
    return found;
  }

  /** The rules it was about. */
  async definition(sql: Sql, id: BacktestId): Promise<RulesAsText> {
    const found = await maybeRow<{ definition: RulesAsText }>(sql, {
      name: 'backtest-definition',
      text: `SELECT b.definition FROM backtest b WHERE b.id = $1`,
      values: [id],
    });
    if (!found) throw backtestErrors.notFound();
    return found.definition;
  }

  /** The newest first; of one ruleset, or of all. */
  list(sql: Sql, rulesetId: RulesetId | null, before: BacktestId | null, most: number): Promise<readonly Backtest[]> {
    return sql.rows<Backtest>({
      name: 'backtest-list',
      text: `SELECT ${columns} FROM backtest b
             WHERE ($1::uuid IS NULL OR b.ruleset_id = $1) AND ($2::uuid IS NULL OR b.id < $2) ORDER BY b.id DESC LIMIT $3`,
      values: [rulesetId, before, most],
    });
  }

  /** In their order, the largest amounts first. */
  flips(sql: Sql, id: BacktestId, { view, groups }: FlipFilter, { after, most }: Page): Promise<readonly StoredFlip[]> {
    return sql
      .rows<{ place: number; reference: string | null; flip: Omit<Flip, 'groups'> }>({
        name: 'backtest-flip-list',
        text: `SELECT f.place, c.reference, f.flip - 'groups' AS flip FROM backtest_flip f LEFT JOIN complaints_cases_report c ON c.id = f.subject_id
               WHERE f.backtest_id = $1 AND f.place > $2 AND coalesce(f.flip -> 'groups', '{}') @> $4::jsonb
                 AND ($5::text IS NULL OR CASE $5
                   WHEN 'newly-escalated' THEN f.flip ->> 'from' = ANY ($6::text[]) AND f.flip ->> 'to' <> ALL ($6::text[])
                   ELSE f.flip ->> 'from' <> ALL ($6::text[]) AND f.flip ->> 'to' = ANY ($6::text[])
                     AND ($5 = 'newly-own' OR f.flip ->> 'ruling' = 'refused') END)
               ORDER BY f.place LIMIT $3`,
        values: [id, after, most, JSON.stringify(groups), view ?? null, ownVerdicts],
      })
      .then((rows) => rows.map(({ place, reference, flip }) => ({ ...flip, place, reference })));
  }

  /** Whether its cases say to which team, category and so on they belong; those of runs before that did not. */
  async knowsGroups(sql: Sql, id: BacktestId): Promise<boolean> {
    const found = await maybeRow(sql, {
      name: 'backtest-flip-without-groups',
      text: `SELECT f.place FROM backtest_flip f WHERE f.backtest_id = $1 AND NOT f.flip ? 'groups' LIMIT 1`,
      values: [id],
    });
    return found === null;
  }
}
