import { rankOf, type Level, type PersonId, type Role, type TeamId } from '../../kernel/index.ts';
import type { Person } from './person.ts';
import { levelFor, type Standing } from './standing.ts';

/** Somebody present who holds a level for a remedy family. */
export type PersonHolder = {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly teamId: TeamId | null;
  readonly level: Level;
};

export type HolderQuestion = { readonly level: Level; readonly family: string; readonly teamId: TeamId | null };

/** Those who hold the level or a higher one: lowest level first, within a level the own team first, then by name. */
export function holdersAmong(
  standings: readonly Pick<Standing, 'person' | 'levels' | 'absent'>[],
  { level, family, teamId }: HolderQuestion,
): PersonHolder[] {
  return standings
    .filter(({ absent }) => !absent)
    .flatMap((standing) => holder(standing.person, levelFor(standing, family)))
    .filter((found) => rankOf(found.level) >= rankOf(level))
    .toSorted((a, b) => rankOf(a.level) - rankOf(b.level) || strangers(a, teamId) - strangers(b, teamId) || byName(a, b));
}

const holder = ({ id, name, role, teamId }: Person, level: Level | null): PersonHolder[] =>
  level === null ? [] : [{ id, name, role, teamId, level }];

const strangers = (person: PersonHolder, teamId: TeamId | null): number => (person.teamId === teamId ? 0 : 1);

const byName = (a: PersonHolder, b: PersonHolder): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
