import { levels, rankOf, type Level, type PersonId } from '../../kernel/index.ts';

export type Candidate = { readonly id: PersonId; readonly level: Level };

/** `level` is where the question lies; a null holder leaves it in the pool of that level. */
export type Route = { readonly level: Level; readonly holderId: PersonId | null };

/**
 * The lowest level that may, and its first qualified person who is present, never the one who asks, nor the owner when time or a third reopening asks. When nobody of the
 * level is there, somebody of the next level up has it at once; when nobody at all is there it waits in the level's pool.
 * `present` comes lowest level first, the own team before others.
 */
export function route(level: Level, present: readonly Candidate[], askedBy: PersonId | null): Route {
  if (level === 'board') return { level, holderId: null };
  const able = present.find(({ id, level: held }) => id !== askedBy && rankOf(held) >= rankOf(level));
  return { level, holderId: able?.id ?? null };
}

/** The level above somebody's own, and never below a supervisor's: who is asked for skill, time, a wish or advice. */
export function levelAbove(own: Level | null): Level {
  const next = levels[(own === null ? 0 : rankOf(own)) + 1] ?? 'manager';
  return rankOf(next) < rankOf('supervisor') ? 'supervisor' : next === 'board' ? 'manager' : next;
}
