import type { RemedyKind } from '../../authority/index.ts';
import type { Money } from '../../kernel/index.ts';
import type { RemedyOnPanel } from './panel-remedy.ts';

/** Why this one: the customer is owed it, asked for it, or it is made for what they complain about. */
export const recommendationReasons = ['owed', 'sought', 'category'] as const;
export type RecommendationReason = (typeof recommendationReasons)[number];

/** `amount` is what is owed; how much of anything else to give is for the employee to say. */
export type Recommended = {
  readonly kind: string;
  readonly why: RecommendationReason;
  readonly amount: Money | null;
};

type About = { readonly category: string; readonly remedySought: string | null };
type Answered = Pick<RemedyOnPanel, 'kind' | 'verdict' | 'owed' | 'label'>;

/**
 * Which remedy to look at first; null when none stands out. What is owed goes first. Then comes what the employee may give now and the
 * customer asked for by its name, then what they may give now and the catalogue offers for this category but not for every one: of
 * several the one that is offered for the fewest categories, of those the first of the catalogue.
 */
export function recommended(
  remedies: readonly Answered[],
  catalogue: readonly Pick<RemedyKind, 'kind' | 'offeredFor'>[],
  { category, remedySought }: About,
): Recommended | null {
  const owed = remedies.find(({ verdict }) => verdict === 'OWED');
  if (owed) return { kind: owed.kind, why: 'owed', amount: owed.owed };
  const possible = remedies.filter(({ verdict }) => verdict === 'PERMIT');
  const sought = possible.find((remedy) => remedySought !== null && isNamedIn(remedySought, remedy));
  if (sought) return { kind: sought.kind, why: 'sought', amount: null };
  const [made] = possible
    .flatMap(({ kind }) => {
      const offeredFor = catalogue.find((entry) => entry.kind === kind)?.offeredFor ?? 'every';
      return offeredFor !== 'every' && offeredFor.includes(category) ? [{ kind, breadth: offeredFor.length }] : [];
    })
    .toSorted((a, b) => a.breadth - b.breadth);
  return made ? { kind: made.kind, why: 'category', amount: null } : null;
}

/** All words of its name stand in the text, in one of the languages or as its key. */
function isNamedIn(text: string, { kind, label }: Pick<Answered, 'kind' | 'label'>): boolean {
  const said = new Set(wordsOf(text));
  return [kind, label.en, label.es].map(wordsOf).some((words) => words.length > 0 && words.every((word) => said.has(word)));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
