import type { WantedBudget } from '../../authority/index.ts';
import { DomainError, type PersonId, type TeamId } from '../../kernel/index.ts';
import type { BudgetsOfPerson, BudgetsOfTeam, NamedOwnBudget } from '../queries/budgets.query.ts';
import type { BudgetsView, OwnBudgetView, SetBudgetDto, TeamBudgetsView } from './budgets.views.ts';

/** Throws 422 `budget-names-one`. */
export function toWantedBudget({ personId, teamId, window, amount, firstDay, lastDay, reason }: SetBudgetDto): WantedBudget {
  const terms = { window, amount, firstDay, lastDay: lastDay ?? null, reason: reason.trim() };
  if (personId !== undefined && teamId === undefined) return { ...terms, scope: 'employee', holderId: personId as PersonId };
  if (teamId !== undefined && personId === undefined) return { ...terms, scope: 'team', holderId: teamId as TeamId };
  throw new DomainError('invalid', 'budget-names-one', 'A budget is for one person or for one team.', { field: 'personId' });
}

export function toBudgetsView({ person, currency, items, own }: BudgetsOfPerson): BudgetsView {
  const money = (minor: number) => (currency ? { minor, currency } : null);
  return {
    personId: person.id,
    personName: person.name,
    items: items.map(({ measure, used, of, ...budget }) => ({
      ...budget,
      money: measure === 'money' ? { used: money(used), of: money(of) } : null,
      times: measure === 'times' ? { used, of } : null,
    })),
    own: own.map(toOwnView),
  };
}

export const toTeamView = ({ team, people, own, givingNothing }: BudgetsOfTeam): TeamBudgetsView => ({
  teamId: team.id,
  teamName: team.name,
  people: people.map(toBudgetsView),
  own: own.map(toOwnView),
  givingNothing,
});

function toOwnView({ budget, usedMinor, holderName, setByName }: NamedOwnBudget): OwnBudgetView {
  const { id, scope, holderId, window, maxMinor, currency, firstDay, lastDay, reason } = budget;
  return {
    ...{ id, scope, holderId, holderName, window, firstDay, lastDay, reason, setByName },
    used: usedMinor === null ? null : { minor: usedMinor, currency },
    of: { minor: maxMinor, currency },
  };
}
