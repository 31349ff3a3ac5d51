import { levels, rankOf, type Level, type PersonId } from '../../kernel/index.ts';

export const routeReasons = ['LEVEL_ABOVE', 'ON_CALL'] as const;

/** Why a question came to somebody else than those of its level: none of them was there. */
export type RouteReason = (typeof routeReasons)[number];

/** `level` is where the question lies; a null holder leaves it in the pool of that level. */
export type Route = { readonly level: Level; readonly holderId: PersonId | null; readonly because: RouteReason | null };

/**
 * Whom to ask, in this order: those of the level first, then, when nobody of it can be asked, those of the next level up. Never
 * whoever asks, nor the owner when time or a third reopening asks. `present` comes lowest level first, the own team before others.
 */
export const candidates = <Person extends { readonly id: PersonId; readonly level: Level }>(
  level: Level,
  present: readonly Person[],
  askedBy: PersonId | null,
): readonly Person[] => present.filter(({ id, level: held }) => id !== askedBy && rankOf(held) >= rankOf(level));

type Found = { readonly id: PersonId; readonly level: Level };

/** Why somebody is asked; null for one of the level itself, who needs no reason. `onCall` is empty while the team works. */
export const reasonFor = (
  { id, level: held }: Found,
  level: Level,
  onCall: readonly { readonly id: PersonId }[],
): RouteReason | null => (onCall.some((person) => person.id === id) ? 'ON_CALL' : held === level ? null : 'LEVEL_ABOVE');

/** The level above somebody's own, and never below a supervisor's: who is asked for skill, time, a wish or advice. */
export function levelAbove(own: Level | null): Level {
  const next = levels[(own === null ? 0 : rankOf(own)) + 1] ?? 'manager';
  return rankOf(next) < rankOf('supervisor') ? 'supervisor' : next === 'board' ? 'manager' : next;
}
