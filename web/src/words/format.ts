import type { Money } from '../api/views.ts';
import { localMoment, type Zone } from './zone.ts';

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
  /** The zone by its name, "Eastern Time", and as `zone.ts` wants it. */
  readonly zone: string;
  readonly timeZone: Zone;
  /** The utility's own, for amounts that no account gives a currency to. */
  readonly currency: string;
  readonly clock: (instant: Date) => string;
  readonly day: (instant: Date) => string;
  /** The same for a day without a time, YYYY-MM-DD. */
  readonly date: (day: string) => string;
  /** At most two units, rounded down to minutes: "1d 6h", "3h 10m", "0m". */
  readonly span: (seconds: number) => string;
  /** "14 days", "1 month". */
  readonly counted: (count: number, unit: 'day' | 'month') => string;
};

/** What a session says of its utility; null is not set up yet. */
export type House = { readonly zone: string | null; readonly currency: string | null };

/** Where the utility has not said it yet: nothing can be given before its rules name a currency. */
const unsaid: House = { zone: null, currency: null };
const anyCurrency = 'USD';

/** Everything that Intl says differently per language; times are in the utility's zone, before signing in in the machine's. */
export function formatFor(locale: string, { zone, currency }: House = unsaid): Format {
  const timeZone = zone ?? undefined;
  const at = (parts: Intl.DateTimeFormatOptions): ((instant: Date) => string) => {
    const spoken = new Intl.DateTimeFormat(locale, { ...parts, timeZone });
    return (instant) => spoken.format(instant);
  };
  const thisYear = at({ ...shortParts, timeZoneName: 'short' });
  const otherYear = at({ ...shortParts, year: 'numeric', timeZoneName: 'short' });
  const yearOf = (instant: Date): string => localMoment(instant, timeZone).slice(0, 4);
  const longDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const [dayThisYear, dayOtherYear] = [at(longDay), at({ ...longDay, year: 'numeric' })];
  const day = (instant: Date): string => (yearOf(instant) === yearOf(new Date()) ? dayThisYear : dayOtherYear)(instant);
  const dateThisYear = new Intl.DateTimeFormat(locale, { ...longDay, timeZone: 'UTC' });
  const dateOtherYear = new Intl.DateTimeFormat(locale, { ...longDay, year: 'numeric', timeZone: 'UTC' });
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
    moment: (instant) => (yearOf(instant) === yearOf(new Date()) ? thisYear : otherYear)(instant),
    shortMoment: at(shortParts),
    zone: zoneName(locale, timeZone),
    timeZone,
    currency: currency ?? anyCurrency,
    clock: at({ hour: 'numeric', minute: '2-digit' }),
    day,
    date: (date) => (date.startsWith(yearOf(new Date())) ? dateThisYear : dateOtherYear).format(new Date(`${date}T00:00:00Z`)),
    span: (seconds) => spanIn(locale, seconds),
    counted: (count, unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(count),
  };
}

const shortParts: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
};

const zoneName = (locale: string, timeZone: Zone): string =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';

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
  const plain = bareAmount(typed, currency);
  if (!form.test(plain)) return null;
  const [whole = '0', fraction = ''] = plain.split(/[.,]/);
  const minor = Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0');
  return minor > 0 && minor <= mostMinor ? minor : null;
}

/** Most that the API takes, in minor units. */
export const mostMinor = 1_000_000_000_000;

/** What was typed without the currency's own sign or code, before or after it. */
export function bareAmount(typed: string, currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(1);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const plain = typed.trim();
  for (const name of [sign, currency]) {
    if (plain.toUpperCase().startsWith(name.toUpperCase())) return plain.slice(name.length).trim();
    if (plain.toUpperCase().endsWith(name.toUpperCase())) return plain.slice(0, -name.length).trim();
  }
  return plain;
}
