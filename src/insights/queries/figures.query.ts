import { Injectable } from '@nestjs/common';
import { DeadlinesApi } from '../../deadlines/index.ts';
import type { PersonActor, PersonId } from '../../kernel/index.ts';
import { Database } from '../../platform/index.ts';
import { StaffApi } from '../../staff/index.ts';
import { isByPeriod, withEmptyPeriods } from '../domain/figures/empty-periods.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { figureNamed, requireForAll, requireOffered } from '../domain/figures/figure-definitions.ts';
import { type FigureQuestion, requireAskable } from '../domain/figures/figure-question.ts';
import { reportErrors } from '../domain/figures/report.errors.ts';
import { CreditsQuery } from './credits.query.ts';
import { DurationsQuery } from './durations.query.ts';
import { FirstReceipt } from './first-receipt.ts';
import { SumsQuery } from './sums.query.ts';
import { tallies } from './tallies.ts';
import { TallyQuery } from './tally.query.ts';

/** Any figure by its name. */
@Injectable()
export class FiguresQuery {
  constructor(
    private readonly database: Database,
    private readonly durations: DurationsQuery,
    private readonly credits: CreditsQuery,
    private readonly sums: SumsQuery,
    private readonly tally: TallyQuery,
    private readonly first: FirstReceipt,
    private readonly staff: StaffApi,
    private readonly deadlines: DeadlinesApi,
  ) {}

  /** Throws 404 `figure-unknown`, 422 `by-not-offered`, `cause-not-offered`, `not-by-person`, `period-…`, 403 `figure-of-another-person`. */
  async execute(name: string, question: FigureQuestion, actor: PersonActor): Promise<Figure> {
    await this.requireAllowed(question, actor);
    return this.ask(name, question);
  }

  /** The same for the product itself, which publishes and files reports. */
  async ask(name: string, question: FigureQuestion): Promise<Figure> {
    const figure = await this.#found(name, question);
    if (!isByPeriod(figure)) return figure;
    const days = await this.deadlines.houseDays(this.database);
    const house = { since: await this.first.day(), today: days.dateOf(figure.asOf) };
    return withEmptyPeriods(figure, figureNamed(name).kind, house);
  }

  /** No leader boards: figures of one person are for that person, for the lead of the person's team and for managers. */
  async requireAllowed({ filter: { ownerId } }: FigureQuestion, actor: PersonActor): Promise<void> {
    if (ownerId === undefined || ownerId === actor.personId || actor.role === 'MANAGER') return;
    const person = await this.staff.person(this.database, ownerId as PersonId);
    const isLead = actor.role === 'SUPERVISOR' && actor.teamId !== null && person.teamId === actor.teamId;
    if (!isLead) throw reportErrors.notYourPerson();
  }

  async #found(name: string, question: FigureQuestion): Promise<Figure> {
    const definition = figureNamed(name);
    requireAskable(question);
    requireOffered(name, question.by, question.filter);
    requireForAll(name, question.filter);
    const tally = tallies.find((each) => each.name === name);
    if (tally) return this.tally.execute(tally, question);
    if (definition.measure) return this.durations.execute(name, definition.measure, question);
    if (name === 'authority-wait') return this.durations.authorityWait(name, question);
    return name === 'credits' ? this.credits.execute(name, question) : this.sums.whereTheTimeWent(name, question);
  }
}
