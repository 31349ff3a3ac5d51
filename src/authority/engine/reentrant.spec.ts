import { ordinarySituation } from '../domain/ordinary-situation.ts';
import type { PlainFacts } from '../domain/rule-test.ts';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import { sampleRuleset } from '../sample/sample-ruleset.ts';
import { compilePolicy } from './compile.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { published } from './published.ts';

const at = new Date('2026-03-02T15:00:00Z');
const policy = compilePolicy(
  published(sampleRuleset, { id: 'sample' as Parameters<typeof published>[1]['id'], version: 1, validFrom: at }),
  sampleCatalogue,
);

const people: readonly PlainFacts[] = [
  { 'employee.level': 1 },
  { 'employee.level': 3, 'employee.tenureMonths': 30 },
  { 'employee.level': 1, 'complaint.tags': ['legal'] },
  { 'employee.level': 1, 'customer.segment': 'large-business' },
];
const ask = (place: number) => {
  const facts = people[place % people.length] ?? {};
  const amount = { minor: 1_000 + 500 * (place % 7), currency: 'USD' };
  return evaluate(policy, ordinarySituation(policy, at, { facts }), { kind: 'billing-credit', params: {}, amount });
};

describe('a thousand decisions at once', () => {
  it('each come out as they do alone', async () => {
    const places = Array.from({ length: 1_000 }, (_, place) => place);
    const together = await Promise.all(places.map(ask));
    const kinds = people.length * 7;
    const alone: Evaluation[] = [];
    for (const place of places.slice(0, kinds)) alone.push(await ask(place));
    expect(together.map(({ decision }) => decision)).toEqual(places.map((place) => alone[place % kinds]?.decision));
    expect(together.every(({ alarm }) => alarm === null)).toBe(true);
    expect(new Set(alone.map(({ decision }) => decision.verdict)).size).toBeGreaterThan(1);
  }, 60_000);
});
