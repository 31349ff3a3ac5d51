import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Publications } from '../db/publications.repository.ts';
import { localMonth } from '../domain/facts/local-months.ts';
import {
  isRedefined,
  type KeptDefinition,
  type PublishedBy,
  type Restatement,
  restatements,
} from '../domain/figures/published.ts';
import { figureNamed } from '../domain/figures/figure-definitions.ts';
import { reportErrors } from '../domain/figures/report.errors.ts';
import { PublishMonth } from '../use-cases/publish-month.ts';
import { FigureFile } from './figure-file.ts';

export type PublishedLine = { readonly month: string; readonly publishedAt: Date; readonly publishedBy: string };
export type Published = PublishedLine & {
  /** Complaints of the month that changed since. */
  readonly changedSince: number;
  /** Some complaints of the month are invented for a demonstration. */
  readonly hasInvented: boolean;
  /** Complaints of the month that are still to be counted, or to be counted again. */
  readonly stillToCount: number;
  readonly figures: readonly {
    readonly name: string;
    readonly nThen: number;
    readonly nNow: number;
    /** What it meant then; null for a month that was published before definitions were kept. */
    readonly definedAs: KeptDefinition | null;
    readonly isRedefined: boolean;
    readonly values: readonly Restatement[];
  }[];
};

/** What was published, and beside it what would be said now. */
@Injectable()
export class PublishedMonthQuery {
  constructor(
    private readonly database: Database,
    private readonly publications: Publications,
    private readonly publishing: PublishMonth,
    private readonly file: FigureFile,
    private readonly deadlines: DeadlinesApi,
    private readonly staff: StaffApi,
  ) {}

  async months(): Promise<readonly PublishedLine[]> {
    const months = await this.publications.months(this.database);
    const names = await this.staff.names(this.database, months.map(({ publishedBy }) => publishedBy)); // prettier-ignore
    return months.map((month) => ({ ...month, publishedBy: names.get(month.publishedBy) ?? '' }));
  }

  /** Throws 404 `month-not-published`. */
  async one(month: string, by: PublishedBy): Promise<Published> {
    const then = await this.publications.of(this.database, month, by);
    const [first] = by === 'none' ? then : await this.publications.of(this.database, month, 'none');
    if (!first) throw reportErrors.monthNotPublished(month);
    const days = await this.deadlines.houseDays(this.database);
    const { from, to } = localMonth(days, month);
    const lastDay = days.dateOf(new Date(to.getTime() - 1));
    const now = await this.publishing.all(month, lastDay, by);
    const whole = { period: { from: `${month}-01`, to: lastDay }, by: [], filter: {} };
    const names = await this.staff.names(this.database, [first.publishedBy]);
    return {
      ...{ month, publishedAt: first.publishedAt, publishedBy: names.get(first.publishedBy) ?? '' },
      stillToCount: await this.file.stillToCount(this.database, whole, days),
      hasInvented: await this.file.hasInvented(this.database, { name: 'received', question: whole }, days),
      changedSince: await this.publications.changedSince(this.database, { from, to, since: first.publishedAt }),
      figures: then.map(({ figure, n, groups, definition }) => {
        const current = now.find(({ name }) => name === figure);
        return {
          ...{ name: figure, nThen: n, nNow: current?.n ?? 0, values: restatements(groups, current?.groups ?? []) },
          ...{ definedAs: definition, isRedefined: isRedefined(definition, figureNamed(figure)) },
        };
      }),
    };
  }
}
