import { Injectable } from '@nestjs/common';
import type { ComplaintId, Currency, DecisionId, Id, PersonId, RemedyId, TeamId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import { counterKey, type Counter, type CounterKey, type CounterScope } from '../domain/counter.ts';
import { anyCause, type LedgerReading, type Used } from '../domain/ledger.ts';
import type { Entry, Given } from '../domain/paid-under.ts';
import { windowStart } from '../domain/window-start.ts';
import type { Circumstances } from '../domain/asking.ts';

export type Allowance = Pick<Circumstances, 'subjectId' | 'customerId' | 'accountId' | 'at' | 'businessDay'> & {
  readonly id: Id<'Allowance'>;
  readonly decisionId: DecisionId;
  readonly remedyId: RemedyId;
  readonly employeeId: PersonId;
  readonly teamId: TeamId | null;
  readonly kind: string;
  /** What was found to be the cause; null while nobody has said. */
  readonly cause: string | null;
  readonly amountMinor: number;
  /** What of it uses the windows: all but what was owed. */
  readonly countedMinor: number;
  readonly currency: Currency;
};

export type AllowanceState = 'reserved' | 'executed' | 'released' | 'reversed';

/** For whom windows are summed, and the cause that is found in the present case; `subjectIds` are the complaint and those merged into it, which do not count against themselves in times. */
export type Counted = Pick<Circumstances, 'customerId' | 'accountId' | 'at' | 'businessDay'> & {
  readonly subjectIds: readonly ComplaintId[];
  readonly employee: Pick<Circumstances['employee'], 'id' | 'teamId'>;
  readonly cause: string | null;
};

/**
 * The allowance ledger: what each decision uses of whose limits, a remedy without money nothing but one time. An entry counts
 * while it is reserved or executed; what was owed in it counts towards what the subject was given, and in no window.
 */
@Injectable()
export class Allowances {
  async insert(tx: Tx, entry: Allowance): Promise<void> {
    await tx.rows({
      name: 'allowance-insert',
      text: `INSERT INTO allowance (id, decision_id, remedy_id, subject_id, customer_id, account_id, employee_id, team_id, kind, cause, amount_minor,
               counted_minor, currency, state, at, business_day, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'reserved', $14, $15, $14)`,
      values: [
        entry.id, entry.decisionId, entry.remedyId, entry.subjectId, entry.customerId, entry.accountId, entry.employeeId, entry.teamId,
        entry.kind, entry.cause, entry.amountMinor, entry.countedMinor, entry.currency, entry.at, entry.businessDay,
      ],
    }); // prettier-ignore
  }

  /** Moves a remedy's entry on; an entry that is there already stays. */
  async become(tx: Tx, remedyId: RemedyId, state: AllowanceState, from: readonly AllowanceState[]): Promise<void> {
    await tx.rows({
      name: 'allowance-become',
      text: `UPDATE allowance SET state = $2, changed_at = $3 WHERE remedy_id = $1 AND state = ANY ($4::text[])`,
      values: [remedyId, state, tx.now, from],
    });
  }

  /** What was given on these subjects was given for this cause, `anyCause` where none will be found; null takes it back. */
  async recordCause(tx: Tx, subjectIds: readonly ComplaintId[], cause: string | null): Promise<void> {
    await tx.rows({
      name: 'allowance-cause',
      text: `UPDATE allowance SET cause = $2 WHERE subject_id = ANY ($1::uuid[]) AND cause IS DISTINCT FROM $2`,
      values: [subjectIds, cause],
    });
  }

  /** Everything that was ever given on some subjects of one matter with what was owed at that moment, in the order it was given. */
  async history(sql: Sql, subjectIds: readonly ComplaintId[]): Promise<readonly Entry<RemedyId>[]> {
    return sql.rows<Entry<RemedyId>>({
      name: 'allowance-history',
      text: `SELECT a.remedy_id AS ref, a.amount_minor AS "amountMinor", d.record #> '{decision,owed}' AS owed, a.at,
               a.state = 'executed' AS "isExecuted", CASE WHEN a.state IN ('released', 'reversed') THEN a.changed_at END AS "releasedAt"
             FROM allowance a JOIN decision d ON d.id = a.decision_id WHERE a.subject_id = ANY ($1::uuid[]) ORDER BY a.at, a.id`,
      values: [subjectIds],
    });
  }

  /** Sums every counter over its window and lists what was given on the subject, in that currency. */
  async read(sql: Sql, counters: readonly Counter[], circumstances: Circumstances, currency: Currency): Promise<LedgerReading> {
    const subjectIds = [circumstances.subjectId, ...circumstances.mergedIds];
    const [used, given] = [
      await this.#used(sql, counters, { ...circumstances, subjectIds, cause: causeIn(circumstances) }, currency),
      await this.#given(sql, subjectIds, currency),
    ];
    return { used, given };
  }

  async #used(sql: Sql, counters: readonly Counter[], counted: Counted, currency: Currency): Promise<LedgerReading['used']> {
    const windows = windowsOf(counters, counted);
    const rows = await sql.rows<{ key: CounterKey; isOfUnknownCause: boolean } & NonNullable<Used>>({
      name: 'allowance-used',
      text: usedSql,
      values: [
        windows.map(({ key }) => key),
        windows.map(({ scope }) => scope),
        windows.map(({ holder }) => holder),
        windows.map(({ since }) => since),
        windows.map(({ firstDay }) => firstDay),
        currency,
        windows.map(({ kinds }) => kinds),
        counted.subjectIds,
        windows.map(({ cause }) => cause),
        windows.map(({ isInTimes }) => isInTimes),
      ],
    });
    const found = new Map(rows.map(({ key, isOfUnknownCause, ...used }) => [key, isOfUnknownCause ? null : used]));
    const entries = windows.map(({ key, holder }): [CounterKey, Used] => [
      key,
      holder === null ? null : (found.get(key) ?? null),
    ]);
    return Object.fromEntries(entries);
  }

  /** The same for a person and their team, whatever complaint it was on. */
  usedBy(sql: Sql, counters: readonly Counter[], counted: Counted, currency: Currency): Promise<LedgerReading['used']> {
    return this.#used(sql, counters, counted, currency);
  }

  #given(sql: Sql, subjectIds: readonly ComplaintId[], currency: Currency): Promise<readonly Given[]> {
    return sql.rows<Given>({
      name: 'allowance-given',
      text: `SELECT a.amount_minor AS "amountMinor", d.record #> '{decision,owed}' AS owed
             FROM allowance a JOIN decision d ON d.id = a.decision_id
             WHERE a.subject_id = ANY ($1::uuid[]) AND a.currency = $2 AND a.state IN ('reserved', 'executed') ORDER BY a.at, a.id`,
      values: [subjectIds, currency],
    });
  }
}

