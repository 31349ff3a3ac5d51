import type { Level, Role } from '../../../kernel/index.ts';
import { levels as ladder } from '../../../kernel/index.ts';
import type { RankClauses } from '../fact-words.ts';

export const levels: Readonly<Record<Level, string>> = {
  trainee: 'persona en formación',
  frontline: 'persona de primera línea',
  senior: 'persona sénior',
  supervisor: 'persona supervisora',
  manager: 'persona de gerencia',
  board: 'persona del consejo',
};

export const roles: Readonly<Record<Role, string>> = {
  STAFF: 'personal',
  TRAINEE: 'en formación',
  FRONTLINE: 'primera línea',
  FIELD: 'campo',
  SENIOR: 'sénior',
  SUPERVISOR: 'supervisión',
  MANAGER: 'gerencia',
  ADMIN: 'administración',
  RULES_ADMIN: 'administración de reglas',
  AUDITOR: 'auditoría',
};

const level = (rank: number): string => levels[ladder[rank] ?? 'board'];

export const levelClauses: RankClauses = {
  rank: level,
  equal: (rank) => `decide exactamente una ${level(rank)}`,
  notEqual: (rank) => `no decide una ${level(rank)}`,
  lessThan: (rank) => `decide alguien por debajo de una ${level(rank)}`,
  lessThanInclusive: (rank) => `decide una ${level(rank)} o de nivel inferior`,
  greaterThan: (rank) => `decide alguien por encima de una ${level(rank)}`,
  greaterThanInclusive: (rank) => `decide una ${level(rank)} o de nivel superior`,
};

const severities: Readonly<Record<number, string>> = { 1: 'emergencia', 2: 'urgente', 3: 'normal', 4: 'baja' };
const severity = (rank: number): string => severities[rank] ?? String(rank);

/** 1 is the worst: a higher number is a lower severity. */
export const severityClauses: RankClauses = {
  rank: severity,
  equal: (rank) => `la gravedad es ${severity(rank)}`,
  notEqual: (rank) => `la gravedad no es ${severity(rank)}`,
  lessThan: (rank) => `la gravedad es mayor que ${severity(rank)}`,
  lessThanInclusive: (rank) => `la gravedad es ${severity(rank)} o mayor`,
  greaterThan: (rank) => `la gravedad es menor que ${severity(rank)}`,
  greaterThanInclusive: (rank) => `la gravedad es ${severity(rank)} o menor`,
};
