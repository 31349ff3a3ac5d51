import { CaseWriter } from '../backtest/case-writer.ts';
import { type Cases, columnOf, rulings } from '../backtest/cases.ts';
import { decideCases } from '../backtest/decide-cases.ts';
import type { RecordedCase } from '../backtest/recorded-case.ts';
import { codeOf } from '../backtest/settle-kernel.ts';
import { type FactVector, factIds, slotOf } from '../domain/fact-vector.ts';
import type { FactValue } from '../domain/fact-definition.ts';
import { factsCatalogueVersion, isFactId } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import { noHardStops } from '../domain/question.ts';
import { type Chance, chance as chanceOf } from './chance.ts';
import { GivenSoFar, countersOf } from './given-so-far.ts';
import { type SyntheticCustomer, type SyntheticEmployee, customers, employees, syntheticId } from './population.ts';
import { type PlainFacts, question } from './question.ts';
import { rulingOn } from './ruling.ts';

export type SyntheticOptions = { readonly cases: number; readonly seed: number; readonly until: Date; readonly days: number };

const dayMs = 86_400_000;

/**
 * An invented desk's years of questions with the answers of these rules and of invented supervisors: seeded, correlated,
 * and marked as synthetic. No figure about real customers may ever contain it.
 */
export function syntheticHistory(policy: Policy, { cases, seed, until, days }: SyntheticOptions): Cases {
  const chance = chanceOf(seed);
  const people = employees(Math.max(12, Math.round(Math.sqrt(cases) / 4)), chance);
  const households = customers(Math.max(50, Math.round(cases / 3)), chance);
  const given = new GivenSoFar();
  const writer = new CaseWriter();
  const begin = until.getTime() - days * dayMs;
  for (let number = 0; number < cases; number += 1) {
    const at = new Date(begin + ((number + chance.share()) * days * dayMs) / (cases + 1));
    writer.add(asked(number, at, someCustomer(households, chance), someEmployee(people, chance), given, policy, chance));
  }
  return answered(writer.cases(true), policy, chance);
}

/** Some customers complain again and again: of two drawn the more restless one is taken. */
function someCustomer(all: readonly SyntheticCustomer[], chance: Chance): SyntheticCustomer {
  const [one, other] = [drawn(all, chance), drawn(all, chance)];
  return one.restlessness > other.restlessness ? one : other;
}

const someEmployee = (all: readonly SyntheticEmployee[], chance: Chance): SyntheticEmployee => drawn(all, chance);

function drawn<Item>(all: readonly Item[], chance: Chance): Item {
  const item = all[Math.floor(chance.share() * all.length)];
  if (item === undefined) throw new RangeError('Nobody to draw from');
  return item;
}

/** Why a fact is missing is of no interest here. */
function vector(parts: readonly PlainFacts[]): FactVector {
  const slots = factIds.map((): FactValue | undefined => undefined);
  for (const part of parts) for (const id of Object.keys(part)) if (isFactId(id)) slots[slotOf(id)] = part[id];
  return { slots, doubts: {} };
}

/** What was probably given is counted at once; who decided it comes later. */
function asked(
  number: number,
  at: Date,
  customer: SyntheticCustomer,
  employee: SyntheticEmployee,
  given: GivenSoFar,
  { ruleset, catalogue }: Policy,
  chance: Chance,
): RecordedCase {
  const { kind, askedMinor, facts, evidence } = question(customer, employee, chance);
  const day = Math.floor(at.getTime() / dayMs);
  const date = at.toISOString().slice(0, 10);
  const sums = given.sums(customer.id, employee.id, employee.team, day, date);
  if (askedMinor !== null && chance.happens(0.7)) given.give(customer.id, employee.id, employee.team, day, date, askedMinor);
  const used = countersOf(sums);
  return {
    kind: catalogue.entries.some((entry) => entry.kind === kind) ? kind : 'apology',
    askedMinor,
    facts: vector([...facts, ledgerFacts(sums)]),
    rank: employee.rank,
    used,
    counters: [
      'customer/rolling-365-days',
      'customer/calendar-year',
      'account/rolling-365-days',
      'employee/calendar-day',
      'team/calendar-month',
    ],
    paidUnder: {},
    late: [],
    hardStops: noHardStops,
    present: { evidence, secondPerson: employee.rank === 0 && chance.happens(0.7), note: true, customerNotified: false },
    factsCatalogueVersion,
    decisionId: syntheticId('d', number),
    complaintId: syntheticId('q', number),
    at,
    day: date,
    employeeId: employee.id,
    customerId: customer.id,
    accountId: customer.id,
    budgetLeftMinor: null,
    team: employee.team,
    currency: ruleset.currency,
    byRules: true,
    byEarlierRules: false,
    verdict: 'ESCALATE',
    limitMinor: null,
    ruling: 'none',
    grantedMinor: null,
    waitedSeconds: null,
  };
}

const ledgerFacts = (sums: ReturnType<GivenSoFar['sums']>) => ({
  'customer.credits12mMinor': sums.customerYear,
  'customer.creditCount12m': sums.customerCount,
  'customer.creditsThisYearMinor': sums.customerThisYear,
  'employee.creditsTodayMinor': sums.employeeToday,
  'team.creditsThisMonthMinor': sums.teamThisMonth,
  'complaint.givenMinor': 0,
});

/** Writes what the rules answered, and what supervisors said to what was escalated, into the columns. */
function answered(cases: Cases, policy: Policy, chance: Chance): Cases {
  const answers = decideCases(policy, cases);
  const [verdict, limit, ruling] = [columnOf(cases, 'verdict'), columnOf(cases, 'limit'), columnOf(cases, 'ruling')];
  const [granted, waited] = [columnOf(cases, 'granted'), columnOf(cases, 'waited')];
  const minor = columnOf(cases, 'asked').values;
  const vulnerable = columnOf(cases, 'fact:customer.vulnerable').values;
  for (let row = 0; row < cases.rows; row += 1) {
    const code = answers.verdict[row] ?? 0;
    const allowed = answers.limit[row] ?? 0;
    verdict.values[row] = code;
    limit.values[row] = allowed < 0 ? limit.unknown : allowed;
    if (code !== codeOf.ESCALATE) continue;
    const said = rulingOn(minor[row] || null, allowed, vulnerable[row] === 1, chance);
    ruling.values[row] = rulings.indexOf(said.ruling);
    granted.values[row] = said.grantedMinor ?? granted.unknown;
    waited.values[row] = said.waitedSeconds ?? waited.unknown;
  }
  return cases;
}
