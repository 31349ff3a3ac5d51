import type { Calendar } from '../../api/views.ts';

/** Until when the closed days of a calendar are known: null where none was ever entered, or they reach a year ahead. */
export function closedDaysEnd({ exceptions }: Pick<Calendar, 'exceptions'>, today: string): string | null {
  const last = exceptions
    .filter(({ intervals }) => intervals.length === 0)
    .map(({ date }) => date)
    .reduce((latest, date) => (date > latest ? date : latest), '');
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return last !== '' && last < inAYear ? last : null;
}

/** The place that the newest of its holidays was taken from: `date-holidays US-TX`. */
export function placeOf(exceptions: readonly { readonly date: string; readonly source?: string | null }[]): {
  readonly country: string;
  readonly region: string;
} {
  const sources = exceptions.toSorted((one, other) => one.date.localeCompare(other.date)).map(({ source }) => source ?? '');
  const [, country = '', region = ''] =
    sources.map((source) => /^date-holidays ([A-Z]{2})(?:-(.+))?$/.exec(source)).findLast(Boolean) ?? [];
  return { country, region };
}
