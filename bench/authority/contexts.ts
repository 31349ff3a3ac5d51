import type { FactValue } from '../../src/authority/domain/fact-definition.ts';
import type { Situation } from '../../src/authority/domain/question.ts';
import { load } from '../harness/product.ts';
import type { HandFacts } from './forty-rules.ts';

/** One case in the form that each contender likes best; all facts are known. */
export type Context = {
  readonly flat: Readonly<Record<string, FactValue>>;
  readonly nested: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  readonly hand: HandFacts;
  readonly situation: Situation;
  readonly kind: string;
  readonly askedMinor: number;
};

const ledger = {
  'customer.credits12mMinor': 0,
  'customer.creditsThisYearMinor': 0,
  'employee.creditsTodayMinor': 0,
  'team.creditsThisMonthMinor': 0,
  'complaint.givenMinor': 0,
};

/** Cases of an invented desk, the same for the same seed. */
export async function contexts(count: number, seed: number): Promise<readonly Context[]> {
  const { chance: chanceOf } =
    await load<typeof import('../../src/authority/synthetic/chance.ts')>('authority/synthetic/chance.js');
  const people = await load<typeof import('../../src/authority/synthetic/population.ts')>('authority/synthetic/population.js');
  const { question } = await load<typeof import('../../src/authority/synthetic/question.ts')>('authority/synthetic/question.js');
  const chance = chanceOf(seed);
  const employees = people.employees(200, chance);
  const customers = people.customers(2_000, chance);
  const at = new Date('2026-03-02T12:00:00Z');
  return Array.from({ length: count }, () => {
    const employee = employees[Math.floor(chance.share() * employees.length)] ?? employees[0];
    const customer = customers[Math.floor(chance.share() * customers.length)] ?? customers[0];
    if (!employee || !customer) throw new Error('nobody');
    const asked = question(customer, employee, chance);
    const known = Object.fromEntries(
      asked.facts.flatMap((part) => Object.entries(part)).filter(([, value]) => value !== undefined),
    );
    const flat = {
      ...standard,
      ...known,
      ...ledger,
      'customer.creditCount12m': Math.floor(chance.share() * 4),
    } as Context['flat'];
    const [level, used] = [employee.rank, Math.floor(chance.share() * 30_000)];
    return {
      flat,
      nested: nested(flat),
      hand: byHand(flat),
      situation: situation(flat, at, level, used),
      kind: asked.askedMinor === null ? 'goodwill-credit' : asked.kind,
      askedMinor: asked.askedMinor ?? 1_500,
    };
  });
}

const standard = {
  'account.balanceMinor': 12_000,
  'account.disputedMinor': 0,
  'account.lastBillMinor': 9_000,
  'account.averageBillMinor': 8_000,
  'complaint.cause': 'other',
};

function nested(flat: Context['flat']): Context['nested'] {
  const groups: Record<string, Record<string, FactValue>> = {};
  for (const [id, value] of Object.entries(flat)) {
    const [group = '', name = ''] = id.split('.');
    (groups[group] ??= {})[name] = value;
  }
  return groups;
}

const byHand = (flat: Context['flat']): HandFacts => ({
  category: String(flat['complaint.category']),
  utility: String(flat['complaint.utility']),
  channel: String(flat['complaint.channel']),
  severity: Number(flat['complaint.severity']),
  ageDays: Number(flat['complaint.ageDays']),
  regulator: flat['complaint.regulatorInvolved'] === true,
  tags: flat['complaint.tags'] as readonly string[],
  segment: String(flat['customer.segment']),
  vulnerable: flat['customer.vulnerable'] === true,
  tenure: Number(flat['customer.tenureMonths']),
  verified: flat['customer.verified'] === true,
  balance: Number(flat['account.balanceMinor']),
  lastBill: Number(flat['account.lastBillMinor']),
  trainings: flat['employee.trainings'] as readonly string[],
  employeeTenure: Number(flat['employee.tenureMonths']),
  level: Number(flat['employee.level']),
  creditCount: Number(flat['customer.creditCount12m']),
});

const levelsByRank = ['trainee', 'frontline', 'senior', 'supervisor', 'manager'] as const;
const families = ['credits', 'arrangements', 'care', 'field'];

function situation(flat: Context['flat'], at: Date, rank: number, used: number): Situation {
  const level = levelsByRank[rank] ?? 'trainee';
  const reading = <Value>(value: Value) => ({ value, asOf: at, source: 'synthetic' });
  const ofRequest = ['remedy.planMonths', 'remedy.quantity', 'employee.level'];
  return {
    at,
    facts: Object.fromEntries(
      Object.entries(flat)
        .filter(([id]) => !ofRequest.includes(id))
        .map(([id, value]) => [id, reading(value)]),
    ),
    levels: Object.fromEntries(families.map((family) => [family, level])),
    used: { 'customer/rolling-365-days': reading(used) },
    paidUnder: {},
    hardStops: { ownAccount: false, ownConduct: false, ownEscalation: false, legalHold: false, safetyOpen: false },
    present: { evidence: [], secondPerson: false, note: true, customerNotified: false },
  };
}
