import { Injectable } from '@nestjs/common';
import { type Holdings, type WorkingHours, WorkingHoursApi } from '../../deadlines/index.ts';
import type { Sql } from '../../platform/index.ts';
import { type CountedBy, factRow, remedyRow, type FactRow } from '../db/fact-row.ts';
import { FactSources, type ToldComplaint } from '../db/fact-sources.ts';
import { repeatOf } from '../db/facts.repository.ts';
import { factOf } from '../domain/facts/fact-of.ts';

export type FactDifference = { readonly complaintId: string; readonly columns: readonly string[] };
export type FactCheckResult = { readonly facts: number; readonly different: number };

type Stored = {
  readonly id: string;
  readonly fact: FactRow;
  readonly remedies: readonly FactRow[];
  /** When the customer came back, looked for again among the facts as they stand. */
  readonly repeatedAt: string | null;
};

/** The hours by the calendars that a fact was made with; null where there is no such version. */
type HoursOf = (stored: Stored) => WorkingHours | null;

const batch = 500;
const first = '00000000-0000-0000-0000-000000000000';

/**
 * Makes every fact again from the journal, as far as it has counted and by the calendars of its time, and compares. Whether the customer came back
 * is looked for again among the facts, which are what the journal gives.
 */
@Injectable()
export class FactCheck {
  constructor(
    private readonly sources: FactSources,
    private readonly hours: WorkingHoursApi,
  ) {}

  async execute(sql: Sql, report: (difference: FactDifference) => void): Promise<FactCheckResult> {
    const known = new Map<string, WorkingHours | null>();
    let [facts, different] = [0, 0];
    for (let after = first; ;) {
      const complaints = await this.sources.after(sql, after, batch);
      const stored = await storedOf(sql, complaints);
      await this.#learn(sql, known, [...stored.values()]);
      for (const told of complaints) {
        const { complaintId } = told.source;
        const columns = differences(told, stored.get(complaintId), (each) => known.get(nameOf(each)) ?? null);
        if (columns.length > 0) report({ complaintId, columns });
        different += columns.length > 0 ? 1 : 0;
      }
      facts += stored.size;
      const last = complaints.at(-1);
      if (!last || complaints.length < batch) return { facts, different };
      after = last.source.complaintId;
    }
  }

  async #learn(sql: Sql, known: Map<string, WorkingHours | null>, stored: readonly Stored[]): Promise<void> {
    for (const each of stored) {
      if (known.has(nameOf(each))) continue;
      const { houseVersion, teams } = calendarsOf(each);
      known.set(nameOf(each), await this.hours.asOf(sql, houseVersion, teams ?? {}));
    }
  }
}

const calendarsOf = ({ fact }: Stored): CountedBy => ({
  houseVersion: Number(fact['calendar_version']),
  teams: fact['team_calendars'] as Holdings | null,
});
const nameOf = (stored: Stored): string => JSON.stringify(calendarsOf(stored));

/** A fact that is not there yet, or is to be made again (`seq` 0), is not wrong, and one that has counted more than was read a moment ago cannot be judged by it. */
const differences = ({ source, events }: ToldComplaint, stored: Stored | undefined, hoursOf: HoursOf): readonly string[] => {
  if (!stored || Number(stored.fact['seq']) === 0 || Number(stored.fact['seq']) > (events.at(-1)?.seq ?? 0)) return [];
  const hours = hoursOf(stored);
  if (hours === null) return ['calendar_version'];
  const counted = events.filter(({ seq }) => seq <= Number(stored.fact['seq']));
  const fact = factOf(source, counted, hours);
  const rebuilt: FactRow = { ...factRow(fact, calendarsOf(stored)), repeated_at: stored.repeatedAt };
  const columns = Object.keys(rebuilt).filter((column) => !same(rebuilt[column], stored.fact[column]));
  const remedies = fact.remedies.map((remedy) => remedyRow(source.complaintId, remedy));
  return [...columns, ...(sameRemedies(remedies, stored.remedies) ? [] : ['remedies'])];
};

const sameRemedies = (rebuilt: readonly FactRow[], stored: readonly FactRow[]): boolean =>
  rebuilt.length === stored.length &&
  rebuilt.every((row) => {
    const other = stored.find((each) => each['remedy_id'] === row['remedy_id']);
    return other !== undefined && Object.keys(row).every((column) => same(row[column], other[column]));
  });

const instantForm = /^\d{4}-\d\d-\d\dT/;

/** As values, not as texts: PostgreSQL writes an instant in another zone. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(asValue(a)) === JSON.stringify(asValue(b));

const asValue = (value: unknown): unknown => (typeof value === 'string' && instantForm.test(value) ? Date.parse(value) : value);

const storedOf = async (sql: Sql, complaints: readonly ToldComplaint[]): Promise<ReadonlyMap<string, Stored>> => {
  const rows = await sql.rows<Stored>({
    name: 'insights-facts-stored',
    text: `SELECT f.complaint_id AS id, to_jsonb(f) AS fact,
             coalesce((SELECT jsonb_agg(to_jsonb(r)) FROM remedy_fact r WHERE r.complaint_id = f.complaint_id), '[]') AS remedies,
             to_jsonb((${repeatOf('f')})) AS "repeatedAt"
           FROM complaint_fact f WHERE f.complaint_id = ANY ($1::uuid[])`,
    values: [complaints.map(({ source }) => source.complaintId)],
  });
  return new Map(rows.map((row) => [row.id, row]));
};
