import type { CalendarId } from '../../kernel/index.ts';
import type { PauseRule } from '../domain/deadline.ts';
import type { DeadlinePolicy } from '../domain/policy.ts';

const hour = 3600;

/** Targets by severity (S1 emergency to S4 low) for the sample utility. */
export const samplePolicies = (calendarId: CalendarId): readonly DeadlinePolicy[] => {
  const common = { version: 1, calendarId };
  return [
    ...firstResponse.map((policy) => ({ ...common, ...policy, kind: 'FIRST_RESPONSE' as const, pausesOn: [] })),
    ...resolution.map((policy) => ({ ...common, ...policy, kind: 'RESOLUTION' as const, pausesOn: waitsForOthers })),
    { ...common, key: 'decision', kind: 'DECISION', order: 1, when: {}, hours: 'business', target: hour, pausesOn: [] },
  ];
};

type BySeverity = Pick<DeadlinePolicy, 'key' | 'order' | 'when' | 'hours' | 'target'>;

const firstResponse: readonly BySeverity[] = [
  { key: 'first-response-s1', order: 1, when: { severity: 'S1' }, hours: 'business', target: hour },
  { key: 'first-response-s2', order: 2, when: { severity: 'S2' }, hours: 'business', target: 4 * hour },
  { key: 'first-response-s3', order: 3, when: { severity: 'S3' }, hours: 'working-days', target: 1 },
  { key: 'first-response-s4', order: 4, when: { severity: 'S4' }, hours: 'working-days', target: 2 },
];

const resolution: readonly BySeverity[] = [
  { key: 'resolution-s1', order: 1, when: { severity: 'S1' }, hours: 'business', target: 4 * hour },
  { key: 'resolution-s2', order: 2, when: { severity: 'S2' }, hours: 'working-days', target: 2 },
  { key: 'resolution-s3', order: 3, when: { severity: 'S3' }, hours: 'working-days', target: 5 },
  { key: 'resolution-s4', order: 4, when: { severity: 'S4' }, hours: 'working-days', target: 10 },
];

// The customer may take as long as they need; another body's time counts against us after ten full weekdays of it.
const waitsForOthers: readonly PauseRule[] = [
  { reason: 'AWAITING_CUSTOMER', atMostSeconds: null },
  { reason: 'AWAITING_THIRD_PARTY', atMostSeconds: 10 * 9 * hour },
];
