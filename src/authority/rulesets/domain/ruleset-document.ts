import type { PersonId, RulesetId } from '../../../kernel/index.ts';
import type { RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import type { DraftState } from './draft.ts';
import type { Review } from './review.ts';

/** A ruleset wherever it is in its life; what it is once published follows from its dates alone. */
export const rulesetStates = [
  'draft',
  'in-review',
  'shadow',
  'rejected',
  'withdrawn',
  'scheduled',
  'live',
  'superseded',
] as const satisfies readonly (Exclude<DraftState, 'published'> | 'scheduled' | 'live' | 'superseded')[];
export type RulesetState = (typeof rulesetStates)[number];

/** A line of the list. `version` and the validity are null before it is published, `revision` afterwards. */
export type RulesetLine = {
  readonly id: RulesetId;
  readonly title: string | null;
  readonly state: RulesetState;
  readonly version: number | null;
  readonly revision: number | null;
  readonly hash: string | null;
  readonly baseId: RulesetId | null;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
  readonly authors: readonly PersonId[];
  /** In the order of `authors`. */
  readonly authorNames: readonly string[];
  readonly publishedBy: PersonId | null;
  readonly publishedByName: string | null;
  readonly reason: string | null;
  readonly changedAt: Date;
};

export type RulesetDocument = RulesetLine & {
  readonly content: RulesetContent;
  readonly catalogue: RemedyCatalogue;
  readonly review: Partial<Review>;
  /** Who asked for the review, and who judged it; null until then, and for rules that were never a draft. */
  readonly submittedByName: string | null;
  readonly decidedByName: string | null;
  readonly decidedNote: string | null;
};
