import type { RulesetId } from '../../kernel/index.ts';
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
