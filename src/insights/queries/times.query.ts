import { Injectable } from '@nestjs/common';
import { WorkingHoursApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import { groupsOf } from '../domain/figures/figure-groups.ts';
import { gather } from '../domain/facts/gather.ts';
import { dateAfter, localMonth, monthsBetween, startOfDay } from '../domain/facts/local-months.ts';
import { type LeftOut, measureOf, type TimeMeasure } from '../domain/facts/measure.ts';
import { settle, type GroupTimes } from '../domain/facts/settled.ts';
import { CatalogueNames } from './catalogue-names.ts';
import { MonthStore } from './month-store.ts';

export type TimedGroup = { readonly key: readonly string[]; readonly times: GroupTimes };

export type Times = {
  readonly asOf: Date;
  readonly groups: readonly TimedGroup[];
  readonly excluded: Readonly<Record<LeftOut, number>>;
};

/** How long the complaints received in a period took or have waited, for each group that has any, from columns in memory. */
@Injectable()
export class TimesQuery {
  constructor(
    private readonly database: Database,
    private readonly store: MonthStore,
    private readonly names: CatalogueNames,
    private readonly hours: WorkingHoursApi,
    private readonly clock: Clock,
  ) {}

  async execute(measure: TimeMeasure, { period, by, filter }: FigureQuestion): Promise<Times> {
    const hours = await this.hours.current(this.database);
    const days = hours.house;
    const names = await this.names.all(this.database);
    const within = { from: startOfDay(days, period.from), to: startOfDay(days, dateAfter(period.to, 1)) };
    const wanted = monthsBetween(period.from, period.to).map((month) => localMonth(days, month));
    const { remedy, ownerId } = filter;
    const isNarrowed = remedy !== undefined || ownerId !== undefined;
    const asOf = this.clock.now();
    const months = isNarrowed
      ? await this.store.narrowed(wanted, names, { ...(remedy && { remedy }), ...(ownerId && { ownerId }) })
      : await this.store.of(wanted, names);
    const groups = groupsOf(by, filter, { ...names, ...this.store.dictionary }, wanted.map(({ month }) => month)); // prettier-ignore
    const { team } = this.store.dictionary;
    const measured = measureOf(measure, asOf, (place, from, to) =>
      Math.floor(hours.businessMilliseconds(team[place] ?? null, from, to) / 1000),
    );
    const parts = months.flatMap(({ month, segments }, place) => {
      const { kind, groupsIn } = groups.of(place, overlap(month, within));
      return segments.map((segment) => ({
        columns: segment.columns,
        settled: segment.settled(`${measure} ${kind}`, (columns) => settle(columns, groupsIn, measured, groups.size)),
      }));
    });
    const { groups: gathered, excluded } = gather(parts, measured, groups.size);
    const found = gathered.flatMap((times, group) =>
      times.resolved.length + times.open.length === 0 ? [] : [{ key: groups.keyOf(group), times }],
    );
    return { asOf, groups: found, excluded };
  }
}

type Span = { readonly from: Date; readonly to: Date };

/** A month that is asked for as a whole is the same question whatever else is asked for. */
const overlap = (month: Span, asked: Span): Span => ({
  from: month.from > asked.from ? month.from : asked.from,
  to: month.to < asked.to ? month.to : asked.to,
});
