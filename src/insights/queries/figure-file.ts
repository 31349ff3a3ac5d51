import { Injectable } from '@nestjs/common';
import { DeadlinesApi, type HouseDays } from '../../deadlines/index.ts';
import { oneRow, type Sql } from '../../platform/index.ts';
import { Publications } from '../db/publications.repository.ts';
import { type PublishedFor, publishedQuestion, restatements } from '../domain/published.ts';
import { figureNamed } from '../domain/figure-definitions.ts';
import { type FileLanguage, figureCsv } from '../domain/figure-csv.ts';
import type { FigureQuestion } from '../domain/figure-question.ts';
import type { Figure } from '../domain/figure.ts';
import { factConditions } from './fact-filter.ts';
import { FigureLabels } from './figure-labels.ts';
import { momentsOf } from './figure-period.ts';
import { reasonHeadings } from './reason-headings.ts';

/** A figure as a file that says by itself what it is. */
@Injectable()
export class FigureFile {
  constructor(
    private readonly labels: FigureLabels,
    private readonly publications: Publications,
    private readonly deadlines: DeadlinesApi,
  ) {}

  async csv(sql: Sql, figure: Figure, language: FileLanguage): Promise<string> {
    const days = await this.deadlines.houseDays(sql);
    const { question } = figure;
    return figureCsv(figure, figureNamed(figure.name), {
      ...{ language, zone: days.zone, labelsOf: await this.labels.of(sql, question.by) },
      otherValues: reasonHeadings,
      published: await this.published(sql, figure),
      rules: await this.#rules(sql, question, days),
      hasInvented: await this.hasInvented(sql, question, days),
    });
  }

  /** What was published of exactly this question; null when nothing was. */
  async published(sql: Sql, { name, question, groups }: Figure): Promise<PublishedFor | null> {
    const asked = publishedQuestion(question);
    const told = asked ? await this.publications.of(sql, asked.month, asked.by) : [];
    const then = told.find(({ figure }) => figure === name);
    if (!then) return null;
    const restated = restatements(then.groups, groups).filter(({ isRestated }) => isRestated);
    return { month: then.month, publishedAt: then.publishedAt, restated };
  }

  /** Whether any complaint received in the period was invented. */
  async hasInvented(sql: Sql, { period, filter }: FigureQuestion, days: HouseDays): Promise<boolean> {
    const { from, to } = momentsOf(days, period, new Date(0));
    const conditions = factConditions(filter, 3);
    const { found } = await oneRow<{ found: boolean }>(sql, {
      name: `insights-has-invented${conditions.name}`,
      text: `SELECT EXISTS (SELECT FROM complaint_fact f WHERE f.is_invented AND f.received_at >= $1 AND f.received_at < $2${conditions.text}) AS found`,
      values: [from, to, ...conditions.values],
    });
    return found;
  }

  async #rules(sql: Sql, { period }: FigureQuestion, days: HouseDays): Promise<readonly number[]> {
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
