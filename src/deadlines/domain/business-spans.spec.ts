import type { CalendarId } from '../../kernel/index.ts';
import { sampleCalendar } from '../sample/sample-calendar.ts';
import {
  addBusinessSeconds,
  isOpen,
  nextClosing,
  nextOpening,
  openMillisecondsBetween,
  subtractBusinessSeconds,
} from './business-spans.ts';
import { type BusinessTime, businessTimeOf } from './business-time.ts';

const hour = 3600;
const calendar = sampleCalendar('calendar' as CalendarId);
const time = businessTimeOf(calendar);
const at = (instant: string): Date => new Date(instant);
const openBetween = (open: BusinessTime, from: string, to: string): number =>
  openMillisecondsBetween(open, Date.parse(from), Date.parse(to));

const daily = (zone: string, opens: string, closes: string): BusinessTime => {
  const day = [{ opens, closes }];
  const weekly = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day };
  return businessTimeOf({ ...calendar, zone, weekly, exceptions: [] });
};

describe('adding business time', () => {
  it('counts from the next opening when it starts outside hours', () => {
    expect(addBusinessSeconds(time, at('2026-03-02T05:00-05:00'), hour)).toEqual(at('2026-03-02T09:00-05:00'));
    expect(addBusinessSeconds(time, at('2026-03-01T12:00-05:00'), hour)).toEqual(at('2026-03-02T09:00-05:00'));
  });

  it('is due at closing time when it falls on closing time', () => {
    expect(addBusinessSeconds(time, at('2026-03-02T16:00-05:00'), hour)).toEqual(at('2026-03-02T17:00-05:00'));
    expect(addBusinessSeconds(time, at('2026-03-02T16:00-05:00'), hour + 1)).toEqual(at('2026-03-03T08:00:01-05:00'));
  });

  it('passes over the night, the shorter Saturday and the Sunday', () => {
    expect(addBusinessSeconds(time, at('2026-03-06T16:00-05:00'), 5 * hour)).toEqual(at('2026-03-09T09:00-04:00'));
  });

  it('passes over a long weekend', () => {
    expect(addBusinessSeconds(time, at('2026-07-02T16:30-04:00'), hour)).toEqual(at('2026-07-06T08:30-04:00'));
  });

  it('keeps the milliseconds', () => {
    expect(addBusinessSeconds(time, at('2026-03-02T10:00:00.417-05:00'), hour)).toEqual(at('2026-03-02T11:00:00.417-05:00'));
  });

  it('adds years as well as minutes, and undoes what it added', () => {
    const far = addBusinessSeconds(time, at('2026-03-02T10:00-05:00'), 50_000 * hour);
    expect(subtractBusinessSeconds(time, far, 50_000 * hour)).toEqual(at('2026-03-02T10:00-05:00'));
  });

  it.each([-1, 0.5, Number.NaN])('refuses %p seconds', (seconds) => {
    expect(() => addBusinessSeconds(time, at('2026-03-02T10:00-05:00'), seconds)).toThrow(RangeError);
  });

  it('refuses an instant no calendar reaches', () => {
    const outOfRange = expect.objectContaining({ code: 'instant-out-of-range' });
    expect(() => addBusinessSeconds(time, at('1899-06-01T00:00Z'), hour)).toThrow(outOfRange);
    expect(() => addBusinessSeconds(time, at('2199-06-01T00:00Z'), 9_000_000 * hour)).toThrow(outOfRange);
    expect(() => isOpen(time, new Date(Number.NaN))).toThrow(outOfRange);
  });
});

