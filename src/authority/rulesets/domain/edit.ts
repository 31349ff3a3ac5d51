import type { Condition } from '../../domain/condition.ts';
import type { RuleKey } from '../../domain/effect.ts';
import type { RemedyCatalogue } from '../../domain/remedy-catalogue.ts';
import type { Rule } from '../../domain/rule.ts';
import type { RulesetContent } from '../../domain/ruleset.ts';
import { faultsInRuleset } from '../../domain/validate-ruleset.ts';
import { authorityErrors } from '../../domain/authority.errors.ts';
import { draftErrors } from './draft.errors.ts';

/** One change of a draft's text, not looked at yet. */
export type Edit =
  | { readonly kind: 'put-rule'; readonly key: RuleKey; readonly rule: unknown }
  | { readonly kind: 'remove-rule'; readonly key: RuleKey }
  | { readonly kind: 'put-condition'; readonly name: string; readonly condition: unknown }
  | { readonly kind: 'remove-condition'; readonly name: string }
  | { readonly kind: 'put-frame'; readonly frame: Partial<Record<'remedies' | 'templates' | 'ordinaryCase', unknown>> };

/**
 * The text after the change. Throws 422 `ruleset-invalid` with the place of every fault, places inside the rule that was sent
 * beginning with `/rule`; 404 `rule-not-found`, 422 `rule-key-differs`.
 */
export function edited(content: RulesetContent, edit: Edit, catalogue: RemedyCatalogue): RulesetContent {
  const after = changed(content, edit);
  const faults = faultsInRuleset(after, catalogue);
  if (faults.length === 0) return after;
  const own = edit.kind === 'put-rule' ? `/rules/${after.rules.findIndex(({ key }) => key === edit.key)}` : null;
  const placed = faults.map((fault) =>
    own !== null && `${fault.pointer}/`.startsWith(`${own}/`)
      ? { ...fault, pointer: `/rule${fault.pointer.slice(own.length)}` }
      : fault,
  );
  throw authorityErrors.rulesetInvalid(placed);
}

function changed(content: RulesetContent, edit: Edit): RulesetContent {
  switch (edit.kind) {
    case 'put-rule':
      return { ...content, rules: withRule(content.rules, edit.key, edit.rule as Rule) };
    case 'remove-rule':
      requireRule(content, edit.key);
      return { ...content, rules: content.rules.filter(({ key }) => key !== edit.key) };
    case 'put-condition':
      return { ...content, conditions: { ...content.conditions, [edit.name]: edit.condition as Condition } };
    case 'remove-condition':
      return { ...content, conditions: without(content.conditions, edit.name) };
    case 'put-frame':
      return { ...content, ...edit.frame } as RulesetContent;
  }
}

/** In the place of the one it replaces, else at the end. */
function withRule(rules: readonly Rule[], key: RuleKey, rule: Rule): readonly Rule[] {
  if (rule.key !== key) throw draftErrors.keyDiffers(key);
  return rules.some((known) => known.key === key) ? rules.map((known) => (known.key === key ? rule : known)) : [...rules, rule];
}

function requireRule({ rules }: RulesetContent, key: RuleKey): void {
  if (!rules.some((rule) => rule.key === key)) throw draftErrors.ruleMissing(key);
}

const without = <Value>(named: Readonly<Record<string, Value>>, name: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(named).filter(([known]) => known !== name));
