import type { HolidaysTypes } from 'date-holidays';

/** A holiday that a calendar may take over; `source` goes with it. */
export type Holiday = {
  readonly date: string;
  readonly name: string;
  readonly kind: string;
  readonly source: string;
};

export type Place = { readonly code: string; readonly name: string };

/** Years for which the rules of movable holidays are worth asking. */
export const holidayYears = { first: 2000, last: 2100 } as const;

const day = 86_400_000;

/** The holidays of a country (`US`) or one of its regions (`TX`) in a year; none for a place that is not known. An administrator picks. */
export async function holidaysOf(country: string, region: string | null, year: number): Promise<Holiday[]> {
  const source = `date-holidays ${[country, region].filter(Boolean).join('-')}`;
  return (await rulesOf(country, region))
    .getHolidays(year)
    .flatMap((holiday) => datesOf(holiday).map((date) => ({ date, name: holiday.name, kind: holiday.type, source })));
}

/** Countries, or the regions of one, as the holiday rules name them. */
export async function placesOf(country: string | null): Promise<Place[]> {
  const rules = await rulesOf(country ?? '', null);
  const found = country === null ? rules.getCountries('en') : rules.getStates(country, 'en');
  return Object.entries(found ?? {}).map(([code, name]) => ({ code, name }));
}

type Rules = {
  getHolidays(year: number): HolidaysTypes.Holiday[];
  getCountries(language?: string): Record<string, string> | undefined;
  getStates(country: string, language?: string): Record<string, string> | undefined;
};

/** The rules of the whole world are some megabytes that only an administrator's page ever asks for. */
async function rulesOf(country: string, region: string | null): Promise<Rules> {
  const { default: Holidays } = await import('date-holidays');
  const rules = new Holidays();
  if (region === null) rules.init(country);
  else rules.init(country, region);
  return rules;
}

/** One that lasts several days closes each of them. */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  const [from, count] = [
    Date.parse(`${date.slice(0, 10)}T00:00:00Z`),
    Math.max(1, Math.round((end.getTime() - start.getTime()) / day)),
  ];
  return Array.from({ length: count }, (_, later) => new Date(from + later * day).toISOString().slice(0, 10));
}
