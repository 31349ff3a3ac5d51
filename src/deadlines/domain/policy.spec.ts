import type { CalendarId } from '../../kernel/index.ts';
import { samplePolicies } from '../sample/sample-policies.ts';
import type { DeadlineKind } from './deadline.ts';
import { type DeadlinePolicy, policiesFor, type SubjectFacts } from './policy.ts';
import { checkedPolicies, policyFaults } from './policy-faults.ts';

const everything: DeadlinePolicy = {
  key: 'everything',
  version: 1,
  kind: 'RESOLUTION',
  name: 'Everything',
  source: null,
  slot: '',
  order: 9,
  when: {},
  hours: 'working-days',
  target: 10,
  pausesOn: [],
  ladder: [],
  statute: null,
  calendarId: 'calendar' as CalendarId,
};
const water: DeadlinePolicy = { ...everything, key: 'water', order: 1, when: { category: ['WATER'], origin: ['REGULATOR'] } };
const policyFor = (kind: DeadlineKind, facts: SubjectFacts, policies: readonly DeadlinePolicy[]): DeadlinePolicy | undefined =>
  policiesFor({ kind }, facts, policies)[0];

describe('the policy of a deadline', () => {
  it('is the first in order that applies, wherever it stands in the list', () => {
    expect(policyFor('RESOLUTION', { category: 'WATER', origin: 'REGULATOR' }, [everything, water])?.key).toBe('water');
    expect(policyFor('RESOLUTION', { category: 'WATER', origin: 'CUSTOMER' }, [water, everything])?.key).toBe('everything');
  });

  it('needs every fact it names: an unknown one is not the same', () => {
    expect(policyFor('RESOLUTION', { category: 'WATER' }, [water])).toBeUndefined();
    expect(policyFor('RESOLUTION', { category: 'WATER', origin: null }, [water])).toBeUndefined();
  });

  it('is one of its own kind', () => {
    expect(policyFor('DECISION', {}, [everything])).toBeUndefined();
  });
});

describe('the faults of policies', () => {
  const codes = (...policies: DeadlinePolicy[]): string[] => policyFaults(policies).map(({ code, where }) => `${where} ${code}`);

  it('are none in the sample', () => {
    const policies = samplePolicies('calendar' as CalendarId);
    expect(checkedPolicies(policies)).toBe(policies);
  });

  it.each([0, -1, 1.5, 4000, Number.NaN])('name a target of %p days', (target) => {
    expect(codes({ ...everything, target })).toEqual(['[0].target target-out-of-range']);
  });

  it('name a statutory target that would pause', () => {
    const pausesOn = [{ reason: 'AWAITING_CUSTOMER', atMostSeconds: null }];
    expect(codes({ ...everything, kind: 'REGULATORY', pausesOn, statute: { startsOn: 'RECEIPT', stopsOn: 'RESOLVED' } })).toEqual(
      ['[0].pausesOn statutory-never-pauses'],
    );
  });

  it('name a pause reason that is there twice or may take no time', () => {
    const pausesOn = [
      { reason: 'AWAITING_CUSTOMER', atMostSeconds: null },
      { reason: 'AWAITING_CUSTOMER', atMostSeconds: 0 },
    ];
    expect(codes({ ...everything, pausesOn })).toEqual([
      '[0].pausesOn pause-reason-repeated',
      '[0].pausesOn pause-limit-out-of-range',
    ]);
  });

  it.each([
    ['ACKNOWLEDGE', 'AWAITING_CUSTOMER'],
    ['FIRST_RESPONSE', 'AWAITING_CUSTOMER'],
    ['DECISION', 'AWAITING_CUSTOMER'],
    ['UPDATE', 'AWAITING_THIRD_PARTY'],
  ] as const)('name a %s that would pause for %s', (kind, reason) => {
    expect(codes({ ...everything, kind, pausesOn: [{ reason, atMostSeconds: null }] })).toEqual([
      '[0].pausesOn pause-not-allowed',
    ]);
  });

  const letter = { startsOn: 'LETTER', stopsOn: 'ANSWERED' } as const;

  it('name a slot where there is a key already: of an escalation, of a letter, of what somebody named', () => {
    const slot = 'charter';
    const [decision, promise] = [
      { ...everything, kind: 'DECISION', slot } as const,
      { ...everything, kind: 'PROMISE', hours: 'fixed', target: 0, slot } as const,
    ];
    const rule = { ...everything, kind: 'REGULATORY', slot } as const;
    expect(codes(decision, promise, { ...rule, statute: letter })).toEqual(
      [0, 1, 2].map((place) => `[${place}].slot slot-not-expected`),
    );
    expect(codes({ ...rule, statute: { startsOn: 'RECEIPT', stopsOn: 'RESOLVED' } }, { ...everything, slot })).toEqual([]);
  });

  it('name a time of its own, or conditions, where the day is named case by case, and a named day elsewhere', () => {
    const named = { ...everything, hours: 'fixed', target: 0 } as const;
    expect(codes({ ...everything, kind: 'REVIEW' }, { ...named, kind: 'REVIEW', order: 1, target: 3 })).toEqual([
      '[0].hours day-is-named',
      '[1].target target-out-of-range',
    ]);
    expect(codes({ ...named, kind: 'PROMISE', when: { severity: ['S1'] } }, named)).toEqual([
      '[0].when condition-not-expected',
      '[1].hours day-is-not-named',
    ]);
    expect(codes({ ...named, kind: 'REGULATORY', statute: letter })).toEqual([]);
  });

  it('are those of what is put in force, never of what was in force before', () => {
    const old = { ...everything, kind: 'ACKNOWLEDGE', pausesOn: [{ reason: 'AWAITING_CUSTOMER', atMostSeconds: null }] } as const;
    expect(checkedPolicies([everything], [old])).toEqual([everything]);
    expect(policyFaults([everything], [{ ...everything, key: 'other' }])).toMatchObject([{ code: 'order-repeated' }]);
  });

  it('name two of a kind in the same place', () => {
    expect(codes(everything, { ...everything, kind: 'UPDATE' }, { ...water, order: 9 })).toEqual(['[2].order order-repeated']);
    expect(() => checkedPolicies([everything, everything])).toThrow(expect.objectContaining({ code: 'policies-faulty' }));
  });
});
