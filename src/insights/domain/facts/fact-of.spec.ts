import type { ComplaintId } from '../../../kernel/index.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import { factEvent } from './fact-event.ts';
import { factOf, type FactHours } from './fact-of.ts';

const receivedAt = new Date('2026-03-02T15:00:00Z');
const hour = 3_600_000;
const after = (hours: number): Date => new Date(receivedAt.getTime() + hours * hour);
/** Days end at midnight Greenwich, and the first working day after receipt closes 32 hours later. */
const calendars: FactHours = {
  house: { dateOf: (at) => at.toISOString().slice(0, 10), workingDaysLater: (from) => new Date(from.getTime() + 32 * hour) },
  businessMilliseconds: (teamId, from, to) => (to.getTime() - from.getTime()) / (teamId === 'half-time' ? 2 : 1),
};
type Step = readonly [hours: number, type: string, set?: object, payload?: object];

const begun = {
  ...{ state: 'OPEN', ownerId: 'frank', teamId: 'east', category: 'high-bill', severity: 3, accountId: 'acc', outcome: null },
  ...{ cause: null, resolvedAt: null, resolvedBy: null, reopenCount: 0 },
};
const fact = (...steps: readonly Step[]): ComplaintFact =>
  factOf(
    { complaintId: 'c' as ComplaintId, receivedAt, watchedUntil: null },
    [[0, 'complaint.registered', begun, { channel: 'phone', origin: 'CUSTOMER', registeredBy: 'frank' }] as Step, ...steps].map(
      ([hours, type, set = {}, payload = {}], i) =>
        factEvent({ seq: i + 1, type, at: after(hours), recordedAt: after(hours), actorId: null, payload: { ...payload, set } }),
    ),
    calendars,
  );
const resolved = (hours: number, outcome = 'UPHELD'): Step => [
  hours,
  'complaint.resolved',
  { state: 'RESOLVED', outcome, resolvedAt: after(hours).toISOString(), resolvedBy: 'frank' },
];
const reopened = (hours: number): Step => [
  hours,
  'complaint.reopened',
  { state: 'OPEN', outcome: null, resolvedAt: null, resolvedBy: null, reopenCount: 1 },
];
const remedy = (hours: number, type: string, more: object = {}): Step => [
  hours,
  type,
  {},
  {
    ...{ remedyId: 'r', kind: 'goodwill-credit', code: 'CRD', amount: { minor: 500, currency: 'USD' }, verdict: 'PERMIT' },
    ...{ byOwnAuthority: true, ...more },
  },
];

describe('A complaint stands', () => {
  test.each([
    ['open', []],
    ['solved', [resolved(1)]],
    ['solved', [resolved(1, 'NOT_UPHELD')]],
    ['ended', [resolved(1, 'WITHDRAWN')]],
    ['ended', [resolved(1, 'NO_REPLY')]],
    ['open', [resolved(1), reopened(2)]],
    ['void', [[1, 'complaint.voided', { state: 'VOID' }] as Step]],
  ] as const)('%s after %j', (standing, steps) => {
    expect(fact(...steps).standing).toBe(standing);
  });
});

test('The last resolution that stood is the one that counts', () => {
  const { resolvedAt, reopenCount, spent, inboundContacts } = fact(resolved(1), reopened(3), resolved(4));
  expect([resolvedAt, reopenCount, inboundContacts]).toEqual([after(4), 1, 2]);
  expect(spent).toMatchObject({ frontline: 7200, reopened: 7200 });
});

describe('The day it was solved', () => {
  test('is the day it was received until midnight, and not from midnight on', () => {
    expect(fact(resolved(8.99)).sameDay).toBe(true);
    expect(fact(resolved(9)).sameDay).toBe(false);
  });

  test('is the first working day after receipt until that closes', () => {
    expect(fact(resolved(32)).nextDay).toBe(true);
    expect(fact(resolved(32.001)).nextDay).toBe(false);
    expect(fact().nextDay).toBeNull();
  });
});

describe('A frontline resolution', () => {
  test('is one without remedies, or with remedies by own authority or owed alone', () => {
    expect(fact(resolved(1)).frontline).toBe(true);
    expect(fact(remedy(1, 'remedy.authorised'), resolved(2)).frontline).toBe(true);
    expect(fact(remedy(1, 'remedy.authorised', { verdict: 'OWED', byOwnAuthority: null }), resolved(2)).frontline).toBe(true);
  });

  test('is none when somebody else granted a remedy, or was asked to', () => {
    expect(fact(remedy(1, 'remedy.authorised', { byOwnAuthority: false }), resolved(2)).frontline).toBe(false);
    expect(fact([1, 'escalation.opened', {}, { kind: 'AUTHORITY' }], resolved(2)).frontline).toBe(false);
    expect(fact([1, 'escalation.opened', {}, { kind: 'ADVICE' }], resolved(2)).frontline).toBe(true);
  });

  test('is not known before it is solved', () => {
    expect(fact().frontline).toBeNull();
  });
});

