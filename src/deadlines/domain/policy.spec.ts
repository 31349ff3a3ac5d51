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

  it('name two of a kind in the same place', () => {
    expect(codes(everything, { ...everything, kind: 'UPDATE' }, { ...water, order: 9 })).toEqual(['[2].order order-repeated']);
    expect(() => checkedPolicies([everything, everything])).toThrow(expect.objectContaining({ code: 'policies-faulty' }));
  });
});
