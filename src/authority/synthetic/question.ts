import type { Chance } from './chance.ts';
import { type Mix, mixes } from './complaint-mix.ts';
import type { SyntheticCustomer, SyntheticEmployee } from './population.ts';
import type { FactId } from '../domain/facts.ts';
import type { FactValue } from '../domain/fact-definition.ts';

export type PlainFacts = Readonly<Partial<Record<FactId, FactValue | undefined>>>;

/** One invented question: the remedy, what it would cost, and every fact but those of the ledger. */
export type SyntheticQuestion = {
  readonly kind: string;
  /** Null for a remedy without money. */
  readonly askedMinor: number | null;
  /** In parts, by what they are about. */
  readonly facts: readonly PlainFacts[];
  readonly evidence: readonly string[];
};

const oneIn100 = 0.01;
const roundTo = 500;

export function question(customer: SyntheticCustomer, employee: SyntheticEmployee, chance: Chance): SyntheticQuestion {
  const mix = chance.weighted(weightedMixes);
  const [kind, , median] = chance.weighted(mix.remedies.map((remedy) => [remedy, remedy[1]] as const));
  const tags = mix.tags.flatMap(([tag, probability]) => (chance.happens(probability) ? [tag] : []));
  return {
    kind,
    askedMinor: median === 0 ? null : amount(median, customer, tags, chance),
    facts: [aboutComplaint(mix, tags, chance), aboutAccount(customer, tags, chance), aboutPeople(customer, employee, chance)],
    evidence: ['receipt', 'meter-photo'].filter(() => chance.happens(0.3)),
  };
}

const weightedMixes = mixes.map((mix) => [mix, mix.weight] as const);

/** People name round amounts: two in three are whole fives. */
function amount(median: number, { segment }: SyntheticCustomer, tags: readonly string[], chance: Chance): number {
  const scale = (segment === 'residential' ? 1 : 1.7) * (tags.includes('long-outage') ? 1.6 : 1);
  const minor = Math.max(100, Math.round(chance.logNormal(median * scale, 0.75)));
  return chance.happens(2 / 3) ? Math.max(roundTo, Math.round(minor / roundTo) * roundTo) : minor;
}

function aboutComplaint(mix: Mix, tags: readonly string[], chance: Chance): PlainFacts {
  const causeKnown = chance.happens(0.6);
  const isRegulated = chance.happens(0.03);
  return {
    'complaint.category': mix.category,
    'complaint.utility': mix.utility,
    'complaint.channel': chance.weighted([
      ['phone', 58],
      ['web', 16],
      ['email', 10],
      ['counter', 8],
      ['field', 4],
      ['letter', 3],
      ['social', 1],
    ]),
    'complaint.origin': isRegulated ? 'REGULATOR' : 'CUSTOMER',
    'complaint.severity': chance.weighted([
      [1, 1],
      [2, 12],
      [3, 62],
      [4, 25],
    ]),
    'complaint.ageDays': Math.floor(chance.logNormal(1.5, 1.2)),
    'complaint.reopenCount': chance.happens(0.06) ? 1 : 0,
    'complaint.regulatorInvolved': isRegulated,
    'complaint.safetyOpen': false,
    'complaint.causeKnown': causeKnown,
    'complaint.cause': causeKnown ? mix.causes[Math.floor(chance.share() * mix.causes.length)] : undefined,
    'complaint.tags': tags,
    'remedy.planMonths':
      mix.category === 'disconnection' || mix.category === 'late-fee' ? 1 + Math.floor(chance.share() * 24) : 6,
    'remedy.quantity': 4,
  };
}

/** One account in a hundred is not linked, or its balance did not arrive. */
function aboutAccount(customer: SyntheticCustomer, tags: readonly string[], chance: Chance): PlainFacts {
  const bill = Math.round(chance.logNormal(customer.averageBillMinor * 1.15, 0.4));
  const isHard = tags.includes('hardship');
  const isKnown = !chance.happens(oneIn100);
  return {
    'account.linked': !chance.happens(oneIn100),
    'account.balanceMinor': isKnown ? Math.round(bill * chance.logNormal(isHard ? 3.2 : 0.8, 0.7)) : undefined,
    'account.disputedMinor': isKnown ? (chance.happens(0.25) ? Math.round(bill / 2) : 0) : undefined,
    'account.lastBillMinor': isKnown ? bill : undefined,
    'account.averageBillMinor': isKnown ? customer.averageBillMinor : undefined,
    'account.disconnectInDays': isHard && chance.happens(0.4) ? Math.floor(chance.share() * 21) : 3650,
  };
}

const aboutPeople = (customer: SyntheticCustomer, employee: SyntheticEmployee, chance: Chance): PlainFacts => ({
  'customer.segment': customer.segment,
  'customer.vulnerable': customer.vulnerable,
  'customer.tenureMonths': customer.tenureMonths,
  'customer.verified': !chance.happens(0.04),
  'employee.role': employee.role,
  'employee.trainings': employee.trainings,
  'employee.tenureMonths': employee.tenureMonths,
  'employee.isRegistrar': chance.happens(0.8),
  'employee.level': employee.rank,
});
