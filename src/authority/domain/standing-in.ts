import { barriersIn } from './barriers.ts';
import type { Explained } from './explain-panel.ts';
import type { Policy } from './policy.ts';

/**
 * What somebody who stands in may do: as much as the giver, no more than their own limits over time leave, and nothing that is
 * forbidden to them in person.
 */
export function standingIn(policy: Policy, theirs: Explained, own: Explained | undefined): Explained {
  if (!own || barriersIn(policy, own.decision).length > 0) return own ?? theirs;
  const left = Math.min(...own.decision.caps.map(({ remainingMinor }) => remainingMinor), Number.POSITIVE_INFINITY);
  const { limitMinor, limitOnceMinor } = theirs.decision;
  const least = (limit: number | null): number | null => (limit === null ? null : Math.min(limit, left));
  return { ...theirs, decision: { ...theirs.decision, limitMinor: least(limitMinor), limitOnceMinor: least(limitOnceMinor) } };
}
