import { aComplaint, frank, receivedAt } from '../../../test/support/builders/complaint.builder.ts';
import type { NoteId } from '../../kernel/index.ts';
import { daysApart } from './merge.ts';
import { knownDays, requireSaidDays, type SayingEvent } from './said-days.ts';
import { sayDays } from './say-days.ts';

const now = new Date('2026-03-03T15:00:00Z');
const greenwich = {
  dateOf: (at: Date) => at.toISOString().slice(0, 10),
  daysLater: (from: Date, days: number) =>
    new Date(Date.parse(`${from.toISOString().slice(0, 10)}T00:00:00Z`) + (days + 1) * 86_400_000),
};
const event = (type: string, actorId: string, set: object, minutes: number): SayingEvent => ({
  ...{ type, actorId, payload: { set } },
  recordedAt: new Date(receivedAt.getTime() + minutes * 60_000),
});
const registered = (set: object): SayingEvent => event('complaint.registered', 'frank', set, 0);
const corrected = (set: object): SayingEvent => event('complaint.days-said', 'susan', set, 10);
const unsaid = { eventOn: null, billOn: null };

describe('the days that rules may go by', () => {
  it('lie neither after the customer complained nor before anybody acts upon them', () => {
    expect(() => requireSaidDays({ eventOn: '2026-03-02', billOn: '2020-01-01' }, '2026-03-02', now)).not.toThrow();
    const refused = (days: object) => () => requireSaidDays({ ...unsaid, ...days }, '2026-03-02', now);
    expect(refused({ eventOn: '2026-03-03' })).toThrow(expect.objectContaining({ code: 'after-receipt' }));
    expect(refused({ billOn: '1926-03-02' })).toThrow(expect.objectContaining({ code: 'too-early' }));
  });

  it('are read as the last instant of the day, and never later than the receipt', () => {
    const known = knownDays(aComplaint({ eventOn: '2026-02-27', billOn: '2026-03-02' }), [], greenwich, {
      by: frank.personId,
      at: now,
    });
    expect(known).toEqual({
      event: { on: '2026-02-27', at: new Date('2026-02-27T23:59:59.999Z'), saidBy: 'frank', saidAt: now, saidLater: false },
      bill: { on: '2026-03-02', at: receivedAt, saidBy: 'frank', saidAt: now, saidLater: false },
    });
    expect(knownDays(aComplaint(), [], greenwich, { by: null, at: now })).toEqual({ event: null, bill: null });
  });

  it('name whoever said them last, and whether that was after it was written down', () => {
    const said = (events: readonly SayingEvent[]) =>
      knownDays(aComplaint({ eventOn: '2026-02-27' }), events, greenwich, { by: null, at: now }).event;
    const first = registered({ eventOn: '2026-02-27', billOn: null });
    expect(said([first])).toMatchObject({ saidBy: 'frank', saidLater: false, saidAt: receivedAt });
    expect(said([first, corrected({ eventOn: '2026-02-27', billOn: '2026-02-20' })])).toMatchObject({ saidBy: 'frank' });
    expect(said([registered(unsaid), corrected({ eventOn: '2026-02-27', billOn: null })])).toMatchObject({
      saidBy: 'susan',
      saidLater: true,
    });
  });

  it('are changed with what they were, and not for nothing', () => {
    const complaint = aComplaint({ eventOn: '2026-02-27' });
    const more = { receivedOn: '2026-03-02', noteId: 'note' as NoteId };
    const change = sayDays(complaint, { eventOn: null, billOn: '2026-02-20', ...more }, { at: now, now });
    expect(change).toMatchObject({
      type: 'complaint.days-said',
      set: { eventOn: null, billOn: '2026-02-20' },
      details: { from: { eventOn: '2026-02-27', billOn: null }, noteId: 'note' },
    });
    expect(() => sayDays(complaint, { eventOn: '2026-02-27', billOn: null, ...more }, { at: now, now })).toThrow(
      expect.objectContaining({ code: 'nothing-changes' }),
    );
  });

  it('are those of the complaint that goes on when two become one, and where the two differ it is said', () => {
    const kept = aComplaint({ billOn: '2026-02-20' });
    expect(daysApart(kept, aComplaint({ eventOn: '2026-02-27', billOn: '2026-02-20' }))).toEqual([
      { day: 'event', kept: null, other: '2026-02-27' },
    ]);
  });
});
