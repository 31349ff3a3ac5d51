import { factEvent, type FactEvent } from './fact-event.ts';
import { heldBy } from './held.ts';
import { countedStays, whereabouts } from './stays.ts';
import { noTime, ourTime, timeSpent } from './time-spent.ts';

const receivedAt = new Date('2026-03-02T15:00:00Z');
const after = (minutes: number): Date => new Date(receivedAt.getTime() + minutes * 60_000);
const event = (minutes: number, type: string, set: object = {}): FactEvent =>
  factEvent({ seq: 1, type, at: after(minutes), recordedAt: after(minutes), actorId: null, payload: { set } });
const registered = (set: object): FactEvent => event(0, 'complaint.registered', set);
const minutesSpent = (...events: FactEvent[]): object => {
  const spent = timeSpent(receivedAt, whereabouts(receivedAt, events).stays);
  return Object.fromEntries(Object.entries(spent).flatMap(([place, seconds]) => (seconds > 0 ? [[place, seconds / 60]] : [])));
};

describe('Where the time of a complaint went', () => {
  test('is with nobody until somebody takes it, and with nobody again when its owner is taken away', () => {
    expect(
      minutesSpent(
        registered({ state: 'NEW', ownerId: null }),
        event(10, 'complaint.assigned', { state: 'OPEN', ownerId: 'a' }),
        event(30, 'complaint.assigned', { ownerId: null }),
        event(35, 'complaint.assigned', { ownerId: 'b' }),
        event(36, 'complaint.resolved', { state: 'RESOLVED' }),
      ),
    ).toEqual({ queue: 15, frontline: 21 });
  });

  test('is with nobody before it was written down, also when whoever writes it down keeps it', () => {
    const kept = { ...registered({ state: 'OPEN', ownerId: 'a' }), recordedAt: after(90) };
    const solved = event(100, 'complaint.resolved', { state: 'RESOLVED' });
    expect(minutesSpent(kept, solved)).toEqual({ queue: 90, frontline: 10 });
  });

  test('names whoever had the ball', () => {
    expect(
      minutesSpent(
        registered({ state: 'OPEN', ownerId: 'a' }),
        event(1, 'complaint.awaiting-decision', { state: 'AWAITING_DECISION' }),
        event(3, 'complaint.decision-made', { state: 'OPEN' }),
        event(3, 'complaint.awaiting-field', { state: 'AWAITING_FIELD' }),
        event(7, 'complaint.resumed', { state: 'OPEN' }),
        event(7, 'complaint.awaiting-customer', { state: 'AWAITING_CUSTOMER' }),
        event(15, 'complaint.resumed', { state: 'OPEN' }),
        event(15, 'complaint.awaiting-third-party', { state: 'AWAITING_THIRD_PARTY' }),
        event(31, 'complaint.resumed', { state: 'OPEN' }),
        event(31, 'complaint.resolved', { state: 'RESOLVED' }),
      ),
    ).toEqual({ frontline: 1, authority: 2, field: 4, customer: 8, thirdParty: 16 });
  });

  test('leaves a question with us until it has reached the customer, whoever owns it meanwhile', () => {
    const asked = event(2, 'complaint.awaiting-customer', { state: 'AWAITING_CUSTOMER' });
    const sent = { ...asked, payload: { ...asked.payload, putBy: 'message' } };
    const ended = event(20, 'complaint.resumed', { state: 'OPEN' });
    const resolved = event(21, 'complaint.resolved', { state: 'RESOLVED' });
    const owned = registered({ state: 'OPEN', ownerId: 'a' });
    const handedOver = event(4, 'complaint.assigned', { ownerId: 'b' });
    expect(minutesSpent(owned, sent, handedOver, event(5, 'complaint.question-reached'), ended, resolved)).toEqual({
      frontline: 6,
      customer: 15,
    });
    expect(minutesSpent(owned, sent, ended, resolved)).toEqual({ frontline: 21 });
  });

  test('counts a resolution that did not hold as the customer waiting, and the time after one that holds not at all', () => {
    expect(
      minutesSpent(
        registered({ state: 'OPEN', ownerId: 'a' }),
        event(1, 'complaint.resolved', { state: 'RESOLVED' }),
        event(11, 'complaint.reopened', { state: 'OPEN' }),
        event(12, 'complaint.resolved', { state: 'RESOLVED' }),
        event(99, 'complaint.closed', { state: 'CLOSED' }),
      ),
    ).toEqual({ frontline: 2, reopened: 10 });
  });

  test('leaves the seconds of a resolution that was undone with whoever undid it', () => {
    expect(
      minutesSpent(
        registered({ state: 'OPEN', ownerId: 'a' }),
        event(1, 'complaint.resolved', { state: 'RESOLVED' }),
        event(2, 'complaint.resolution-undone', { state: 'OPEN' }),
        event(5, 'complaint.resolved', { state: 'RESOLVED' }),
      ),
    ).toEqual({ frontline: 5 });
  });

  test('is not known of a log of another system', () => {
    const { stays } = whereabouts(receivedAt, [event(50, 'complaint.imported', { state: 'CLOSED', ownerId: null })]);
    expect(timeSpent(receivedAt, stays)).toEqual({ ...noTime, unrecorded: 3000 });
    expect(ourTime(stays, [], () => 1)).toBeNull();
  });

  test('adds up to the whole time in whole seconds, wherever the fractions fall', () => {
    const third = (seconds: number): Date => new Date(receivedAt.getTime() + Math.round(seconds * 1000));
    const spent = timeSpent(receivedAt, [
      { place: 'queue', from: receivedAt, to: third(1 / 3) },
      { place: 'frontline', from: third(1 / 3), to: third(5 / 3) },
      { place: 'field', from: third(5 / 3), to: third(3) },
    ]);
    expect(spent).toEqual({ ...noTime, frontline: 1, field: 2 });
  });
});

