import type { PersonId, RulesetId } from '../../../kernel/index.ts';
import type { RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { draftErrors } from './draft.errors.ts';
import { type Review, reviewNotBegun } from './review.ts';

export const draftStates = ['draft', 'in-review', 'shadow', 'rejected', 'withdrawn', 'published'] as const;
export type DraftState = (typeof draftStates)[number];

/** A ruleset that nobody decides by yet. It keeps its id when it is published. */
export type Draft = {
  readonly id: RulesetId;
  readonly title: string;
  readonly state: DraftState;
  /** Counts every change; who saves names the one they saw. */
  readonly revision: number;
  /** The newest published ruleset when this was begun; null before there was any. */
  readonly baseId: RulesetId | null;
  /** The earlier ruleset this one puts back, word for word. */
  readonly returnsTo: RulesetId | null;
  readonly content: RulesetContent;
  readonly catalogue: RemedyCatalogue;
  /** Set once nobody writes it any more. */
  readonly hash: string | null;
  /** Everybody who wrote in it since its base, or asked for it back. */
  readonly authors: readonly PersonId[];
  readonly reason: string | null;
  readonly review: Review;
  readonly submittedBy: PersonId | null;
  readonly submittedAt: Date | null;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Date | null;
  readonly decidedNote: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

type Beginning = Pick<Draft, 'id' | 'title' | 'baseId' | 'returnsTo' | 'content' | 'catalogue'> & Pen;

export const newDraft = ({ by, at, ...beginning }: Beginning): Draft => ({
  ...beginning,
  ...{ state: 'draft', revision: 1, hash: null, authors: [by], reason: null, review: reviewNotBegun },
  ...{ submittedBy: null, submittedAt: null, ...undecided, createdAt: at, changedAt: at },
});

export type DraftCommand = 'submit' | 'recall' | 'try-out' | 'end-try-out' | 'reject' | 'withdraw' | 'publish';

const moves: Readonly<Record<DraftCommand, Readonly<Partial<Record<DraftState, DraftState>>>>> = {
  submit: { draft: 'in-review' },
  recall: { 'in-review': 'draft', shadow: 'draft', rejected: 'draft' },
  'try-out': { 'in-review': 'shadow' },
  'end-try-out': { shadow: 'in-review' },
  reject: { 'in-review': 'rejected', shadow: 'rejected' },
  withdraw: { draft: 'withdrawn', 'in-review': 'withdrawn', shadow: 'withdrawn', rejected: 'withdrawn' },
  publish: { 'in-review': 'published', shadow: 'published' },
};

/** Throws 409 `ruleset-not-now` for anything that is not in the table above. */
export function moved(draft: Draft, command: DraftCommand, at: Date): Draft {
  const state = moves[command][draft.state];
  if (!state) throw draftErrors.notNow(command, draft.state);
  return { ...draft, state, revision: draft.revision + 1, changedAt: at };
}

/** What can be done with it now; whoever is among its authors never judges it. */
export const commandsFor = (draft: Pick<Draft, 'state' | 'authors'>, by: PersonId): readonly DraftCommand[] =>
  (Object.keys(moves) as DraftCommand[]).filter(
    (command) => moves[command][draft.state] !== undefined && !(judging.includes(command) && isOwn(draft, by)),
  );

const judging: readonly DraftCommand[] = ['publish', 'reject'];

/** Who writes, and when. */
type Pen = { readonly by: PersonId; readonly at: Date };

/** Whoever writes becomes an author for good. Throws 409 `ruleset-not-now` past draft. */
export function written(
  draft: Draft,
  change: Partial<Pick<Draft, 'content' | 'catalogue' | 'title' | 'reason'>>,
  { by, at }: Pen,
): Draft {
  if (draft.state !== 'draft') throw draftErrors.notNow('write', draft.state);
  const authors = draft.authors.includes(by) ? draft.authors : [...draft.authors, by];
  return { ...draft, ...change, authors, revision: draft.revision + 1, changedAt: at };
}

/** Sealed with its hash: nothing in it changes unless it is recalled, which voids the review. */
export const submitted = (
  draft: Draft,
  { reason, hash, by, at }: Pen & { readonly reason: string; readonly hash: string },
): Draft => ({
  ...moved(draft, 'submit', at),
  ...{ reason, hash, submittedBy: by, submittedAt: at, review: reviewNotBegun },
  ...undecided,
});

export const recalled = (draft: Draft, { by, at }: Pen): Draft => ({
  ...moved(draft, 'recall', at),
  ...{ hash: null, submittedBy: null, submittedAt: null, review: reviewNotBegun },
  ...undecided,
  authors: draft.authors.includes(by) ? draft.authors : [...draft.authors, by],
});

export const rejected = (draft: Draft, note: string, { by, at }: Pen): Draft => {
  requireOther(draft, by);
  return { ...moved(draft, 'reject', at), decidedBy: by, decidedAt: at, decidedNote: note };
};

/** Throws 403 `own-ruleset`: whoever wrote in it since its base, or asked for it back, never judges it. */
export function requireOther(draft: Pick<Draft, 'authors'>, by: PersonId): void {
  if (isOwn(draft, by)) throw draftErrors.ownRuleset();
}

export const isOwn = ({ authors }: Pick<Draft, 'authors'>, by: PersonId): boolean => authors.includes(by);

/** Throws 409 `revision-changed` with the revision that stands. */
export function requireRevision({ revision }: Draft, seen: number): void {
  if (revision !== seen) throw draftErrors.revisionChanged(revision);
}

const undecided = { decidedBy: null, decidedAt: null, decidedNote: null } as const;
