import type { CounterKey } from '../domain/counter.ts';
import { readFacts, withFacts } from '../domain/fact-vector.ts';
import { factsCatalogueVersion } from '../domain/facts.ts';
import { noHardStops, nothingPresent } from '../domain/question.ts';
import type { Rule } from '../domain/rule.ts';
import type { Verdict } from '../domain/verdict.ts';
import { verdicts } from '../domain/verdict.ts';
import { anybody, smallPolicy, smallRule } from '../sample/small-policy.ts';
import { CaseWriter } from './case-writer.ts';
import { type Cases, columnOf } from './cases.ts';
import { decideReplayed } from './decide-replayed.ts';

type Past = {
  readonly day: string;
  readonly asked: number;
  readonly verdict: Verdict;
  readonly granted?: number;
  readonly used?: number;
  /** Complaints on which something was given before. */
  readonly times?: number;
  /** Another one each time when it is left out. */
  readonly complaint?: number;
  readonly cause?: string;
};

const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const nothing = readFacts({}, new Date(0));

const sums: readonly CounterKey[] = [
  'customer/rolling-365-days',
  'employee/calendar-day',
  'account/rolling-365-days',
  'account/rolling-365-days/credit',
  'account/rolling-365-days/visit',
  'account/rolling-365-days/cause:same',
];
const numbers: readonly CounterKey[] = ['account/calendar-year/times', 'account/calendar-year/times/credit'];

/** One customer's requests to one employee, each at noon. */
function history(...past: readonly Past[]): Cases {
  const writer = new CaseWriter();
  past.forEach(({ day, asked, verdict, granted, used = 0, times = 0, complaint, cause }, place) =>
    writer.add({
      kind: 'credit',
      askedMinor: asked,
      facts: withFacts(nothing, {
        'account.linked': true,
        'complaint.category': 'leak',
        'complaint.givenMinor': 0,
        'employee.level': 1,
        'customer.credits12mMinor': used,
        'customer.creditCount12m': used > 0 ? 1 : 0,
        'complaint.cause': cause,
      }),
      rank: 1,
      used: {
        ...Object.fromEntries(sums.map((key) => [key, { known: true, value: used }])),
        ...Object.fromEntries(numbers.map((key) => [key, { known: true, value: times }])),
      },
      counters: ['customer/rolling-365-days', 'employee/calendar-day'],
      paidUnder: {},
      late: [],
      hardStops: noHardStops,
      present: nothingPresent,
      factsCatalogueVersion,
      decisionId: uuid(place),
      complaintId: uuid(100 + (complaint ?? 50 + place)),
      at: new Date(`${day}T12:00:00Z`),
      day,
      employeeId: uuid(7),
      customerId: uuid(8),
      accountId: uuid(9),
      budgetLeftMinor: null,
      team: null,
      currency: 'USD',
      byRules: true,
      byEarlierRules: false,
      verdict,
      limitMinor: null,
      ruling: granted === undefined ? 'none' : granted === asked ? 'granted' : 'another-amount',
      grantedMinor: granted ?? null,
      waitedSeconds: null,
    }),
  );
  return writer.cases(false);
}

const verdictsUnder = (rules: readonly Rule[], cases: Cases): readonly (Verdict | undefined)[] => {
  const { verdict } = decideReplayed(smallPolicy(rules), cases, () => true);
  const order = [...columnOf(cases, 'at').values.keys()].sort(
    (one, other) => (columnOf(cases, 'at').values[one] ?? 0) - (columnOf(cases, 'at').values[other] ?? 0),
  );
  return order.map((row) => verdicts[verdict[row] ?? 9]);
};
const generous = smallRule('G', { type: 'grant', upTo: 5_000 });
const yearly = smallRule('C', { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 8_000 });

