import type { CatalogueEntry } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import { packRemedy, packRule, type PackRule } from './pack-rule.ts';

/** One published policy as rules with tests; not in a pack, for its utility works another way than those. */
export type PublishedPolicy = {
  /** Its id in `published-ids.ts`. */
  readonly id: string;
  readonly place: string;
  readonly currency: string;
  readonly remedies: readonly CatalogueEntry[];
  readonly rules: readonly Rule[];
};

export const leakRemedies: readonly CatalogueEntry[] = [
  packRemedy({ kind: 'leak-adjustment', executorCode: 'ADJ-LEAK', offeredFor: ['leak', 'high-bill'] }),
];

type Adjustment = {
  readonly id: string;
  readonly place: string;
  readonly rules: readonly Omit<PackRule, 'policyRef' | 'remedies'>[];
};

/** Rules about one leak adjustment, each with its place as the reference. */
export const leakPolicy = ({ id, place, rules }: Adjustment): PublishedPolicy => ({
  ...{ id, place, currency: 'USD', remedies: leakRemedies },
  rules: rules.map((rule) => packRule({ policyRef: place, remedies: ['leak-adjustment'], ...rule })),
});
