import type { Level, Role } from '../../../kernel/index.ts';
import { levels as ladder } from '../../../kernel/index.ts';
import type { RankClauses } from '../fact-words.ts';

export const levels: Readonly<Record<Level, string>> = {
  trainee: 'trainee',
  frontline: 'frontline employee',
  senior: 'senior',
  supervisor: 'supervisor',
  manager: 'manager',
  board: 'board',
};

export const roles: Readonly<Record<Role, string>> = {
  STAFF: 'employee',
  TRAINEE: 'trainee',
  FRONTLINE: 'frontline',
  FIELD: 'field',
  SENIOR: 'senior',
  SUPERVISOR: 'supervisor',
  MANAGER: 'manager',
  ADMIN: 'administrator',
  RULES_ADMIN: 'rules administrator',
  AUDITOR: 'auditor',
};

const level = (rank: number): string => levels[ladder[rank] ?? 'board'];

export const levelClauses: RankClauses = {
  rank: level,
  equal: (rank) => `the employee is exactly a ${level(rank)}`,
  notEqual: (rank) => `the employee is not a ${level(rank)}`,
  lessThan: (rank) => `the employee is below a ${level(rank)}`,
  lessThanInclusive: (rank) => `the employee is a ${level(rank)} or below`,
  greaterThan: (rank) => `the employee is above a ${level(rank)}`,
  greaterThanInclusive: (rank) => `the employee is a ${level(rank)} or above`,
};

const severities: Readonly<Record<number, string>> = { 1: 'emergency', 2: 'urgent', 3: 'standard', 4: 'low' };
const severity = (rank: number): string => severities[rank] ?? String(rank);

/** 1 is the worst: a higher number is a lower severity. */
export const severityClauses: RankClauses = {
  rank: severity,
  equal: (rank) => `the severity is ${severity(rank)}`,
  notEqual: (rank) => `the severity is not ${severity(rank)}`,
  lessThan: (rank) => `the severity is higher than ${severity(rank)}`,
  lessThanInclusive: (rank) => `the severity is ${severity(rank)} or higher`,
  greaterThan: (rank) => `the severity is lower than ${severity(rank)}`,
  greaterThanInclusive: (rank) => `the severity is ${severity(rank)} or lower`,
};
