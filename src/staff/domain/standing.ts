import { type Level, rankOf } from '../../kernel/index.ts';
import { anyFamily, levelOfRole } from './level.ts';
import type { Person } from './person.ts';

/** What the rules may know of a person on one day. `levels` is by remedy family, `*` for the families not named. */
export type Standing = {
  readonly person: Person;
  readonly levels: Readonly<Record<string, Level>>;
  /** Codes of the trainings that are completed and have not lapsed. */
  readonly trainings: readonly string[];
  readonly hiredOn: string | null;
  readonly absent: boolean;
};

/** The level a person acts at for a remedy family; null is no authority at all. */
export function levelFor({ person, levels }: Pick<Standing, 'person' | 'levels'>, family: string): Level | null {
  const byRole = person.active ? levelOfRole[person.role] : null;
  return byRole && (levels[family] ?? levels[anyFamily] ?? byRole);
}

type Lines = Standing['levels'];

/**
 * The levels that hold on a day: `lapsed` are those whose training does not count on it. What is left without such a line is what
 * holds otherwise, and never more than the line itself gave.
 */
export function withoutLapsed(person: Person, held: Lines, lapsed: Lines): Lines {
  const byRole = levelOfRole[person.role];
  if (!byRole) return held;
  const otherwise = held[anyFamily] ?? lowest(byRole, lapsed[anyFamily]);
  const families = Object.entries(lapsed).map(([family, level]) => [family, lowest(held[family] ?? otherwise, level)] as const);
  return { ...held, ...Object.fromEntries(families) };
}

const lowest = (one: Level, other: Level | undefined): Level => (other && rankOf(other) < rankOf(one) ? other : one);
