import type { RulesetId } from '../../kernel/index.ts';
import { canonical, type CanonicalValue } from '../domain/canonical.ts';
import type { RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import { type Ruleset, type RulesetContent, contentOf, hashInput } from '../domain/ruleset.ts';
import { sha256 } from './sha256.ts';

export type Publication = { readonly id: RulesetId; readonly version: number; readonly validFrom: Date };

/** The content with its identity and its hash: what a live ruleset is. */
export const published = (content: RulesetContent, { id, version, validFrom }: Publication): Ruleset => ({
  ...contentOf(content),
  id,
  version,
  validFrom,
  hash: rulesetHash(content),
});

export const rulesetHash = (content: RulesetContent): string => sha256(hashInput(content));

/** Of the remedies as a file has them. */
export const remediesHash = (remedies: CanonicalValue): string => sha256(canonical(remedies));

/** Tells texts apart whose rules are the same and whose remedies are not. */
export const catalogueHash = (catalogue: RemedyCatalogue): string => sha256(canonical(catalogue));
