import type { RulesetId } from '../../kernel/index.ts';
import type { Condition } from '../domain/condition.ts';
import type { Effect } from '../domain/effect.ts';
import type { Policy } from '../domain/policy.ts';
import type { CatalogueEntry, RemedyCatalogue } from '../domain/remedy-catalogue.ts';
import type { Rule } from '../domain/rule.ts';
import type { RulesetContent } from '../domain/ruleset.ts';
import { compilePolicy } from '../engine/compile.ts';
import { published } from '../engine/published.ts';
import { sampleRule } from './sample-rule.ts';
import { sampleRuleset } from './sample-ruleset.ts';

const entry = (kind: string, changes: Partial<CatalogueEntry>): CatalogueEntry => ({
  kind,
  family: 'credits',
  hasMoney: true,
  immediateHelp: false,
  offeredFor: 'every',
  executor: 'billing',
  executorCode: kind,
  executeByDays: 5,
  usualParams: {},
  ...changes,
});

/** Two credits, of which one is for outages only, a visit, and water that nothing may delay. */
export const smallCatalogue: RemedyCatalogue = {
  version: 1,
  entries: [
    entry('credit', {}),
    entry('outage-credit', { offeredFor: ['outage'] }),
    entry('visit', { family: 'field', hasMoney: false, executor: 'work-order', usualParams: { quantity: 1 } }),
    entry('water', { family: 'field', hasMoney: false, executor: 'work-order', immediateHelp: true }),
  ],
};

/** True for everybody who holds a level. */
export const anybody: Condition = { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 0 }] };

/** A rule for every remedy; an obligation for `credit` alone, without money for `visit`. */
export const smallRule = (key: string, effect: Effect, conditions: Condition = anybody): Rule =>
  sampleRule({
    key,
    title: key,
    rationale: key,
    remedies: effect.type === 'owe' ? [effect.amount === 0 ? 'visit' : 'credit'] : 'every',
    conditions,
    effect,
  });

/** A handful of rules made answerable, to show or to test one thing at a time. */
export function smallPolicy(rules: readonly Rule[], changes: Partial<RulesetContent> = {}): Policy {
  const remedies = smallCatalogue.entries.map(({ kind }) => kind);
  const content: RulesetContent = { ...sampleRuleset, remedies, conditions: {}, rules, ...changes };
  const publication = { id: 'small' as RulesetId, version: 1, validFrom: new Date(0) };
  return compilePolicy(published(content, publication), smallCatalogue);
}
