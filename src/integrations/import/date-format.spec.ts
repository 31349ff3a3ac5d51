import fc from 'fast-check';
import { dateFormat } from './date-format.ts';

const utc = (text: string): number => Date.parse(text);

describe('A date format', () => {
  test.each([
    ['YYYY-MM-DDTHH:mm:ss', '2024-02-29T23:59:58', '2024-02-29T23:59:58Z'],
    ['YYYY-MM-DDTHH:mm:ss.SSS', '2024-01-02T03:04:05.6', '2024-01-02T03:04:05.600Z'],
    ['YYYY-MM-DDTHH:mm:ss.SSS', '2024-01-02T03:04:05.123456', '2024-01-02T03:04:05.123Z'],
    ['MM/DD/YYYY hh:mm:ss A', '02/06/2011 12:02:42 AM', '2011-02-06T00:02:42Z'],
    ['MM/DD/YYYY hh:mm:ss A', '02/06/2011 12:02:42 PM', '2011-02-06T12:02:42Z'],
    ['M/D/YYYY H:mm', '2/6/2011 7:02', '2011-02-06T07:02:00Z'],
    ['DD.MM.YYYY', '06.02.2011', '2011-02-06T00:00:00Z'],
  ])('%s reads %s as a local time', (format, text, local) => {
    expect(dateFormat(format)(text)).toEqual({ kind: 'local', milliseconds: utc(local) });
  });

  test.each([
    ['2024-01-02T03:04:05Z', '2024-01-02T03:04:05Z'],
    ['2024-01-02T03:04:05-05:00', '2024-01-02T08:04:05Z'],
    ['2024-01-02T03:04:05+0530', '2024-01-01T21:34:05Z'],
  ])('with an offset reads %s as an instant', (text, instant) => {
    expect(dateFormat('YYYY-MM-DDTHH:mm:ssZ')(text)).toEqual({ kind: 'instant', milliseconds: utc(instant) });
  });

  test.each([
    '2023-02-29T00:00:00',
    '2024-13-01T00:00:00',
    '2024-00-10T00:00:00',
    '2024-01-32T00:00:00',
    '2024-01-01T24:00:00',
    '2024-01-01T00:60:00',
    '1899-12-31T00:00:00',
    '2200-01-01T00:00:00',
    '2024-1-1T00:00:00',
    ' 2024-01-01T00:00:00',
    '2024-01-01',
    'yesterday',
    '',
    '2024-01-01T00:00:00Z',
  ])('refuses "%s"', (text) => {
    expect(dateFormat('YYYY-MM-DDTHH:mm:ss')(text)).toBeNull();
  });

  test('refuses hours a twelve-hour clock does not have', () => {
    for (const hour of ['00', '13']) expect(dateFormat('MM/DD/YYYY hh:mm A')(`01/01/2024 ${hour}:00 AM`)).toBeNull();
  });

  test('reads back every moment it could have written', () => {
    const moment = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        const reading = dateFormat('YYYY-MM-DDTHH:mm:ss.SSSZ')(date.toISOString());
        expect(reading).toEqual({ kind: 'instant', milliseconds: date.getTime() });
      }),
    );
  });
});
