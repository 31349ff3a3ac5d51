import type { Deadline } from './deadline.ts';

/** What a deadline took the place of, the oldest first: replaced one after the other without another end between. `all` is of one subject. */
export const predecessorsOf = ({ id, kind, key }: Deadline, all: readonly Deadline[]): readonly Deadline[] => {
  const before = all
    .filter((other) => other.kind === kind && other.key === key && other.id < id)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return before.slice(before.findLastIndex(({ state }) => state !== 'SUPERSEDED') + 1);
};
