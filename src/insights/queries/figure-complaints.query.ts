import { Injectable } from '@nestjs/common';
import { ComplaintSummaries, type ComplaintSummary } from '../../complaints/index.ts';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock, type ComplaintId, type PersonActor } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { figureNamed } from '../domain/figure-definitions.ts';
import { type FigureQuestion, requireAskable } from '../domain/figure-question.ts';
import { factConditions } from './fact-filter.ts';
import { momentsOf } from './figure-period.ts';
import { reasonOf, sources } from './tally-statement.ts';
import { tallies, type Tally } from './tallies.ts';

export type Place = { readonly at: Date; readonly id: ComplaintId };
export type FigureComplaints = {
  readonly complaints: readonly (ComplaintSummary & { readonly countedAt: Date })[];
  readonly next: Place | null;
};

export type Drill = {
  /** Of a share: only what met it, or only what did not; of a count only what is counted under this name. */
  readonly value: string | null;
  readonly met: boolean | null;
  readonly after: Place | null;
  readonly limit: number;
};

type Row = { readonly id: ComplaintId; readonly at: Date };

/** The complaints behind a number, newest first, without those this person may not see. */
@Injectable()
export class FigureComplaintsQuery {
  constructor(
    private readonly database: Database,
    private readonly summaries: ComplaintSummaries,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  async execute(
    name: string,
    question: FigureQuestion,
    { value, met, after, limit }: Drill,
    actor: PersonActor,
  ): Promise<FigureComplaints> {
    figureNamed(name);
    requireAskable(question);
    const rows = await this.#read(tallyOf(name), question, { value, met, after, limit });
    const seen = await this.summaries.execute(this.database, actor, rows.map(({ id }) => id)); // prettier-ignore
    const complaints = rows.flatMap(({ id, at }) => {
      const summary = seen.get(id);
      return summary ? [{ ...summary, countedAt: at }] : [];
    });
    const last = rows.at(-1);
    return { complaints, next: last && rows.length === limit ? last : null };
  }

  async #read(tally: Tally, { period, filter }: FigureQuestion, { value, met, after, limit }: Drill): Promise<Row[]> {
    const moments = momentsOf(await this.deadlines.houseDays(this.database), period, this.clock.now());
    const conditions = factConditions(filter, 9);
    const named = tally.values.find((each) => each.name === value) ?? null;
    const narrowed = conditionOf(named, met);
    return this.database.rows<Row>({
      name: `insights-behind-${tally.name}-${named?.name ?? 'all'}-${String(met ?? 'any')}${conditions.name}`,
      text: `SELECT f.complaint_id AS id, date_trunc('milliseconds', max(${tally.on})) AS at FROM ${sources[tally.from]}
             WHERE ${tally.on} >= $2 AND ${tally.on} < $3 AND $1::timestamptz IS NOT NULL AND $4::timestamptz IS NOT NULL AND $5::text IS NOT NULL
               AND ${reasonOf(tally)} = ''${narrowed}${conditions.text}
             GROUP BY f.complaint_id HAVING $6::timestamptz IS NULL OR (date_trunc('milliseconds', max(${tally.on})), f.complaint_id) < ($6, $7::uuid)
             ORDER BY 2 DESC, 1 DESC LIMIT $8`,
      values: [
        ...[moments.now, moments.from, moments.to, moments.knownUntil, moments.zone, after?.at ?? null, after?.id ?? null, limit],
        ...conditions.values,
      ],
    });
  }
}

const conditionOf = (named: Tally['values'][number] | null, met: boolean | null): string => {
  if (named === null) return '';
  const isMet = named.met === undefined || met === null ? '' : ` AND (${named.met}) IS ${met ? '' : 'NOT '}TRUE`;
  return ` AND ${named.among}${isMet}`;
};

/** Of durations, time and money all complaints received that are none by mistake. */
const tallyOf = (name: string): Tally =>
  tallies.find((tally) => tally.name === name) ?? {
    name,
    from: name === 'authority-wait' ? 'escalations' : 'complaints',
    on: name === 'authority-wait' ? 'e.opened_at' : 'f.received_at',
    values: [],
    excluded:
      name === 'authority-wait'
        ? [{ reason: 'other-kind', when: `e.kind <> 'AUTHORITY'` }]
        : [{ reason: 'void', when: `f.standing = 'void'` }],
  };
