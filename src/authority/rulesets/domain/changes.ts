import { canonical, type CanonicalValue } from '../../domain/canonical.ts';
import type { RuleKey } from '../../domain/effect.ts';
import type { Rule } from '../../domain/rule.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';

/** What one ruleset says otherwise than another. */
export type RulesetChanges = {
  readonly added: readonly RuleKey[];
  readonly removed: readonly RuleKey[];
  readonly changed: readonly { readonly rule: RuleKey; readonly parts: readonly (keyof Rule)[] }[];
  /** Everything beside the rules: `conditions`, `templates`, `ordinaryCase`, `remedies`, `currency`. */
  readonly frame: readonly Exclude<keyof RulesetContent, 'rules'>[];
};

export function changesBetween(before: RulesetContent, after: RulesetContent): RulesetChanges {
  const [old, now] = [byKey(before), byKey(after)];
  return {
    added: [...now.keys()].filter((key) => !old.has(key)).sort(),
    removed: [...old.keys()].filter((key) => !now.has(key)).sort(),
    changed: [...now].flatMap(([key, rule]) => {
      const was = old.get(key);
      const parts = was ? ruleParts.filter((part) => !isSame(was[part], rule[part])) : [];
      return parts.length > 0 ? [{ rule: key, parts }] : [];
    }),
    frame: frameParts.filter((part) => !isSame(before[part], after[part])),
  };
}

/** Words that change no decision. */
const wordsOnly: readonly (keyof Rule)[] = ['title', 'rationale', 'policyRef', 'owner', 'reviewBy', 'tests'];

/** Rules that may decide otherwise: added, removed, or changed in more than their words. */
export const decidingChanges = ({ added, removed, changed }: RulesetChanges): readonly RuleKey[] => [
  ...added,
  ...removed,
  ...changed.flatMap(({ rule, parts }) => (parts.every((part) => wordsOnly.includes(part)) ? [] : [rule])),
];

const ruleParts = [
  'title',
  'rationale',
  'policyRef',
  'owner',
  'reviewBy',
  'goesBy',
  'remedies',
  'conditions',
  'effect',
  'tests',
] as const satisfies readonly (keyof Rule)[];

const frameParts = ['currency', 'remedies', 'conditions', 'templates', 'ordinaryCase'] as const;

const byKey = ({ rules }: RulesetContent): ReadonlyMap<RuleKey, Rule> => new Map(rules.map((rule) => [rule.key, rule]));

const isSame = (one: unknown, other: unknown): boolean => canonical(one as CanonicalValue) === canonical(other as CanonicalValue);
