import type { Deadline } from '../../api/views.ts';

/** The running deadline that ends first; null when none runs. */
export const nextDue = (deadlines: readonly Deadline[]): Deadline | null =>
  deadlines
    .filter(({ state, dueAt }) => state === 'RUNNING' && dueAt !== null)
    .reduce<Deadline | null>((first, one) => (first === null || String(one.dueAt) < String(first.dueAt) ? one : first), null);
