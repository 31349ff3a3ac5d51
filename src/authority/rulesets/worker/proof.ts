import type { Finding } from '../../analysis/finding.ts';
import type { RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import type { LadderLevel, RulesetContent } from '../../domain/ruleset.ts';

/** What a thread is asked to prove: about one text, and whether it lets a level do more than another. */
export type ProofOrder = {
  readonly content: RulesetContent;
  readonly catalogue: RemedyCatalogue;
  readonly widening: { readonly before: RulesetContent; readonly after: RulesetContent; readonly level: LadderLevel } | null;
};

export type Proof = { readonly findings: readonly Finding[]; readonly widens: boolean };
