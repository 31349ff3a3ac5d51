import type { FigureDefinition } from '../../api/views.ts';
import { askedBy, behindGroup } from '../behind-address.ts';
import { figureFilterFrom, narrowedTo } from '../figure-filter.ts';
import type { PublishedBy } from './use-published.ts';

type Told = { readonly key: readonly string[]; readonly name: string; readonly now: number | null };

/** The complaints that a number of a published month stands on now; null where there are none, or nothing says which. */
export function behindNumber(
  definition: FigureDefinition | undefined,
  { month, by }: { readonly month: string; readonly by: PublishedBy },
  { key, name, now }: Told,
): string | null {
  const ofMonth = narrowedTo(figureFilterFrom(new URLSearchParams('by=month')), { key: [month] });
  if (!definition || !ofMonth || now === null || now === 0) return null;
  const filter = { ...ofMonth, by: by === 'none' ? [] : [by] };
  return behindGroup({ definition, cohort: filter }, filter, { key: [...key] })?.(askedBy({ definition }, name, now)) ?? null;
}
