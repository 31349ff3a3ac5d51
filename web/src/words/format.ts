import type { Money } from '../api/views.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export type Format = {
  readonly locale: string;
  readonly money: (amount: Money) => string;
  readonly minor: (minor: number, currency: string) => string;
  readonly number: (value: number, fractionDigits?: number) => string;
  readonly percent: (share: number) => string;
  /** "Wed, Nov 25, 5:00 PM EST": with the zone, and with the year when it is not this one. */
  readonly moment: (instant: Date) => string;
  /** The same without year and zone, for lists that name the zone once. */
  readonly shortMoment: (instant: Date) => string;
  readonly zone: string;
  readonly clock: (instant: Date) => string;
  readonly day: (instant: Date) => string;
  /** At most two units, rounded down to minutes: "1d 6h", "3h 10m", "0m". */
  readonly span: (seconds: number) => string;
};

/** Everything that Intl says differently per language; times are in the zone of the machine. */
export function formatFor(locale: string): Format {
  const minor = (amount: number, currency: string): string => {
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency });
    return money.format(amount / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2));
  };
  return {
    locale,
    minor,
    money: ({ minor: amount, currency }) => minor(amount, currency),
    number: (value, fractionDigits = 0) => new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    moment: (instant) => new Intl.DateTimeFormat(locale, momentParts(instant)).format(instant),
    shortMoment: (instant) => new Intl.DateTimeFormat(locale, shortParts).format(instant),
    zone: zoneName(locale),
    clock: (instant) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(instant),
    day: (instant) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(instant),
    span: (seconds) => spanIn(locale, seconds),
  };
}

const shortParts: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
};

const zoneName = (locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZoneName: 'short' }).formatToParts(new Date()).find(({ type }) => type === 'timeZoneName')
    ?.value ?? '';

const momentParts = (instant: Date): Intl.DateTimeFormatOptions => ({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  ...(instant.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }),
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});

function spanIn(locale: string, seconds: number): string {
  const whole = Math.floor(Math.abs(seconds) / minute) * minute;
  const parts: [string, number][] = [
    ['day', Math.floor(whole / day)],
    ['hour', Math.floor((whole % day) / hour)],
    ['minute', Math.floor((whole % hour) / minute)],
  ];
  const first = parts.findIndex(([, count]) => count > 0);
  const shown = first < 0 ? parts.slice(-1) : parts.slice(first, first + 2).filter(([, count]) => count > 0);
  return shown.map(([unit, count]) => inUnit(locale, unit, count)).join(' ');
}

const inUnit = (locale: string, unit: string, count: number): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(count);

/** How many minor units make one of the currency: 100 for most, 1 for yen. */
export const minorUnits = (currency: string): number =>
  10 ** (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2);

/** What a person typed as an amount, in minor units; null when it is no positive amount with the digits this currency has. */
export function parseAmount(typed: string, currency: string): number | null {
  const digits = Math.round(Math.log10(minorUnits(currency)));
  const form = digits === 0 ? /^\d{1,12}$/ : new RegExp(`^\\d{1,12}(?:[.,]\\d{1,${digits}})?$`);
  const plain = typed.trim().replace(/^\p{Sc}\s*/u, '');
  if (!form.test(plain)) return null;
  const [whole = '0', fraction = ''] = plain.split(/[.,]/);
  const minor = Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0');
  return minor > 0 ? minor : null;
}
