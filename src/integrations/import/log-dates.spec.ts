import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { localClock } from './local-clock.ts';
import { logDates } from './log-dates.ts';

const dates = logDates({
  zone: 'America/New_York',
  dateFormats: ['YYYY-MM-DDTHH:mm:ss', 'MM/DD/YYYY hh:mm A'],
  resolution: 'second',
});
const at = (instant: string): number => Date.parse(instant);

describe('A date of a log', () => {
  test('is local to its zone, winter and summer', () => {
    expect(dates.start('2024-01-15T12:00:00')).toBe(at('2024-01-15T12:00:00-05:00'));
    expect(dates.end('07/15/2024 12:00 PM')).toBe(at('2024-07-15T12:00:00-04:00'));
  });

  test('that happened twice starts with the first and ends with the second, so no wait is shortened', () => {
    expect(dates.start('2024-11-03T01:30:00')).toBe(at('2024-11-03T01:30:00-04:00'));
    expect(dates.end('2024-11-03T01:30:00')).toBe(at('2024-11-03T01:30:00-05:00'));
    expect(dates.due('2024-11-03T01:30:00')).toBe(at('2024-11-03T01:30:00-05:00'));
  });

  test('that never happened is refused, unless it was only planned: then the gap ends it', () => {
    expect(dates.start('2024-03-10T02:30:00')).toBe('no-such-time');
    expect(dates.end('2024-03-10T02:30:00')).toBe('no-such-time');
    expect(dates.due('2024-03-10T02:30:00')).toBe(at('2024-03-10T03:00:00-04:00'));
    expect(dates.start('2024-03-10T03:00:00')).toBe(at('2024-03-10T03:00:00-04:00'));
  });

  test('in no known format is unreadable', () => {
    expect(dates.start('10.3.2024')).toBe('unreadable');
  });

  test('without a time of day is noon', () => {
    const byDay = logDates({ zone: 'America/New_York', dateFormats: ['YYYY-MM-DD'], resolution: 'day' });
    expect(byDay.start('2024-03-10')).toBe(at('2024-03-10T12:00:00-04:00'));
    expect(byDay.end('2024-11-03')).toBe(at('2024-11-03T12:00:00-05:00'));
  });
});

describe('A local clock', () => {
  test.each(['America/New_York', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Africa/Casablanca'])(
    'reads in %s what the zone shows at every instant',
    (zone) => {
      const read = localClock(zone);
      const instant = fc.integer({ min: at('1995-01-01T00:00:00Z') / 1000, max: at('2030-01-01T00:00:00Z') / 1000 });
      fc.assert(
        fc.property(instant, (seconds) => {
          const shown = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(zone);
          const reading = read(at(`${shown.toPlainDateTime().toString({ smallestUnit: 'second' })}Z`));
          const instants =
            reading.kind === 'once' ? [reading.at] : reading.kind === 'twice' ? [reading.first, reading.second] : [];
          expect(instants).toContain(seconds * 1000);
        }),
      );
    },
  );

  test('knows no zone that does not exist', () => {
    expect(() => localClock('Mars/Olympus')).toThrow(RangeError);
  });
});
