import type { Level } from '../../kernel/index.ts';
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
