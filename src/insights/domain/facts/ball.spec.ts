import { ballOf } from './ball.ts';
import { factEvent, type FactEvent } from './fact-event.ts';

const receivedAt = new Date('2026-03-02T15:00:00Z');
const at = (hours: number): Date => new Date(receivedAt.getTime() + hours * 3_600_000);

const event = (seq: number, hours: number, set: object): FactEvent =>
  factEvent({ seq, type: 'complaint.changed', at: at(hours), recordedAt: at(hours), actorId: null, payload: { set } });

describe('who had the ball', () => {
  const events = [
    event(1, 0, { state: 'NEW', ownerId: null }),
    event(2, 1, { state: 'OPEN', ownerId: 'frank' }),
    event(3, 3, { ownerId: 'lena' }),
    event(4, 4, { state: 'AWAITING_CUSTOMER' }),
    event(5, 9, { state: 'OPEN' }),
  ];

  it('is told stretch by stretch without gaps, up to now while it is open', () => {
    const told = ballOf(receivedAt, events, at(10)).map(({ place, holderId, from, to }) => [
      place,
      holderId,
      (to.getTime() - from.getTime()) / 3_600_000,
    ]);
    expect(told).toEqual([
      ['queue', null, 1],
      ['frontline', 'frank', 2],
      ['frontline', 'lena', 1],
      ['customer', 'lena', 5],
      ['frontline', 'lena', 1],
    ]);
  });

  it('ends with a resolution that holds', () => {
    const told = ballOf(receivedAt, [...events, event(6, 10, { state: 'RESOLVED' })], at(40));
    expect(told.at(-1)).toEqual({ place: 'frontline', holderId: 'lena', from: at(9), to: at(10) });
  });
});