/** One branch per scope, so that each finds its rows by its own index. */
const branch = (scope: CounterScope): string =>
  `SELECT a.counted_minor, a.counted_minor > 0 OR a.amount_minor = 0 AS is_free, a.subject_id, a.business_day,
     w.cause IS NOT NULL AND a.cause IS NULL AND a.subject_id <> ALL ($8::uuid[]) AS is_of_unknown_cause FROM allowance a
   WHERE w.scope = '${scope}' AND a.${scope}_id = w.holder AND a.at > w.since AND a.business_day >= w.first_day
     AND (w.kinds IS NULL OR a.kind = ANY (string_to_array(w.kinds, '+')))
     AND (w.cause IS NULL OR a.cause IS NULL OR a.cause IN (w.cause, '${anyCause}') OR a.subject_id = ANY ($8::uuid[])) AND a.currency = $6 AND a.state IN ('reserved', 'executed')`;

const usedSql = `
  SELECT w.key, coalesce(sum(u.counted_minor), 0)::bigint AS "sumMinor", (count(*) FILTER (WHERE u.counted_minor > 0))::int AS count,
    (count(DISTINCT u.subject_id) FILTER (WHERE u.is_free AND u.subject_id <> ALL ($8::uuid[])))::int AS times,
    to_char(max(u.business_day) FILTER (WHERE u.counted_minor > 0 AND u.subject_id <> ALL ($8::uuid[])), 'YYYY-MM-DD') AS "lastDay",
    (count(DISTINCT u.subject_id) FILTER (WHERE u.subject_id <> ALL ($8::uuid[])))::int AS "timesWithOwed",
    to_char(max(u.business_day) FILTER (WHERE u.subject_id <> ALL ($8::uuid[])), 'YYYY-MM-DD') AS "lastDayWithOwed",
    coalesce(bool_or(u.is_of_unknown_cause AND (u.counted_minor > 0 OR w.in_times AND u.is_free)), false) AS "isOfUnknownCause"
  FROM unnest($1::text[], $2::text[], $3::uuid[], $4::timestamptz[], $5::date[], $7::text[], $9::text[], $10::boolean[])
    AS w (key, scope, holder, since, first_day, kinds, cause, in_times)
  LEFT JOIN LATERAL (${(['customer', 'account', 'employee', 'team'] as const).map(branch).join(' UNION ALL ')}) u ON true
  GROUP BY w.key`;

type Window = {
  readonly key: CounterKey;
  readonly scope: CounterScope;
  readonly holder: string | null;
  readonly since: Date;
  readonly firstDay: string;
  /** Joined by `+`, which no kind holds; null for every kind. */
  readonly kinds: string | null;
  /** Null for any. */
  readonly cause: string | null;
  readonly isInTimes: boolean;
};

function windowsOf(counters: readonly Counter[], { at, businessDay, ...about }: Counted): readonly Window[] {
  const wanted = new Map(counters.map((counter) => [counterKey(counter), counter]));
  return [...wanted].map(([key, { scope, window, kinds, cause, measure }]) => ({
    key,
    kinds: kinds ? kinds.join('+') : null,
    cause: cause ? about.cause : null,
    isInTimes: measure === 'times',
    ...holderOf(scope, about),
    ...(cause && about.cause === null ? { holder: null } : {}),
    ...windowStart(window, at, businessDay),
  }));
}

function causeIn({ facts }: Circumstances): string | null {
  return facts['complaint.cause']?.value ?? null;
}

/** Whoever belongs to no team is a team of one. */
function holderOf(scope: CounterScope, about: Omit<Counted, 'at' | 'businessDay'>): Pick<Window, 'scope' | 'holder'> {
  const { customerId, accountId, employee } = about;
  if (scope === 'customer') return { scope, holder: customerId };
  if (scope === 'account') return { scope, holder: accountId };
  if (scope === 'team' && employee.teamId !== null) return { scope, holder: employee.teamId };
  return { scope: 'employee', holder: employee.id };
}
