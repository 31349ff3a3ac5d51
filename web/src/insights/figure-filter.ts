import type { FigureDefinition, FigureGroup } from '../api/views.ts';

export const dimensions = [
  'category',
  'team',
  'channel',
  'severity',
  'origin',
  'route',
  'month',
  'week',
  'cause',
  'outcome',
  'remedy',
] as const satisfies readonly Dimension[];
export type Dimension = FigureDefinition['groupings'][number];

/** What a figure can be narrowed to; all of it is in the address of the page, empty is not narrowed. A team may be `none`. */
export const narrowings = ['category', 'team', 'channel', 'severity', 'origin', 'route', 'cause', 'remedy'] as const;
export type Narrowing = (typeof narrowings)[number];

/** Days of the house as YYYY-MM-DD, both counted in; empty is the last year. */
export type FigureFilter = Readonly<Record<'from' | 'to' | Narrowing, string>> & { readonly by: readonly Dimension[] };

export function figureFilterFrom(params: URLSearchParams): FigureFilter {
  const text = (name: string): string => params.get(name) ?? '';
  const named = text('by').split(',');
  return {
    by: named.flatMap((name) => dimensions.find((one) => one === name) ?? []).slice(0, 2),
    from: text('from'),
    to: text('to'),
    category: text('category'),
    team: text('team'),
    channel: text('channel'),
    severity: text('severity'),
    origin: text('origin'),
    route: text('route'),
    cause: text('cause'),
    remedy: text('remedy'),
  };
}

/** The filter as the API takes it: only what is set. */
export const queryOf = ({ by, ...rest }: FigureFilter): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...rest, by: by.join(',') }).filter(([, value]) => value !== ''));

/** The question that a group of the answer alone is about; null where the filters cannot say it (an outcome, a kind of remedy, something that is not recorded). */
export function narrowedTo(filter: FigureFilter, { key }: Pick<FigureGroup, 'key'>): FigureFilter | null {
  let narrowed: FigureFilter = { ...filter, by: [] };
  for (const [index, dimension] of filter.by.entries()) {
    const value = key[index] ?? '';
    if ((value === '' && dimension !== 'team') || unsayable.has(dimension)) return null;
    narrowed =
      dimension === 'month' || dimension === 'week'
        ? within(narrowed, dimension, value)
        : { ...narrowed, [dimension]: value || 'none' };
  }
  return narrowed;
}

/** There is no filter by these: of a remedy it would also find those with several. */
const unsayable: ReadonlySet<Dimension> = new Set(['outcome', 'remedy']);

/** Only the days of a month (YYYY-MM), or of the week of a Monday, that the filter has. */
function within(filter: FigureFilter, span: 'month' | 'week', named: string): FigureFilter {
  const first = span === 'month' ? `${named}-01` : named;
  const last = span === 'month' ? lastDayOf(named) : sundayAfter(named);
  return {
    ...filter,
    from: filter.from > first ? filter.from : first,
    to: filter.to !== '' && filter.to < last ? filter.to : last,
  };
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

const sundayAfter = (monday: string): string => new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10);
