import { Engine } from 'json-rules-engine';
import { LogicEngine } from 'json-logic-engine';
import { ZenEngine } from '@gorules/zen-engine';
import type { ResolvedCondition } from '../../src/authority/domain/condition.ts';
import { load } from '../harness/product.ts';
import type { Context } from './contexts.ts';
import { fortyRules } from './forty-rules.ts';
import { fortyPolicy } from './subjects.ts';

/** Answers the keys of the rules that hold, in order; what else it makes is part of its price. */
export type Contender = {
  readonly name: string;
  readonly decide: (context: Context) => readonly string[] | Promise<readonly string[]>;
};

export const names = [
  'json-rules-engine',
  'zen-engine',
  'json-logic-engine, compiled',
  'ours, conditions alone',
  'ours, with reasons',
  'ours, with the full trace',
  'by hand',
] as const;

export async function contenders(): Promise<readonly Contender[]> {
  return [
    { name: names[0], decide: byJsonRulesEngine() },
    { name: names[1], decide: await byZen() },
    { name: names[2], decide: byJsonLogic() },
    ...(await ours()),
    {
      name: names[6],
      decide: ({ hand }) => {
        const found: string[] = [];
        for (const rule of fortyRules) if (rule.hand(hand)) found.push(rule.key);
        return found;
      },
    },
  ];
}

function byJsonRulesEngine(): Contender['decide'] {
  const engine = new Engine();
  for (const { key, conditions } of fortyRules) {
    engine.addRule({ name: key, conditions: structuredClone(conditions) as never, event: { type: key } });
  }
  return async ({ flat }) => (await engine.run(flat)).results.map(({ name }) => name).sort();
}

async function byZen(): Promise<Contender['decide']> {
  const rules = fortyRules.map(({ key, conditions }) => ({ _id: key, when: zenText(conditions), is: `'${key}'` }));
  const content = {
    hitPolicy: 'collect',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [{ id: 'is', name: 'is', field: 'is' }],
    rules,
  };
  const node = (id: string, type: string, more: object = {}) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...more });
  const edge = (sourceId: string, targetId: string) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });
  const graph = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', { content }), node('out', 'outputNode')],
    edges: [edge('in', 'table'), edge('table', 'out')],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return async ({ nested }) => {
    const { result } = await decision.evaluate(nested);
    return (result as readonly { is: string }[]).map(({ is }) => is).sort();
  };
}

const zenText = (condition: ResolvedCondition): string => {
  if ('all' in condition) return `(${condition.all.map(zenText).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(zenText).join(' or ')})`;
  if ('not' in condition) return `not (${zenText(condition.not)})`;
  const { fact, operator, value } = condition;
  const said =
    typeof value === 'string'
      ? `'${value}'`
      : Array.isArray(value)
        ? `[${value.map((one) => `'${one}'`).join(', ')}]`
        : String(value);
  if (operator === 'contains') return `(${said} in ${fact})`;
  if (operator === 'doesNotContain') return `(${said} not in ${fact})`;
  const sign = {
    equal: '==',
    notEqual: '!=',
    in: 'in',
    notIn: 'not in',
    lessThan: '<',
    lessThanInclusive: '<=',
    greaterThan: '>',
    greaterThanInclusive: '>=',
  }[operator];
  return `(${fact} ${sign} ${said})`;
};

function byJsonLogic(): Contender['decide'] {
  const engine = new LogicEngine();
  const compiled = fortyRules.map(({ key, conditions }) => ({
    key,
    holds: engine.build(logic(conditions) as never) as (data: unknown) => unknown,
  }));
  return ({ nested }) => {
    const found: string[] = [];
    for (const { key, holds } of compiled) if (holds(nested) === true) found.push(key);
    return found;
  };
}

const logic = (condition: ResolvedCondition): object => {
  if ('all' in condition) return { and: condition.all.map(logic) };
  if ('any' in condition) return { or: condition.any.map(logic) };
  if ('not' in condition) return { '!': [logic(condition.not)] };
  const { fact, operator, value } = condition;
  const read = { var: fact };
  if (operator === 'contains') return { in: [value, read] };
  if (operator === 'doesNotContain') return { '!': [{ in: [value, read] }] };
  if (operator === 'in') return { in: [read, value] };
  if (operator === 'notIn') return { '!': [{ in: [read, value] }] };
  const sign = {
    equal: '===',
    notEqual: '!==',
    lessThan: '<',
    lessThanInclusive: '<=',
    greaterThan: '>',
    greaterThanInclusive: '>=',
  }[operator];
  return { [sign]: [read, value] };
};

async function ours(): Promise<readonly Contender[]> {
  const { caseOf, readSituation } = await load<typeof import('../../src/authority/domain/case.ts')>('authority/domain/case.js');
  const { ownDecision } = await load<typeof import('../../src/authority/domain/own-decision.ts')>(
    'authority/domain/own-decision.js',
  );
  const policy = await fortyPolicy(true);
  const rules = policy.rulesFor.get('goodwill-credit') ?? [];
  const cases = new WeakMap<Context, ReturnType<typeof caseOf>>();
  /** Facts are read once for a whole panel, so that reading them is no part of one decision; the other engines find theirs ready too. */
  const subjectOf = (context: Context): ReturnType<typeof caseOf> => {
    const known = cases.get(context);
    if (known) return known;
    const { situation, kind, askedMinor } = context;
    const subject = caseOf(policy, readSituation(situation), {
      kind,
      params: {},
      amount: { minor: askedMinor, currency: 'USD' },
    });
    cases.set(context, subject);
    return subject;
  };
  return [
    {
      name: names[3],
      decide: (context) => {
        const { slots } = subjectOf(context).facts;
        const found: string[] = [];
        for (const bound of rules) if (bound.truth(slots) === 2) found.push(bound.rule.key);
        return found;
      },
    },
    {
      name: names[4],
      decide: (context) => {
        const subject = subjectOf(context);
        const decision = ownDecision(subject);
        for (const key of decision.decisive) subject.rules.find(({ rule }) => rule.key === key)?.trace(subject.facts.slots);
        return decision.matched;
      },
    },
    {
      name: names[5],
      decide: (context) => {
        const subject = subjectOf(context);
        const decision = ownDecision(subject);
        for (const bound of subject.rules) bound.trace(subject.facts.slots);
        return decision.matched;
      },
    },
  ];
}
