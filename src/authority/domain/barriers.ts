import type { RuleKey } from './effect.ts';
import type { Policy } from './policy.ts';
import type { Reason } from './reason.ts';
import type { Decision } from './verdict.ts';

const inPerson: readonly string[] = ['forbid', 'cap'];

/** The reasons that hold for the person themselves, whosever limit they go by: prohibitions and limits over time. */
export function barriersIn({ ruleset }: Policy, { reasons }: Pick<Decision, 'reasons'>): readonly Reason[] {
  const barriers = new Set<RuleKey>(ruleset.rules.filter(({ effect }) => inPerson.includes(effect.type)).map(({ key }) => key));
  return reasons.filter((reason) => 'rule' in reason && reason.rule !== null && barriers.has(reason.rule));
}
