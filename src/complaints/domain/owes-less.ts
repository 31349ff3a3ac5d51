import type { AuthorityApi } from '../../authority/index.ts';

type Owing = Pick<Awaited<ReturnType<AuthorityApi['owed']>>, 'unpaid' | 'undecided'>;

/**
 * The rules under which less is owed after a change than before it, or nothing any more, also where nobody could work out how much it was.
 * What nobody can work out afterwards is not less: a resolution waits for it.
 */
export function owesLess(before: Owing, after: Owing): readonly string[] {
  if (after.undecided === null) return [];
  const unknown = new Set(after.undecided.map(({ rule }) => rule));
  const owed = new Map(after.unpaid.map(({ rule, amountMinor }) => [rule, amountMinor]));
  const known = before.unpaid.filter(({ rule, amountMinor }) => (owed.get(rule) ?? -1) < amountMinor);
  const rules = [...known, ...(before.undecided ?? []).filter(({ rule }) => !owed.has(rule))].map(({ rule }) => rule);
  return [...new Set(rules)].filter((rule) => !unknown.has(rule));
}