describe('business hours', () => {
  it('are half-open', () => {
    expect(isOpen(time, at('2026-03-02T07:59:59.999-05:00'))).toBe(false);
    expect(isOpen(time, at('2026-03-02T08:00-05:00'))).toBe(true);
    expect(isOpen(time, at('2026-03-02T16:59:59.999-05:00'))).toBe(true);
    expect(isOpen(time, at('2026-03-02T17:00-05:00'))).toBe(false);
  });

  it('open next at once while open, else at the next opening', () => {
    expect(nextOpening(time, at('2026-03-02T10:00-05:00'))).toEqual(at('2026-03-02T10:00-05:00'));
    expect(nextOpening(time, at('2026-11-25T17:00-05:00'))).toEqual(at('2026-11-27T08:00-05:00'));
  });

  it('close next at the end of the day, and never round the clock', () => {
    expect(nextClosing(time, at('2026-03-02T10:00-05:00'))).toEqual(at('2026-03-02T17:00-05:00'));
    expect(nextClosing(time, at('2026-03-02T17:00-05:00'))).toEqual(at('2026-03-03T17:00-05:00'));
    expect(nextClosing(daily('America/New_York', '00:00', '24:00'), at('2026-03-02T17:00-05:00'))).toBeNull();
  });

  it('are counted to the millisecond, backwards below nought', () => {
    expect(openBetween(time, '2026-03-06T16:00-05:00', '2026-03-09T09:00-04:00')).toBe(5 * hour * 1000);
    expect(openBetween(time, '2026-03-09T09:00-04:00', '2026-03-06T16:00-05:00')).toBe(-5 * hour * 1000);
    expect(openBetween(time, '2026-03-02T10:00:00.900-05:00', '2026-03-02T10:00:00.100-05:00')).toBe(-800);
  });
});

describe('when the clocks change', () => {
  const span = (zone: string, opens: string, closes: string, around: string): [Date, Date | null] => {
    const hours = daily(zone, opens, closes);
    const opening = nextOpening(hours, at(around));
    return [opening, nextClosing(hours, opening)];
  };

  it('a skipped opening opens, and a skipped closing closes, when the gap ends', () => {
    expect(span('America/New_York', '02:30', '05:00', '2026-03-08T00:00-05:00')).toEqual([
      at('2026-03-08T07:00Z'),
      at('2026-03-08T09:00Z'),
    ]);
    expect(span('America/New_York', '01:00', '02:30', '2026-03-08T00:00-05:00')).toEqual([
      at('2026-03-08T06:00Z'),
      at('2026-03-08T07:00Z'),
    ]);
  });

  it('hours that lie in the gap do not happen', () => {
    expect(nextOpening(daily('America/New_York', '02:10', '02:50'), at('2026-03-08T00:00-05:00'))).toEqual(
      at('2026-03-09T02:10-04:00'),
    );
  });

  it('an ambiguous opening is the first, an ambiguous closing the second', () => {
    expect(span('America/New_York', '01:30', '05:00', '2026-11-01T00:00-04:00')).toEqual([
      at('2026-11-01T05:30Z'),
      at('2026-11-01T10:00Z'),
    ]);
    expect(span('America/New_York', '00:00', '01:30', '2026-11-01T00:00-04:00')).toEqual([
      at('2026-11-01T04:00Z'),
      at('2026-11-01T06:30Z'),
    ]);
  });

  it('a day round the clock has 23 or 25 hours, or half an hour more or less on Lord Howe Island', () => {
    const newYork = daily('America/New_York', '00:00', '24:00');
    expect(openBetween(newYork, '2026-03-08T05:00Z', '2026-03-09T04:00Z')).toBe(23 * hour * 1000);
    expect(openBetween(newYork, '2026-11-01T04:00Z', '2026-11-02T05:00Z')).toBe(25 * hour * 1000);
    const [opens, closes] = span('Australia/Lord_Howe', '01:00', '03:00', '2026-04-04T14:00Z');
    expect(Number(closes) - Number(opens)).toBe(2.5 * hour * 1000);
  });

  it('midnight itself may be skipped or come twice: the union counts no instant twice', () => {
    const havana = daily('America/Havana', '00:00', '24:00');
    expect(openBetween(havana, '2025-10-01T00:00Z', '2025-12-01T00:00Z')).toBe(61 * 24 * hour * 1000);
    expect(openBetween(havana, '2026-03-01T00:00Z', '2026-04-01T00:00Z')).toBe(31 * 24 * hour * 1000);
  });
});
