import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Clock } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import type { FigureQuestion } from '../domain/figure-question.ts';
import { groupsOf } from '../domain/figure-groups.ts';
import { gather } from '../domain/gather.ts';
import { dateAfter, localMonth, monthsBetween, startOfDay } from '../domain/local-months.ts';
import { type LeftOut, measureOf, type TimeMeasure } from '../domain/measure.ts';
import type { SurvivalCurve } from '../domain/survival-curve.ts';
import { CatalogueNames } from './catalogue-names.ts';
import { MonthStore } from './month-store.ts';

export type TimedGroup = { readonly key: readonly string[]; readonly curve: SurvivalCurve };

export type Times = {
  readonly asOf: Date;
  readonly groups: readonly TimedGroup[];
  readonly excluded: Readonly<Record<LeftOut, number>>;
};

/** Survival curves of the complaints received in a period, one for each group that has any, from columns in memory. */
@Injectable()
export class TimesQuery {
  constructor(
    private readonly database: Database,
    private readonly store: MonthStore,
    private readonly names: CatalogueNames,
    private readonly deadlines: DeadlinesApi,
    private readonly clock: Clock,
  ) {}

  async execute(measure: TimeMeasure, { period, by, filter }: FigureQuestion): Promise<Times> {
    const days = await this.deadlines.houseDays(this.database);
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
    const parts = months.flatMap(({ segments }, place) => {
      const groupsIn = groups.of(place, within);
      return segments.map((columns) => ({ columns, groupsIn }));
    });
    const { curves, excluded } = gather(parts, measureOf(measure, asOf, (from, to) => days.businessSeconds(from, to)), groups.size); // prettier-ignore
    const found = curves.flatMap((curve, group) => (curve.n === 0 ? [] : [{ key: groups.keyOf(group), curve }]));
    return { asOf, groups: found, excluded };
  }
}
