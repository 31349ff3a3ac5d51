import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import { UnitOfWork, violatedConstraint, type CommandContext } from '../../platform/index.ts';
import { Publications } from '../db/publications.repository.ts';
import { figureDefinitions } from '../domain/figures/figure-definitions.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { type PublishedBy, publishedBys } from '../domain/figures/published.ts';
import { localMonth } from '../domain/facts/local-months.ts';
import { reportErrors } from '../domain/figures/report.errors.ts';
import { FiguresQuery } from '../queries/figures.query.ts';
import { StillToCount } from '../queries/still-to-count.ts';

/** A manager publishes a month: from then on what was said stays, and what changes later is shown beside it. */
@Injectable()
export class PublishMonth {
  constructor(
    private readonly work: UnitOfWork,
    private readonly publications: Publications,
    private readonly figures: FiguresQuery,
    private readonly toCount: StillToCount,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /** Throws 422 `month-not-over`, 409 `already-published`, `still-counting`. */
  async execute(month: string, command: CommandContext): Promise<{ month: string }> {
    try {
      return await this.work.command(command, async (tx) => {
        const days = await this.deadlines.houseDays(tx);
        const { to } = localMonth(days, month);
        if (to > tx.now) throw reportErrors.monthNotOver(month);
        const left = await this.toCount.before(tx, to);
        if (left > 0) throw reportErrors.stillCounting(left);
        const lastDay = days.dateOf(new Date(to.getTime() - 1));
        for (const by of publishedBys) await this.publications.insert(tx, month, command.actor.personId, await this.all(month, lastDay, by)); // prettier-ignore
        return { month };
      });
    } catch (error) {
      if (violatedConstraint(error) === 'published_figure_once') throw reportErrors.alreadyPublished(month);
      throw error;
    }
  }

  /** Every figure of the whole month that can be grouped so, without its curve. */
  async all(month: string, lastDay: string, by: PublishedBy): Promise<Figure[]> {
    const question = { period: { from: `${month}-01`, to: lastDay }, by: by === 'none' ? [] : [by], filter: {} };
    const figures: Figure[] = [];
    for (const { name, groupings } of figureDefinitions) {
      if (by !== 'none' && !groupings.includes(by)) continue;
      const figure = await this.figures.ask(name, question);
      figures.push({ ...figure, groups: figure.groups.map((group) => ({ ...group, curve: [] })) });
    }
    return figures;
  }
}
