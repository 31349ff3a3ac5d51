import type { CounterKey } from '../domain/counter.ts';
import type { Known } from '../domain/facts.ts';

/** Sums in minor units as they stand before the question. */
export type Sums = {
  readonly customerYear: number;
  readonly customerCount: number;
  readonly customerThisYear: number;
  readonly employeeToday: number;
  readonly teamThisMonth: number;
};

type Entry = { readonly day: number; readonly minor: number };
type Running = { period: string; minor: number };

/** What an invented desk has given so far, to whom and by whom. */
export class GivenSoFar {
  readonly #customers = new Map<string, Entry[]>();
  readonly #employees = new Map<string, Running>();
  readonly #teams = new Map<string, Running>();

  sums(customer: string, employee: string, team: string, day: number, date: string): Sums {
    const entries = (this.#customers.get(customer) ?? []).filter((entry) => entry.day > day - 365);
    if (entries.length > 0) this.#customers.set(customer, entries);
    const firstOfYear = Date.parse(`${date.slice(0, 4)}-01-01T00:00:00Z`) / 86_400_000;
    const total = (some: readonly Entry[]): number => some.reduce((sum, { minor }) => sum + minor, 0);
    return {
      customerYear: total(entries),
      customerCount: entries.length,
      customerThisYear: total(entries.filter((entry) => entry.day >= firstOfYear)),
      employeeToday: running(this.#employees, employee, date),
      teamThisMonth: running(this.#teams, team, date.slice(0, 7)),
    };
  }

  give(customer: string, employee: string, team: string, day: number, date: string, minor: number): void {
    this.#customers.set(customer, [...(this.#customers.get(customer) ?? []), { day, minor }]);
    this.#employees.set(employee, { period: date, minor: running(this.#employees, employee, date) + minor });
    const month = date.slice(0, 7);
    this.#teams.set(team, { period: month, minor: running(this.#teams, team, month) + minor });
  }
}

function running(all: ReadonlyMap<string, Running>, holder: string, period: string): number {
  const known = all.get(holder);
  return known?.period === period ? known.minor : 0;
}

const known = (value: number): Known => ({ known: true, value });

/** The counters an invented record holds. */
export const countersOf = (sums: Sums): Readonly<Partial<Record<CounterKey, Known>>> => ({
  'customer/rolling-365-days': known(sums.customerYear),
  'customer/calendar-year': known(sums.customerThisYear),
  'account/rolling-365-days': known(sums.customerYear),
  'employee/calendar-day': known(sums.employeeToday),
  'team/calendar-month': known(sums.teamThisMonth),
});
