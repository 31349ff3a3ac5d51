import type { Level, Role } from '../../kernel/index.ts';
import { staffErrors } from './staff.errors.ts';

/** Levels that somebody who signs in can hold. */
export const heldLevels = ['trainee', 'frontline', 'senior', 'supervisor', 'manager'] as const satisfies readonly Level[];

export type HeldLevel = (typeof heldLevels)[number];

/** Stands for every remedy family that has no line of its own. */
export const anyFamily = '*';

/** A level in one remedy family on a basis (a course, an appointment), from a date up to but not including another. */
export type LevelLine = {
  readonly family: string;
  readonly level: HeldLevel;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: string;
  /** Earned by this training: it holds on no day on which that does not count. Absent or null: it holds on its basis alone. */
  readonly training?: string | null;
};

/** What a role holds where nothing else was granted; null for roles that give no remedies, whatever was granted. */
export const levelOfRole: Readonly<Record<Role, HeldLevel | null>> = {
  STAFF: null,
  TRAINEE: 'trainee',
  FRONTLINE: 'frontline',
  FIELD: 'frontline',
  SENIOR: 'senior',
  SUPERVISOR: 'supervisor',
  MANAGER: 'manager',
  ADMIN: null,
  RULES_ADMIN: null,
  AUDITOR: null,
};

const rulers: readonly Role[] = ['SENIOR', 'SUPERVISOR', 'MANAGER'];

/** Whether a role answers what others ask, where its level is high enough. */
export const mayRule = (role: Role): boolean => rulers.includes(role);

/** Throws 422 unless the role can hold levels and each family has at most one on any day. */
export function checkLevels(role: Role, lines: readonly LevelLine[]): void {
  if (lines.length > 0 && levelOfRole[role] === null) throw staffErrors.roleWithoutAuthority(role);
  const lastDays = new Map<string, string | null>();
  for (const { family, validFrom, validTo } of lines.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    if (validTo !== null && validTo <= validFrom) throw staffErrors.endsBeforeItBegins('levels');
    const until = lastDays.get(family);
    if (until === null || (until !== undefined && until > validFrom)) throw staffErrors.levelsOverlap(family);
    lastDays.set(family, validTo);
  }
}