describe('Handing over', () => {
  test('counts when somebody had it before, and not when nobody had', () => {
    expect(fact([1, 'complaint.assigned', { ownerId: 'lena' }]).reassignments).toBe(1);
    expect(fact([1, 'complaint.assigned', { ownerId: null }], [2, 'complaint.assigned', { ownerId: 'lena' }]).reassignments).toBe(
      1,
    );
    expect(fact([1, 'complaint.assigned', { teamId: 'west' }]).reassignments).toBe(1);
  });
});

test('Contacts count when the customer came to us, and not when we went to the customer', () => {
  const contact = (direction: string): Step => [1, 'contact.recorded', {}, { direction }];
  expect(fact(contact('inbound'), contact('outbound'), contact('inbound')).inboundContacts).toBe(3);
});

test('A follow-up is a contact more: what was solved at first contact was not', () => {
  const { inboundContacts } = fact(resolved(1), [400, 'contact.recorded', {}, { direction: 'inbound', followUpId: 'later' }]);
  expect(inboundContacts).toBe(2);
});

describe('The customer came back', () => {
  const heard = (hours: number, more: object = {}): Step => [hours, 'contact.recorded', {}, { direction: 'inbound', ...more }];
  const week = 7 * 24;

  test.each([
    ['with a word within seven days of the resolution', [resolved(1), heard(1 + week)], 1 + week],
    ['with a reopening', [resolved(1), reopened(5), resolved(6)], 5],
    ['after the second resolution', [resolved(1), reopened(1 + week + 1), resolved(300), heard(310)], 310],
    ['with the first word, and not with a later one', [resolved(1), heard(2), heard(3)], 2],
  ] as const)('%s', (_, steps, hours) => {
    expect(fact(...steps).cameBackAt).toEqual(after(hours));
  });

  test.each([
    ['a second later than seven days', [resolved(1), heard(1 + week + 1 / 3600)]],
    ['before it was resolved', [heard(1), resolved(2)]],
    ['with praise', [resolved(1), heard(2, { kind: 'COMPLIMENT' })]],
    ['when we called', [resolved(1), heard(2, { direction: 'outbound' })]],
    ['after a resolution that was a slip', [resolved(1), [1.001, 'complaint.resolution-undone', { state: 'OPEN', resolvedAt: null }] as Step, heard(2)]], // prettier-ignore
  ] as const)('not %s', (_, steps) => {
    expect(fact(...steps).cameBackAt).toBeNull();
  });
});

test('A complaint that was merged away names the one that goes on, and one of an invented history says so', () => {
  expect(fact([1, 'complaint.merged-away', { state: 'VOID', mergedInto: 'kept' }]).mergedInto).toBe('kept');
  expect([fact().mergedInto, fact().isInvented]).toEqual([null, false]);
  const imported = factEvent({ seq: 1, type: 'complaint.imported', at: receivedAt, recordedAt: receivedAt, actorId: null, payload: { set: begun, source: 'synthetic' } }); // prettier-ignore
  expect(factOf({ complaintId: 'c' as ComplaintId, receivedAt, watchedUntil: null }, [imported], calendars).isInvented).toBe(
    true,
  );
});

test('A remedy keeps what became of it', () => {
  const given = remedy(1, 'remedy.authorised');
  expect(fact(given, remedy(2, 'remedy.executed'), remedy(3, 'remedy.reversed')).remedies).toMatchObject([
    { costCode: 'CRD', amountMinor: 500, authorisedAt: after(1), executedAt: after(2), reversedAt: after(3), droppedAt: null },
  ]);
  expect(fact(given, remedy(2, 'remedy.failed')).remedies[0]?.droppedAt).toEqual(after(2));
  expect(fact(remedy(1, 'remedy.proposed')).remedies).toEqual([]);
});

test('A complaint without events has no fact', () => {
  expect(() => factOf({ complaintId: 'c' as ComplaintId, receivedAt, watchedUntil: null }, [], calendars)).toThrow('no fact');
});
