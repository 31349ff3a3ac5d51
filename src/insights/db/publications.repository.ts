import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../kernel/index.ts';
import type { Sql, Tx } from '../../platform/index.ts';
import type { KeptDefinition, PublishedBy } from '../domain/figures/published.ts';
import { figureNamed } from '../domain/figures/figure-definitions.ts';
import type { Figure, FigureGroup } from '../domain/figures/figure.ts';
import { factEventTypes } from '../domain/facts/fact-event-types.ts';

export type PublishedMonth = { readonly month: string; readonly publishedAt: Date; readonly publishedBy: PersonId };
export type PublishedFigure = PublishedMonth & {
  readonly figure: string;
  readonly n: number;
  readonly groups: readonly FigureGroup[];
  /** Null for a month that was published before definitions were kept. */
  readonly definition: KeptDefinition | null;
};

@Injectable()
export class Publications {
  /** A month is published once: a second time breaks `published_figure_once`. */
  async insert(tx: Tx, month: string, by: PersonId, figures: readonly Figure[]): Promise<void> {
    await tx.rows({
      name: 'insights-publish',
      text: `INSERT INTO published_figure (month, figure, grouped_by, published_at, published_by, n, groups, definition)
             SELECT $1, p.name, p.by, $2, $3, p.n, p.groups, p.definition
             FROM jsonb_to_recordset($4::jsonb) AS p (name text, by text, n integer, groups jsonb, definition jsonb)`,
      values: [month, tx.now, by, JSON.stringify(figures.map(toRow))],
    });
  }

  months(sql: Sql): Promise<PublishedMonth[]> {
    return sql.rows<PublishedMonth>({
      name: 'insights-published-months',
      text: `SELECT p.month, min(p.published_at) AS "publishedAt", min(p.published_by::text) AS "publishedBy"
             FROM published_figure p GROUP BY p.month ORDER BY p.month DESC`,
    });
  }

  of(sql: Sql, month: string, by: PublishedBy): Promise<PublishedFigure[]> {
    return sql.rows<PublishedFigure>({
      name: 'insights-published-of',
      text: `SELECT p.month, p.published_at AS "publishedAt", p.published_by AS "publishedBy", p.figure, p.n, p.groups, p.definition
             FROM published_figure p WHERE p.month = $1 AND p.grouped_by = $2 ORDER BY p.figure`,
      values: [month, by],
    });
  }

  /** How many complaints received in `[from, to)` have changed since: why numbers are other ones now. */
  async changedSince(sql: Sql, { from, to, since }: { from: Date; to: Date; since: Date }): Promise<number> {
    const [row] = await sql.rows<{ count: number }>({
      name: 'insights-changed-since',
      text: `SELECT count(DISTINCT f.complaint_id) AS count FROM complaint_fact f JOIN complaint_event e ON e.complaint_id = f.complaint_id
             WHERE f.received_at >= $1 AND f.received_at < $2 AND e.recorded_at > $3 AND e.type = ANY ($4::text[])`,
      values: [from, to, since, factEventTypes],
    });
    return row?.count ?? 0;
  }
}

const toRow = ({ name, question, n, groups }: Figure): object => {
  const { version, text } = figureNamed(name);
  return { name, by: question.by[0] ?? 'none', n, groups, definition: { version, text } satisfies KeptDefinition };
};