test('Our time is the business time of the stretches in which we had the ball', () => {
  const [at, later] = [after(0), after(1)];
  const stays = (['queue', 'frontline', 'authority', 'field', 'customer', 'thirdParty', 'reopened'] as const).map((place) => ({
    place,
    from: at,
    to: later,
  }));
  const nobody = heldBy('teamId', receivedAt, []);
  expect(ourTime(stays, nobody, () => 10_000)).toBe(40);
});

describe('Our time goes by the hours of the team that had it', () => {
  const events = [
    registered({ state: 'OPEN', ownerId: 'a', teamId: 'day' }),
    event(10, 'complaint.assigned', { ownerId: 'b', teamId: 'night' }),
    event(13, 'complaint.awaiting-customer', { state: 'AWAITING_CUSTOMER' }),
    event(14, 'complaint.assigned', { ownerId: 'c', teamId: 'day' }),
    event(20, 'complaint.resumed', { state: 'OPEN' }),
  ];
  const teams = (told: readonly FactEvent[]) => heldBy('teamId', receivedAt, told);
  /** The night's team works half of the time. */
  const business = (teamId: string | null, from: Date, to: Date): number =>
    (to.getTime() - from.getTime()) / (teamId === 'night' ? 2 : 1);

  test('in each stretch, also within one that no change of state interrupts', () => {
    const { stays } = whereabouts(receivedAt, [...events, event(25, 'complaint.resolved', { state: 'RESOLVED' })]);
    expect(ourTime(stays, teams(events), business)).toBe(10 * 60 + 90 + 5 * 60);
  });

  test('and is counted up to the last change of team while it is with us, so that the rest goes by one team’s', () => {
    const moved = [...events, event(30, 'complaint.assigned', { teamId: 'night' })];
    const counted = countedStays(whereabouts(receivedAt, moved), teams(moved));
    expect(counted.since).toEqual(after(30));
    expect(ourTime(counted.stays, teams(moved), business)).toBe(10 * 60 + 90 + 10 * 60);
    const waiting = events.slice(0, 4);
    expect(countedStays(whereabouts(receivedAt, waiting), teams(waiting)).since).toEqual(after(13));
  });

  test('never loses a second where the team changed in the middle of one', () => {
    const [from, to] = [after(0), new Date(after(0).getTime() + 2000)];
    const middle = new Date(from.getTime() + 500);
    const held = [
      { id: 'a', from, to: middle },
      { id: 'b', from: middle, to: null },
    ];
    expect(ourTime([{ place: 'frontline', from, to }], held, business)).toBe(2);
  });
});
