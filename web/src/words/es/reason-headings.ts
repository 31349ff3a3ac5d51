import type { reasonHeadings as en } from '../en/reason-headings.ts';

/** What the reasons of the rules are called where they are counted. */
export const reasonHeadings: typeof en = {
  NOT_IN_CATALOGUE: 'No se ofrece para la categoría',
  NO_ACCOUNT: 'Sin cuenta vinculada',
  SAFETY_OPEN: 'Peligro aún abierto',
  OWN_ACCOUNT: 'Cuenta propia o cercana',
  OWN_CONDUCT: 'Sobre la propia conducta',
  OWN_ESCALATION: 'Petición propia',
  LEGAL_HOLD: 'Retención legal',
  NO_RULESET: 'Sin política en vigor',
  ENGINE_ERROR: 'No se pudieron evaluar las reglas',
  EVALUATORS_DISAGREE: 'Dos comprobaciones no coincidieron',
  FORBIDDEN: 'Prohibido por una regla',
  LEVEL_REQUIRED: 'Hace falta un nivel superior',
  NO_GRANT: 'Ninguna regla lo concede',
  OVER_LIMIT: 'Por encima del límite',
  OVER_CAP: 'Por encima de un tope',
  OVER_TIMES: 'Dado tantas veces como se permite',
  EVIDENCE_MISSING: 'Falta una prueba',
  SECOND_PERSON_MISSING: 'Falta la segunda persona',
  UNKNOWN_FACT: 'No se conocía un dato',
  NO_LEVEL: 'Por encima de todos los niveles',
  SUSPENDED: 'Autoridad suspendida',
};
