import type { Figure, FigureGroup } from '../api/views.ts';
import { type FigureFilter, narrowedTo, queryOf } from './figure-filter.ts';

/** Which of what a number stands on: a value, what was left out for a reason, or only what took more seconds. */
export type Asked = {
  readonly value?: string;
  readonly met?: boolean;
  readonly reason?: string;
  readonly longerThan?: number;
};

/** The address of the complaints behind a figure as it is narrowed. */
export function behindAddress(
  name: string,
  filter: FigureFilter,
  asked: Asked,
  more: Readonly<Record<string, string>> = {},
): string {
  const said = Object.entries(asked).map(([key, value]) => [key, String(value)] as const);
  return `/insights/${name}/complaints?${new URLSearchParams({ ...queryOf(filter), ...more, ...Object.fromEntries(said) }).toString()}`;
}

/** The same of one group; null where nothing says which complaints are of it. Groups of money are cost codes. */
export function behindGroup(
  { definition, cohort }: Pick<Figure, 'definition'> & { readonly cohort: Pick<Figure['cohort'], 'from' | 'to'> },
  filter: FigureFilter,
  group: Pick<FigureGroup, 'key'>,
): ((drill: Asked) => string) | null {
  const [costCode = '', currency = ''] = definition.kind === 'money' ? group.key : [];
  // The days that were counted, also where nobody chose any: the first and the last month or week may be cut.
  const asked = { ...filter, from: cohort.from, to: cohort.to };
  const narrowed = definition.kind === 'money' ? { ...asked, by: [] } : narrowedTo(asked, group);
  if (!narrowed) return null;
  return (drill) => behindAddress(definition.name, narrowed, drill, costCode === '' ? {} : { costCode, currency });
}

/** What a value of a figure leads to: of percentiles whatever took longer. */
export function askedBy({ definition: { kind } }: Pick<Figure, 'definition'>, name: string, value: number | null): Asked {
  if (kind === 'shares') return { value: name, met: true };
  return kind === 'durations' && /^p\d+$/.test(name) && value !== null ? { longerThan: value } : { value: name };
}
