import type { AuthorityApi } from '../../authority/index.ts';

type Owing = Pick<Awaited<ReturnType<AuthorityApi['owed']>>, 'unpaid' | 'undecided'>;

/**
 * The rules under which less is, or may be, owed after a change than before it; null where under none. Less may be whatever nobody could work
 * out before and somebody can now, whatever comes out: otherwise a known amount would be lowered in two steps, by way of not knowing. What
 * nobody can work out afterwards is not less: a resolution waits for it. Where nobody knew of any rule before, those that owe something now.
 */
export function owesLess(before: Owing, after: Owing): readonly string[] | null {
  if (after.undecided === null) return null;
  const owed = new Map(after.unpaid.map(({ rule, amountMinor }) => [rule, amountMinor]));
  if (before.undecided === null) return [...owed.keys()];
  const lowered = before.unpaid.filter(({ rule, amountMinor }) => (owed.get(rule) ?? -1) < amountMinor);
  const unknown = new Set(after.undecided.map(({ rule }) => rule));
  const rules = [...new Set([...lowered, ...before.undecided].map(({ rule }) => rule))].filter((rule) => !unknown.has(rule));
  return rules.length > 0 ? rules : null;
}
