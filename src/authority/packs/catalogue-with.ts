import type { CatalogueEntry, RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { PolicyPack } from './pack.ts';

/** Remedies of the pack that the catalogue does not have. */
export const newRemedies = ({ entries }: RemedyCatalogue, { remedies }: PolicyPack): readonly CatalogueEntry[] =>
  remedies.filter(({ kind }) => !entries.some((entry) => entry.kind === kind));

/** The catalogue with them: the next version of it, or the same one where nothing is new. */
export function catalogueWith(catalogue: RemedyCatalogue, pack: PolicyPack): RemedyCatalogue {
  const added = newRemedies(catalogue, pack);
  return added.length === 0 ? catalogue : { version: catalogue.version + 1, entries: [...catalogue.entries, ...added] };
}
