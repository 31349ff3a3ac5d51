/** What a date text says: an instant when it carries its offset, else a local time, written as the milliseconds UTC would show it with. */
export type DateReading = { readonly kind: 'instant' | 'local'; readonly milliseconds: number };

/**
 * A reader for one date format. Letters: `YYYY`, `MM` or `M`, `DD` or `D`, `HH` or `H` (0–23), `hh` or `h` (1–12) with `A` (AM or PM), `mm`, `ss`,
 * `SSS` (a fraction of one to nine digits), `Z` (Z, +05:00 or +0500); single letters take one digit or two, everything else stands for itself.
 * Reads null from what is not in this format or not a date of the years 1900 to 2199.
 */
export const dateFormat = (format: string): ((text: string) => DateReading | null) => {
  const tokens = format.match(anyToken) ?? [];
  const literals = format.split(anyToken).map((literal) => literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(`^${literals.reduce((left, right, i) => `${left}(${shapeOf(tokens[i - 1])})${right}`)}$`, 'i');
  const at = (part: Part): number => tokens.findIndex((token) => letters[token]?.part === part) + 1;
  const places = { year: at('year'), month: at('month'), day: at('day'), hour: at('hour'), minute: at('minute') };
  const morePlaces = { second: at('second'), fraction: at('fraction'), half: at('half'), offset: at('offset') };
  return (text) => {
    const match = pattern.exec(text);
    return match === null ? null : readingOf(match, { ...places, ...morePlaces });
  };
};

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'half' | 'offset';

const anyToken = /YYYY|MM|M|DD|D|HH|H|hh|h|mm|ss|SSS|A|Z/g;

const letters: Readonly<Record<string, { readonly part: Part; readonly shape: string }>> = {
  YYYY: { part: 'year', shape: '\\d{4}' },
  MM: { part: 'month', shape: '\\d{2}' },
  M: { part: 'month', shape: '\\d{1,2}' },
  DD: { part: 'day', shape: '\\d{2}' },
  D: { part: 'day', shape: '\\d{1,2}' },
  HH: { part: 'hour', shape: '\\d{2}' },
  H: { part: 'hour', shape: '\\d{1,2}' },
  hh: { part: 'hour', shape: '\\d{2}' },
  h: { part: 'hour', shape: '\\d{1,2}' },
  mm: { part: 'minute', shape: '\\d{2}' },
  ss: { part: 'second', shape: '\\d{2}' },
  SSS: { part: 'fraction', shape: '\\d{1,9}' },
  A: { part: 'half', shape: 'AM|PM' },
  Z: { part: 'offset', shape: 'Z|[+-]\\d{2}:?\\d{2}' },
};

const shapeOf = (token = ''): string => letters[token]?.shape ?? '';

/** Where each part stands in the match; 0 for one the format does not have. */
type Places = Readonly<Record<Part, number>>;

const readingOf = (match: RegExpExecArray, places: Places): DateReading | null => {
  const number = (part: Part, missing: number): number => (places[part] === 0 ? missing : Number(match[places[part]]));
  const text = (part: Part): string | null => (places[part] === 0 ? null : (match[places[part]] ?? null));
  const [year, month, day] = [number('year', 0), number('month', 1), number('day', 1)];
  const [hour, minute, second] = [hourOf(number('hour', 0), text('half')), number('minute', 0), number('second', 0)];
  if (year < 1900 || year > 2199 || hour > 23 || minute > 59 || second > 59) return null;
  const fraction = Number((text('fraction') ?? '').slice(0, 3).padEnd(3, '0'));
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second, fraction);
  const made = new Date(milliseconds);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  const offset = offsetOf(text('offset'));
  return offset === null ? { kind: 'local', milliseconds } : { kind: 'instant', milliseconds: milliseconds - offset };
};

/** 12 AM is midnight, 12 PM is noon; 0 and 13 are no hours of a twelve-hour clock. */
const hourOf = (hour: number, half: string | null): number => {
  if (half === null) return hour;
  if (hour < 1 || hour > 12) return Infinity;
  return (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
};

const offsetOf = (text: string | null): number | null => {
  if (text === null) return null;
  if (text.length === 1) return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -1 : 1) * minutes * 60_000;
};
