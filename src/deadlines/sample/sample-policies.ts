import type { CalendarId } from '../../kernel/index.ts';
import type { PauseRule } from '../domain/deadline.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';
import type { Rung } from '../domain/rung.ts';

const hour = 3600;

/** Targets by severity (S1 emergency to S4 low) for the sample utility; null for the calendar of whoever holds the subject. */
export const samplePolicies = (calendarId: CalendarId | null): readonly DeadlinePolicy[] =>
  [...acknowledgement, ...firstResponse, ...update, ...resolution, ...decision, ...named].map((policy) => ({
    ...{ version: 1, source: null, slot: '', statute: null, calendarId },
    ...policy,
  }));

type Sample = Omit<DeadlinePolicy, 'version' | 'source' | 'slot' | 'statute' | 'calendarId'> &
  Partial<Pick<DeadlinePolicy, 'statute'>>;
type BySeverity = readonly [severity: 'S1' | 'S2' | 'S3' | 'S4', hours: Sample['hours'], target: number];

const bySeverity = (
  kind: Sample['kind'],
  name: string,
  rest: Pick<Sample, 'pausesOn' | 'ladder'>,
  ...targets: readonly BySeverity[]
): Sample[] =>
  targets.map(([severity, hours, target], index) => ({
    ...rest,
    key: `${kind.toLowerCase().replace('_', '-')}-${severity.toLowerCase()}`,
    ...{ kind, name: `${name}, ${severity}`, order: index + 1, when: { severity: [severity] }, hours, target },
  }));

const forAll = (
  key: string,
  kind: Sample['kind'],
  name: string,
  rest: Omit<Sample, 'key' | 'kind' | 'name' | 'order' | 'when'>,
): Sample => ({
  ...rest,
  ...{ key, kind, name, order: 1, when: {} },
});

const rung = (when: Rung['when'], amount: number, action: Rung['action'], to: string): Rung => ({ when, amount, action, to });

const acknowledgement = [
  forAll('acknowledge', 'ACKNOWLEDGE', 'Word that it arrived', { hours: 'working-days', target: 3, pausesOn: [], ladder: [] }),
];

const firstResponse = bySeverity(
  'FIRST_RESPONSE',
  'First answer of substance',
  { pausesOn: [], ladder: [rung('BEFORE', 25, 'NOTIFY', 'OWNER'), rung('DUE', 0, 'NOTIFY', 'SUPERVISOR')] },
  ['S1', 'business', hour],
  ['S2', 'business', 4 * hour],
  ['S3', 'working-days', 1],
  ['S4', 'working-days', 2],
);

// Only the customer's own silence is a reason to say nothing to them.
const update = [
  forAll('update', 'UPDATE', 'Next word to the customer', {
    ...{ hours: 'working-days', target: 5, pausesOn: [{ reason: 'AWAITING_CUSTOMER', atMostSeconds: null }] },
    ladder: [rung('DUE', 0, 'NOTIFY', 'OWNER')],
  }),
];

// The customer may take as long as they need; another body's time counts against us after ten full weekdays of it.
const waitsForOthers: readonly PauseRule[] = [
  { reason: 'AWAITING_CUSTOMER', atMostSeconds: null },
  { reason: 'AWAITING_THIRD_PARTY', atMostSeconds: 10 * 9 * hour },
];

const resolution = bySeverity(
  'RESOLUTION',
  'Solved',
  {
    pausesOn: waitsForOthers,
    ladder: [
      rung('BEFORE', 25, 'NOTIFY', 'OWNER'),
      rung('DUE', 0, 'NOTIFY', 'SUPERVISOR'),
      rung('AFTER', 1, 'ESCALATE', 'supervisor'),
      rung('AFTER', 5, 'ESCALATE', 'manager'),
    ],
  },
  ['S1', 'business', 4 * hour],
  ['S2', 'working-days', 2],
  ['S3', 'working-days', 5],
  ['S4', 'working-days', 10],
);

const decision = [
  forAll('decision', 'DECISION', 'A supervisor decides', {
    ...{ hours: 'business', target: hour, pausesOn: [], ladder: [rung('DUE', 0, 'NOTIFY', 'SUPERVISOR')] },
  }),
];

// Due on the day that somebody named: what happens on the way to it, and after.
const onNamedDay = (key: string, kind: Sample['kind'], name: string, ...ladder: readonly Rung[]): Sample =>
  forAll(key, kind, name, { hours: 'fixed', target: 0, pausesOn: [], ladder });

const named = [
  onNamedDay(
    'promise',
    'PROMISE',
    'What we promised the customer',
    rung('BEFORE', 25, 'NOTIFY', 'OWNER'),
    rung('DUE', 0, 'NOTIFY', 'OWNER'),
    rung('AFTER', 1, 'NOTIFY', 'SUPERVISOR'),
  ),
  onNamedDay(
    'obligation',
    'OBLIGATION',
    'What is owed to the customer',
    rung('BEFORE', 25, 'NOTIFY', 'OWNER'),
    rung('DUE', 0, 'ESCALATE', 'supervisor'),
    rung('AFTER', 5, 'ESCALATE', 'manager'),
  ),
  onNamedDay(
    'review',
    'REVIEW',
    'A second look',
    rung('BEFORE', 25, 'NOTIFY', 'SUPERVISOR'),
    rung('DUE', 0, 'NOTIFY', 'MANAGER'),
  ),
  {
    ...onNamedDay(
      'letter',
      'REGULATORY',
      'The day a regulator named',
      rung('BEFORE', 50, 'NOTIFY', 'OWNER'),
      rung('BEFORE', 25, 'NOTIFY', 'SUPERVISOR'),
      rung('DUE', 0, 'ESCALATE', 'manager'),
    ),
    statute: { startsOn: 'LETTER', stopsOn: 'ANSWERED' },
  } as const,
];
