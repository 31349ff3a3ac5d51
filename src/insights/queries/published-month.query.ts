import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { Publications } from '../db/publications.repository.ts';
import { localMonth } from '../domain/local-months.ts';
import { type Restatement, restatements } from '../domain/published.ts';
import { reportErrors } from '../domain/report.errors.ts';
import { PublishMonth } from '../use-cases/publish-month.ts';

export type PublishedLine = { readonly month: string; readonly publishedAt: Date; readonly publishedBy: string };
export type Published = PublishedLine & {
  /** Complaints of the month that changed since. */
  readonly changedSince: number;
  readonly figures: readonly {
    readonly name: string;
    readonly nThen: number;
    readonly nNow: number;
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
    private readonly deadlines: DeadlinesApi,
    private readonly staff: StaffApi,
  ) {}

  async months(): Promise<readonly PublishedLine[]> {
    const months = await this.publications.months(this.database);
    const names = await this.staff.names(this.database, months.map(({ publishedBy }) => publishedBy)); // prettier-ignore
    return months.map((month) => ({ ...month, publishedBy: names.get(month.publishedBy) ?? '' }));
  }

  /** Throws 404 `month-not-published`. */
  async one(month: string): Promise<Published> {
    const then = await this.publications.of(this.database, month);
    const [first] = then;
    if (!first) throw reportErrors.monthNotPublished(month);
    const days = await this.deadlines.houseDays(this.database);
    const { from, to } = localMonth(days, month);
    const now = await this.publishing.all(month, days.dateOf(new Date(to.getTime() - 1)));
    const names = await this.staff.names(this.database, [first.publishedBy]);
    return {
      ...{ month, publishedAt: first.publishedAt, publishedBy: names.get(first.publishedBy) ?? '' },
      changedSince: await this.publications.changedSince(this.database, { from, to, since: first.publishedAt }),
      figures: then.map(({ figure, n, groups }) => {
        const current = now.find(({ name }) => name === figure);
        return { name: figure, nThen: n, nNow: current?.n ?? 0, values: restatements(groups, current?.groups ?? []) };
      }),
    };
  }
}
