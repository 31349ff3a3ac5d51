import { Injectable } from '@nestjs/common';
import { DeadlinesApi, type HouseDays } from '../../deadlines/index.ts';
import { oneRow, type Sql } from '../../platform/index.ts';
import { Publications } from '../db/publications.repository.ts';
import { isRedefined, type PublishedFor, publishedQuestion, restatements } from '../domain/figures/published.ts';
import { figureNamed } from '../domain/figures/figure-definitions.ts';
import { type FileLanguage, figureCsv } from '../domain/figures/figure-csv.ts';
import type { FigureQuestion } from '../domain/figures/figure-question.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { factConditions } from './fact-filter.ts';
import { FigureLabels } from './figure-labels.ts';
import { momentsOf } from './figure-period.ts';
import { reasonHeadings } from './reason-headings.ts';
import { standsOn } from './stands-on.ts';
import { StillToCount } from './still-to-count.ts';

/** A figure as a file that says by itself what it is. */
@Injectable()
export class FigureFile {
  constructor(
    private readonly labels: FigureLabels,
    private readonly publications: Publications,
    private readonly toCount: StillToCount,
    private readonly deadlines: DeadlinesApi,
  ) {}

  async csv(sql: Sql, figure: Figure, language: FileLanguage): Promise<string> {
    const days = await this.deadlines.houseDays(sql);
    const { question } = figure;
    return figureCsv(figure, figureNamed(figure.name), {
      ...{ language, zone: days.zone, labelsOf: await this.labels.of(sql, question.by) },
      otherValues: reasonHeadings,
      published: await this.published(sql, figure),
      only: await this.labels.filters(sql, question.filter),
      rules: await this.rules(sql, question, days),
      hasInvented: await this.hasInvented(sql, figure, days),
      stillToCount: await this.stillToCount(sql, question, days),
    });
  }

  /** What was published of exactly this question; null when nothing was. */
  async published(sql: Sql, { name, question, groups }: Figure): Promise<PublishedFor | null> {
    const asked = publishedQuestion(question);
    const told = asked ? await this.publications.of(sql, asked.month, asked.by) : [];
    const then = told.find(({ figure }) => figure === name);
    if (!then) return null;
    const restated = restatements(then.groups, groups).filter(({ isRestated }) => isRestated);
    const { month, publishedAt, definition: definedAs } = then;
    return { month, publishedAt, restated, definedAs, isRedefined: isRedefined(definedAs, figureNamed(name)) };
  }

  /** Whether any complaint that the answer stands on was invented, by the answer's own date. */
  async hasInvented(sql: Sql, { name, question }: Pick<Figure, 'name' | 'question'>, days: HouseDays): Promise<boolean> {
    const { period, filter } = question;
    const { from, to } = momentsOf(days, period, new Date(0));
    const { from: source, when } = standsOn(name);
    const conditions = factConditions(filter, 3);
    const { found } = await oneRow<{ found: boolean }>(sql, {
      name: `insights-has-invented-${name}${conditions.name}`,
      text: `SELECT EXISTS (SELECT FROM ${source} WHERE f.is_invented AND ${when}${conditions.text}) AS found`,
      values: [from, to, ...conditions.values],
    });
    return found;
  }

  /** How many complaints that may belong to the period are still to be counted, or to be counted again. */
  stillToCount(sql: Sql, { period }: FigureQuestion, days: HouseDays): Promise<number> {
    return this.toCount.before(sql, momentsOf(days, period, new Date(0)).to);
  }

  /** Versions of the authority rules that were in force on a day of the period. */
  async rules(sql: Sql, { period }: FigureQuestion, days: HouseDays): Promise<readonly number[]> {
    const { from, to } = momentsOf(days, period, new Date(0));
    const rows = await sql.rows<{ version: number }>({
      name: 'insights-rules-of-period',
      text: `SELECT r.version FROM authority_versions_report r
             WHERE r.valid_from < $2 AND (r.valid_to IS NULL OR r.valid_to > $1) ORDER BY r.version`,
      values: [from, to],
    });
    return rows.map(({ version }) => version);
  }
}
