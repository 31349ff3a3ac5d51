import type { Condition, NamedConditions } from '../domain/condition.ts';
import type { RuleKey } from '../domain/effect.ts';
import type { RemedyCatalogue, RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import type { PolicyPack } from './pack.ts';

/** What keeps a pack from fitting a draft, or what its author should look at first. */
export type PackConflict =
  | { readonly code: 'other-currency'; readonly pack: string; readonly draft: string }
  /** The catalogue lacks a kind, or has it with money where the pack has none. */
  | { readonly code: 'remedy-missing' | 'remedy-differs'; readonly kind: RemedyKind }
  | { readonly code: 'key-taken'; readonly key: RuleKey }
  | { readonly code: 'condition-taken'; readonly name: string }
  /** A rule of the draft says something about the same remedy; with `replace` it no longer does. */
  | { readonly code: 'also-ruled'; readonly rule: RuleKey; readonly kind: RemedyKind };

export type Installed = {
  /** Null while a conflict other than `also-ruled` stands. */
  readonly content: RulesetContent | null;
  readonly added: readonly RuleKey[];
  /** Rules of the draft that were about the pack's remedies alone and are gone, and those that lost some of theirs. */
  readonly removed: readonly RuleKey[];
  readonly narrowed: readonly RuleKey[];
  readonly conflicts: readonly PackConflict[];
};

/** `replace` takes the pack's remedies out of the draft's own rules, prohibitions and floors for every remedy excepted. */
export type InstallOptions = { readonly prefix?: string; readonly existing?: 'keep' | 'replace' };

/** The rules and conditions of a pack under a prefix of their own: `US-WATER-TIER-1`. */
export function rulesOf(pack: PolicyPack, prefix = pack.key): Pick<RulesetContent, 'rules' | 'conditions'> {
  const named = (name: string): string => `${prefix}-${name}`;
  const conditions = Object.entries(pack.conditions).map(([name, tree]) => [named(name), renamed(tree, named)] as const);
  return {
    conditions: Object.fromEntries(conditions),
    rules: pack.rules.map((rule) => ({
      ...rule,
      key: `${prefix.toUpperCase()}-${rule.key}`,
      conditions: renamed(rule.conditions, named),
    })),
  };
}

/** Merges a pack into a draft's content; nothing is changed in place. */
export function installPack(
  content: RulesetContent,
  catalogue: RemedyCatalogue,
  pack: PolicyPack,
  { prefix = pack.key, existing = 'keep' }: InstallOptions = {},
): Installed {
  const { rules, conditions } = rulesOf(pack, prefix);
  const kinds = pack.remedies.map(({ kind }) => kind);
  const own = existing === 'replace' ? content.rules.flatMap((rule) => without(kinds, rule)) : content.rules;
  const conflicts = [...shapeConflicts(content, catalogue, pack, { rules, conditions }), ...alsoRuled(own, kinds)];
  const isFree = conflicts.every(({ code }) => code === 'also-ruled');
  const left = new Map(own.map((rule) => [rule.key, rule]));
  return {
    content: isFree
      ? {
          ...content,
          remedies: [...new Set([...content.remedies, ...kinds])],
          conditions: { ...content.conditions, ...conditions },
          rules: [...own, ...rules],
        }
      : null,
    added: rules.map(({ key }) => key),
    removed: content.rules.filter(({ key }) => !left.has(key)).map(({ key }) => key),
    narrowed: content.rules.filter((rule) => left.has(rule.key) && left.get(rule.key) !== rule).map(({ key }) => key),
    conflicts,
  };
}

function shapeConflicts(
  content: RulesetContent,
  { entries }: RemedyCatalogue,
  pack: PolicyPack,
  { rules, conditions }: Pick<RulesetContent, 'rules' | 'conditions'>,
): readonly PackConflict[] {
  const currency = { code: 'other-currency', pack: pack.currency, draft: content.currency } as const;
  const taken = new Set(content.rules.map(({ key }) => key));
  return [
    ...(pack.currency === content.currency ? [] : [currency]),
    ...pack.remedies.flatMap(({ kind, hasMoney }): PackConflict[] => {
      const found = entries.find((entry) => entry.kind === kind);
      if (!found) return [{ code: 'remedy-missing', kind }];
      return found.hasMoney === hasMoney ? [] : [{ code: 'remedy-differs', kind }];
    }),
    ...rules.filter(({ key }) => taken.has(key)).map(({ key }): PackConflict => ({ code: 'key-taken', key })),
    ...Object.keys(conditions)
      .filter((name) => Object.hasOwn(content.conditions, name))
      .map((name): PackConflict => ({ code: 'condition-taken', name })),
  ];
}

const alsoRuled = (rules: readonly Rule[], kinds: readonly RemedyKind[]): readonly PackConflict[] =>
  rules.flatMap(({ key, remedies }) =>
    remedies === 'every'
      ? []
      : remedies.filter((kind) => kinds.includes(kind)).map((kind): PackConflict => ({ code: 'also-ruled', rule: key, kind })),
  );

/** Tests about a remedy that the rule lost go with it. */
function without(kinds: readonly RemedyKind[], rule: Rule): readonly Rule[] {
  if (rule.remedies === 'every') return [rule];
  const remedies = rule.remedies.filter((kind) => !kinds.includes(kind));
  if (remedies.length === rule.remedies.length) return [rule];
  return remedies.length === 0
    ? []
    : [{ ...rule, remedies, tests: rule.tests.filter(({ given }) => !kinds.includes(given.remedy)) }];
}

function renamed(condition: Condition, named: (name: string) => string): Condition {
  if ('all' in condition) return { all: condition.all.map((child) => renamed(child, named)) };
  if ('any' in condition) return { any: condition.any.map((child) => renamed(child, named)) };
  if ('not' in condition) return { not: renamed(condition.not, named) };
  return 'fact' in condition ? condition : { condition: named(condition.condition) };
}

/** A ruleset of nothing but the pack, in the hands of the template employees of `base`. */
export const rulesetOf = (pack: PolicyPack, base: Pick<RulesetContent, 'templates' | 'ordinaryCase'>): RulesetContent => ({
  currency: pack.currency,
  remedies: pack.remedies.map(({ kind }) => kind),
  conditions: pack.conditions satisfies NamedConditions,
  rules: pack.rules,
  templates: base.templates,
  ordinaryCase: base.ordinaryCase,
});
