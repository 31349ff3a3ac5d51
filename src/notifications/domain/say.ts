import type { Money } from '../../kernel/index.ts';
import type { Language } from './language.ts';

/** How moments, sums and references are written for the reader. */
export type Say = {
  /** "Monday, March 2, 2026 at 5:00 PM EST" */
  readonly moment: (at: Date) => string;
  /** "Monday, March 2, 2026" */
  readonly day: (at: Date) => string;
  readonly money: (amount: Money) => string;
  /** "K7M-4RX2" */
  readonly reference: (reference: string) => string;
};

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

const said = new Map<string, Say>();

/** `zone` is the IANA name of where the house is. Kept once made: the platform takes longer to make a format than to use it. */
export function sayIn(language: Language, zone: string): Say {
  const key = `${language} ${zone}`;
  const known = said.get(key) ?? makeSay(locales[language], zone);
  said.set(key, known);
  return known;
}

function makeSay(locale: string, timeZone: string): Say {
  const dayStyle = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone } as const;
  const day = new Intl.DateTimeFormat(locale, dayStyle);
  const moment = new Intl.DateTimeFormat(locale, { ...dayStyle, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
  return {
    day: (at) => withPlainSpaces(day.format(at)),
    moment: (at) => withPlainSpaces(moment.format(at)),
    money: ({ minor, currency }) => withPlainSpaces(inCurrency(locale, minor, currency)),
    reference: (reference) => `${reference.slice(0, 3)}-${reference.slice(3)}`,
  };
}

function inCurrency(locale: string, minor: number, currency: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** A narrow space would make a text message cost twice as much. */
const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