describe('past cases with counters that follow from the answers', () => {
  it('count what would have been given before: the second of two is beyond the cap that the first would have used', () => {
    const refusedThen = history(
      { day: '2026-01-05', asked: 5_000, verdict: 'ESCALATE' },
      { day: '2026-02-05', asked: 5_000, verdict: 'ESCALATE' },
    );
    expect(verdictsUnder([generous, yearly], refusedThen)).toEqual(['PERMIT', 'ESCALATE']);
  });

  it('follow a chain as far as it goes, and take what goes up now as granted', () => {
    const three = history(
      { day: '2026-01-05', asked: 5_000, verdict: 'ESCALATE' },
      { day: '2026-01-06', asked: 5_000, verdict: 'PERMIT' },
      { day: '2026-01-07', asked: 3_000, verdict: 'PERMIT', used: 5_000 },
    );
    expect(verdictsUnder([generous, yearly], three)).toEqual(['PERMIT', 'ESCALATE', 'ESCALATE']);
  });

  it('let go of what leaves the window, and count what a supervisor granted then', () => {
    const apart = history(
      { day: '2025-01-05', asked: 5_000, verdict: 'ESCALATE', granted: 2_000 },
      { day: '2025-06-05', asked: 5_000, verdict: 'ESCALATE', used: 2_000 },
      { day: '2026-02-05', asked: 5_000, verdict: 'ESCALATE' },
    );
    expect(verdictsUnder([generous, yearly], apart)).toEqual(['PERMIT', 'ESCALATE', 'PERMIT']);
  });

  it('change the facts that rules read as well', () => {
    const onlyOnce = smallRule(
      'G',
      { type: 'grant', upTo: 5_000 },
      { all: [anybody, { fact: 'customer.creditCount12m', operator: 'lessThan', value: 1 }] },
    );
    const twice = history(
      { day: '2026-01-05', asked: 100, verdict: 'ESCALATE' },
      { day: '2026-01-06', asked: 100, verdict: 'ESCALATE' },
    );
    expect(verdictsUnder([onlyOnce], twice)).toEqual(['PERMIT', 'ESCALATE']);
  });

  const twoOf = { asked: 5_000, verdict: 'ESCALATE' } as const;
  const capped = (more: object, remedies: Rule['remedies'] = ['credit']): Rule => ({
    ...smallRule('C', { type: 'cap', counter: 'account', window: 'rolling-365-days', max: 8_000, ...more }),
    remedies,
  });

  it('count for the account, and for the remedies a limit is about alone', () => {
    const two = history({ day: '2026-01-05', ...twoOf }, { day: '2026-02-05', ...twoOf });
    expect(verdictsUnder([generous, capped({})], two)).toEqual(['PERMIT', 'ESCALATE']);
    expect(verdictsUnder([generous, capped({ of: 'these-remedies' })], two)).toEqual(['PERMIT', 'ESCALATE']);
  });

  it('count by cause what was given for the same one, and nothing for one that nobody knows', () => {
    const three = history(
      { day: '2026-01-05', cause: 'meter-misread', ...twoOf },
      { day: '2026-01-06', cause: 'wrong-tariff', ...twoOf },
      { day: '2026-01-07', cause: 'meter-misread', ...twoOf },
      { day: '2026-01-08', ...twoOf },
    );
    expect(verdictsUnder([generous, capped({ cause: 'same' })], three)).toEqual(['PERMIT', 'PERMIT', 'ESCALATE', 'PERMIT']);
  });

  it('count a complaint as one time, however often something would have been given on it, and not against itself', () => {
    const twice: Rule = {
      ...smallRule('C', { type: 'cap', counter: 'account', window: 'calendar-year', times: 2, of: 'these-remedies' }),
      remedies: ['credit'],
    };
    const small = { asked: 1_000, verdict: 'ESCALATE' } as const;
    const past = history(
      { day: '2026-01-05', complaint: 1, ...small },
      { day: '2026-01-06', complaint: 1, ...small },
      { day: '2026-01-07', complaint: 2, ...small },
      { day: '2026-01-08', complaint: 2, ...small },
      { day: '2026-01-09', complaint: 3, ...small },
      { day: '2027-01-05', complaint: 4, ...small },
    );
    expect(verdictsUnder([generous, twice], past)).toEqual(['PERMIT', 'PERMIT', 'PERMIT', 'PERMIT', 'ESCALATE', 'PERMIT']);
  });

  it('count no second time where something else was given on the complaint then as well', () => {
    const once: Rule = { ...smallRule('C', { type: 'cap', counter: 'account', window: 'calendar-year', times: 2 }) };
    const past = history(
      { day: '2026-01-05', complaint: 1, asked: 1_000, verdict: 'PERMIT' },
      { day: '2026-01-06', complaint: 1, asked: 1_000, verdict: 'ESCALATE' },
      { day: '2026-01-07', complaint: 2, asked: 1_000, verdict: 'ESCALATE', times: 1 },
    );
    expect(verdictsUnder([generous, once], past)).toEqual(['PERMIT', 'PERMIT', 'PERMIT']);
  });

  it('leave everything as recorded where nothing would have been given otherwise', () => {
    const same = history(
      { day: '2026-01-05', asked: 5_000, verdict: 'PERMIT' },
      { day: '2026-01-06', asked: 3_000, verdict: 'PERMIT', used: 5_000 },
    );
    expect(verdictsUnder([generous, yearly], same)).toEqual(['PERMIT', 'PERMIT']);
  });
});
