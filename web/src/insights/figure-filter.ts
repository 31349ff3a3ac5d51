import type { FigureDefinition, FigureGroup } from '../api/views.ts';

export const dimensions = [
  'category',
  'team',
  'channel',
  'severity',
  'origin',
  'route',
  'month',
] as const satisfies readonly Dimension[];
export type Dimension = FigureDefinition['groupings'][number];

/** What a figure can be narrowed to; all of it is in the address of the page, empty is not narrowed. A team may be `none`. */
export const narrowings = ['category', 'team', 'channel', 'severity', 'origin', 'route', 'remedy'] as const;
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
    remedy: text('remedy'),
  };
}

/** The filter as the API takes it: only what is set. */
export const queryOf = ({ by, ...rest }: FigureFilter): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...rest, by: by.join(',') }).filter(([, value]) => value !== ''));

/** The question that a group of the answer alone is about; null where the filters cannot say it (something that is not recorded). */
export function narrowedTo(filter: FigureFilter, { key }: Pick<FigureGroup, 'key'>): FigureFilter | null {
  let narrowed: FigureFilter = { ...filter, by: [] };
  for (const [index, dimension] of filter.by.entries()) {
    const value = key[index] ?? '';
    if (value === '' && dimension !== 'team') return null;
    narrowed = dimension === 'month' ? within(narrowed, value) : { ...narrowed, [dimension]: value || 'none' };
  }
  return narrowed;
}

/** Only the days of a month (YYYY-MM) that the filter has. */
function within(filter: FigureFilter, month: string): FigureFilter {
  const first = `${month}-01`;
  const last = lastDayOf(month);
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
