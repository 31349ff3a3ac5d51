import type { Finding, HistoryEntry } from '../../analysis/finding.ts';
import type { ProposedTest } from '../../analysis/proposed-tests.ts';
import type { Difference } from '../../analysis/semantic-diff.ts';
import type { RuleKey } from '../../domain/effect.ts';
import type { RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import type { LadderLevel, RulesetContent } from '../../domain/ruleset.ts';

/** What a thread is asked to prove: about one text, and whether it lets a level do more than another. */
export type ProofOrder = {
  readonly content: RulesetContent;
  readonly catalogue: RemedyCatalogue;
  /** What was asked for before: a remedy that nobody may decide is an error where it was. */
  readonly history: readonly HistoryEntry[];
  readonly widening: { readonly before: RulesetContent; readonly after: RulesetContent; readonly level: LadderLevel } | null;
};

export type Proof = { readonly findings: readonly Finding[]; readonly widens: boolean };

/** What one text lets people do that another does not, both ways. */
export type ComparisonOrder = {
  readonly before: RulesetContent;
  readonly after: RulesetContent;
  readonly catalogue: RemedyCatalogue;
};

export type Comparison = { readonly newlyAllowed: readonly Difference[]; readonly noLongerAllowed: readonly Difference[] };

/** The edges of one rule that a test could stand on. */
export type EdgesOrder = { readonly content: RulesetContent; readonly catalogue: RemedyCatalogue; readonly rule: RuleKey };

/** What can be asked, and what is answered. */
export type Proofs = {
  readonly soundness: { readonly order: ProofOrder; readonly answer: Proof };
  readonly comparison: { readonly order: ComparisonOrder; readonly answer: Comparison };
  readonly edges: { readonly order: EdgesOrder; readonly answer: readonly ProposedTest[] };
};

export type Asked = {
  readonly [Kind in keyof Proofs]: { readonly kind: Kind; readonly order: Proofs[Kind]['order'] };
}[keyof Proofs];
