/** What a person is employed to do; which routes a role may use is said in `platform/http/policy.ts`. */
export const roles = [
  'STAFF',
  'TRAINEE',
  'FRONTLINE',
  'FIELD',
  'SENIOR',
  'SUPERVISOR',
  'MANAGER',
  'ADMIN',
  'RULES_ADMIN',
  'AUDITOR',
] as const;

export type Role = (typeof roles)[number];

/** Rungs of the authority ladder; `board` (5) is nobody who signs in. */
export const levels = ['trainee', 'frontline', 'senior', 'supervisor', 'manager', 'board'] as const;

export type Level = (typeof levels)[number];

export const rankOf = (level: Level): number => levels.indexOf(level);
