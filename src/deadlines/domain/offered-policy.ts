import type { DeadlinePolicy } from './policy.ts';
import type { StoredPolicy } from './stored.ts';

/** What became of a policy that somebody offers: not made yet, switched off, in force as offered, in force with other terms. */
export type OfferStanding = 'missing' | 'off' | 'same' | 'differs';

/** `known` is the newest version of its key. Only what the source says is compared: a ladder and a calendar are the house's own. */
export function standingOf(offered: OfferedTerms, known: Pick<StoredPolicy, 'policy' | 'active'> | undefined): OfferStanding {
  if (!known) return 'missing';
  if (!known.active) return 'off';
  return wordsOf(known.policy) === wordsOf(offered) ? 'same' : 'differs';
}

type OfferedTerms = Pick<DeadlinePolicy, 'kind' | 'hours' | 'target' | 'when' | 'statute'>;

const wordsOf = ({ kind, hours, target, when, statute }: OfferedTerms): string => {
  const conditions = Object.entries(when).map(([fact, values]) => `${fact}: ${values.toSorted().join(' ')}`);
  return [kind, hours, target, statute?.startsOn, statute?.stopsOn, ...conditions.toSorted()].join('; ');
};
