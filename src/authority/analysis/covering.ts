import { canonical } from '../domain/canonical.ts';
import type { Grant } from '../domain/effect.ts';
import type { SpelledRule } from './world.ts';
import { limitBounds } from './formula-bounds.ts';

export type GrantRule = SpelledRule & { readonly grant: Grant };

export const grantsAmong = (rules: readonly SpelledRule[]): readonly GrantRule[] =>
  rules.flatMap((spelled) => (spelled.rule.effect.type === 'grant' ? [{ ...spelled, grant: spelled.rule.effect }] : []));

/** Whether the first gives at least as much as the second whenever both match, whatever the facts are. */
export const givesAsMuch = ({ grant: one }: GrantRule, { grant: other }: GrantRule): boolean =>
  canonical(one.upTo) === canonical(other.upTo) || limitBounds(one.upTo).least >= limitBounds(other.upTo).most;
