import type { Leaf, ResolvedCondition } from '../domain/condition.ts';

/** The condition without one of its leaves; null when nothing else is in it. */
export type Drop = { readonly leaf: Leaf; readonly without: ResolvedCondition | null };

export function leafDrops(condition: ResolvedCondition): readonly Drop[] {
  if ('fact' in condition) return [{ leaf: condition, without: null }];
  if ('not' in condition) {
    return leafDrops(condition.not).map(({ leaf, without }) => ({ leaf, without: without && { not: without } }));
  }
  const isAll = 'all' in condition;
  const children = isAll ? condition.all : condition.any;
  return children.flatMap((child, index) =>
    leafDrops(child).map(({ leaf, without }) => {
      const rest = children.flatMap((other, place) => (place === index ? (without ?? []) : [other]));
      if (rest.length === 0) return { leaf, without: null };
      return { leaf, without: isAll ? { all: rest } : { any: rest } };
    }),
  );
}
