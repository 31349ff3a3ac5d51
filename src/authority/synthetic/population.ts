import type { Role } from '../../kernel/index.ts';
import type { Chance } from './chance.ts';

/** Invented people: an employee with what the rules ask about them, and a customer. */
export type SyntheticEmployee = {
  readonly id: string;
  readonly team: string;
  readonly role: Role;
  readonly rank: number;
  readonly trainings: readonly string[];
  readonly tenureMonths: number;
};

export type SyntheticCustomer = {
  readonly id: string;
  readonly segment: string;
  readonly vulnerable: boolean;
  readonly tenureMonths: number;
  readonly averageBillMinor: number;
  /** How much more than the ordinary customer they complain. */
  readonly restlessness: number;
};

const teams = ['Billing desk', 'Supply desk', 'Field north', 'Field south', 'Collections desk', 'Contact centre'] as const;
const ladder = [
  ['TRAINEE', 0, 8],
  ['FRONTLINE', 1, 62],
  ['FIELD', 1, 12],
  ['SENIOR', 2, 18],
] as const satisfies readonly (readonly [Role, number, number])[];

const learned = [
  'billing-basics',
  'outage-compensation',
  'payment-arrangements',
  'tariffs',
  'leak-adjustments',
  'negotiation',
] as const;

export function employees(count: number, chance: Chance): readonly SyntheticEmployee[] {
  return Array.from({ length: count }, (_, number) => {
    const [role, rank] = chance.weighted(ladder.map((rung) => [rung, rung[2]] as const));
    const tenureMonths = Math.min(480, Math.round(chance.logNormal(10 + 20 * rank, 0.8)));
    const readiness = 0.25 + 0.25 * rank + Math.min(0.3, tenureMonths / 200);
    return {
      id: syntheticId('e', number),
      team: chance.among(teams),
      role,
      rank,
      trainings: learned.filter((_training, place) => chance.happens(readiness - 0.06 * place)),
      tenureMonths,
    };
  });
}

export function customers(count: number, chance: Chance): readonly SyntheticCustomer[] {
  return Array.from({ length: count }, (_, number) => {
    const segment = chance.weighted([
      ['residential', 86],
      ['small-business', 10],
      ['large-business', 2],
      ['public-body', 2],
    ]);
    const scale = { residential: 1, 'small-business': 2.6, 'large-business': 30, 'public-body': 12 }[segment] ?? 1;
    return {
      id: syntheticId('c', number),
      segment,
      vulnerable: segment === 'residential' && chance.happens(0.11),
      tenureMonths: Math.min(1_000, Math.round(chance.logNormal(70, 1))),
      averageBillMinor: Math.round(chance.logNormal(9_500, 0.5) * scale),
      restlessness: chance.logNormal(1, 1),
    };
  });
}

const letters = { e: 'eeee', c: 'cccc', d: 'dddd', q: 'aaaa' } as const;

/** An id that shows that it was invented: a UUIDv8, of which RFC 9562 leaves the content to us. */
export const syntheticId = (of: keyof typeof letters, number: number): string =>
  `00000000-${letters[of]}-8000-8000-${number.toString(16).padStart(12, '0')}`;
