import { readFileSync } from 'node:fs';
import type { FactValue } from '../../../src/authority/domain/fact-definition.ts';
import type { FactId } from '../../../src/authority/domain/facts.ts';

/** One of json-rules-engine's own cases: rules with the type of their event, facts, and the types of the events that fire. */
export type PublishedVector = {
  readonly id: string;
  readonly rules: readonly { readonly conditions: unknown; readonly event: string }[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly shared?: Readonly<Record<string, unknown>>;
  readonly events: readonly string[];
};

const file = new URL('json-rules-engine-vectors.json', import.meta.url);

export const publishedVectors: readonly PublishedVector[] = (
  JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly PublishedVector[] }
).vectors;

/** The same case in our facts: numbers, yes-or-no and words each become a fact of that type; what is neither stays and is refused. */
export type Translated = {
  readonly rules: PublishedVector['rules'];
  readonly shared: Readonly<Record<string, unknown>>;
  readonly facts: Partial<Record<FactId, FactValue>>;
};

const pools = {
  number: ['account.balanceMinor', 'account.lastBillMinor', 'account.averageBillMinor', 'account.normalUsage'],
  boolean: ['customer.vulnerable', 'complaint.safetyOpen', 'customer.verified', 'account.linked'],
  code: ['complaint.category', 'complaint.channel'],
} as const satisfies Record<string, readonly FactId[]>;

const words: Readonly<Partial<Record<FactId, readonly string[]>>> = {
  'complaint.category': ['leak', 'meter', 'outage', 'voltage', 'sewer', 'payment'],
  'complaint.channel': ['phone', 'web', 'email', 'letter', 'sms', 'field'],
};

/** `priority` says in which order json-rules-engine looks, which changes no answer: it is taken out. */
export function translated({ rules, shared = {}, facts }: PublishedVector): Translated {
  const leaves = [...rules.map(({ conditions }) => conditions), ...Object.values(shared)].flatMap(leavesIn);
  const names = [...new Set(leaves.map(({ fact }) => String(fact)))];
  const codes = new Map<FactId, readonly unknown[]>();
  const taken = { number: 0, boolean: 0, code: 0 };
  const renamed = new Map<string, { readonly id: FactId; readonly isCode: boolean }>();
  for (const name of names) {
    const pool = poolOf(
      facts[name],
      leaves.filter(({ fact }) => fact === name),
    );
    const id = pool && pools[pool][(taken[pool] += 1) - 1];
    if (pool && id) renamed.set(name, { id, isCode: pool === 'code' });
  }
  const coded = (id: FactId, value: unknown): string => {
    const known = codes.get(id) ?? [];
    if (!known.includes(value)) codes.set(id, [...known, value]);
    return words[id]?.[(codes.get(id) ?? []).indexOf(value)] ?? '';
  };
  const worded = (id: FactId, value: unknown): unknown =>
    Array.isArray(value) ? value.map((one) => coded(id, one)) : coded(id, value);
  const tree = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(tree);
    if (typeof node !== 'object' || node === null) return node;
    const rest = Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'priority'));
    const known = typeof rest['fact'] === 'string' ? renamed.get(rest['fact']) : undefined;
    if (known?.isCode) return { ...rest, fact: known.id, value: worded(known.id, rest['value']) };
    if (known) return spelledOut({ ...rest, fact: known.id });
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === 'value' ? value : tree(value)]));
  };
  return {
    rules: rules.map(({ conditions, event }) => ({ conditions: tree(conditions), event })),
    shared: Object.fromEntries(Object.entries(shared).map(([name, node]) => [name, tree(node)])),
    facts: Object.fromEntries(
      [...renamed].map(([name, { id, isCode }]) => [id, isCode ? coded(id, facts[name]) : facts[name]] as const),
    ),
  };
}

/** Our language asks words, not numbers, to be one of several: for a number it is written as what it stands for. */
function spelledOut(leaf: Readonly<Record<string, unknown>>): unknown {
  const { operator, value } = leaf;
  if (!Array.isArray(value)) return leaf;
  const each = (comparison: string) => value.map((one: unknown) => ({ ...leaf, operator: comparison, value: one }));
  if (operator === 'in') return { any: each('equal') };
  return operator === 'notIn' ? { all: each('notEqual') } : leaf;
}

type AnyLeaf = { readonly fact: unknown; readonly operator?: unknown };

/** A number that is only ever asked to be one of several is a code, as a postcode is. */
function poolOf(value: unknown, leaves: readonly AnyLeaf[]): keyof typeof pools | null {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'code';
  if (typeof value !== 'number') return null;
  return leaves.every(({ operator }) => operator === 'in' || operator === 'notIn') ? 'code' : 'number';
}

function leavesIn(node: unknown): readonly AnyLeaf[] {
  if (Array.isArray(node)) return node.flatMap(leavesIn);
  if (typeof node !== 'object' || node === null) return [];
  return 'fact' in node ? [node] : Object.values(node).flatMap(leavesIn);
}
