import { isAmount, isUsedUp, type ReasonCode, type Sentences, type UnlockKind } from '../reason-say.ts';
import { toWhom } from './to-whom.ts';

export const reasons: Sentences<ReasonCode> = {
  NOT_IN_CATALOGUE: () => 'Esta medida no se ofrece para este tipo de queja.',
  NO_ACCOUNT: () => 'No hay cuenta vinculada y el dinero no tendría adónde ir. Vincule primero la cuenta.',
  SAFETY_OPEN: () => 'El peligro aún no consta como resuelto; hasta entonces solo se puede dar ayuda inmediata.',
  OWN_ACCOUNT: () => 'Esta cuenta es suya, de su hogar o de alguien cercano a usted.',
  OWN_CONDUCT: () => 'La queja es sobre su propia conducta.',
  OWN_ESCALATION: () => 'Lo pidió usted; decide otra persona.',
  LEGAL_HOLD: () => 'La cuenta está bajo retención legal.',
  NO_RULESET: () => 'No hay política de autoridad en vigor; decide alguien con más autoridad.',
  ENGINE_ERROR: () => 'No se pudieron evaluar las reglas; decide alguien con más autoridad.',
  EVALUATORS_DISAGREE: () => 'Dos comprobaciones de las reglas no coinciden; decide alguien con más autoridad. Se ha avisado.',
  FORBIDDEN: (params, say) => `Usted no: ${say.forbidden(params['reason'])}.`,
  LEVEL_REQUIRED: (params, say) => `Las reglas piden ${say.level(params['level'])} para esto.`,
  NO_GRANT: () => 'Ninguna regla le permite esto en este caso.',
  OVER_LIMIT: (params, say) => {
    const limit = say.money(params['limitMinor']);
    const isNone = isUsedUp(params['limitMinor'], params['givenMinor']);
    const asked = say.money(params['askedMinor']);
    if (isAmount(params['givenMinor'])) {
      const given = `Su límite es ${limit} y en esta queja ya se dieron ${say.money(params['givenMinor'])}`;
      return isNone ? `${given}: no queda nada.` : `${given}; pidió ${asked}.`;
    }
    if (isNone) return `Su límite para esto es ${limit}.`;
    return `Su límite es ${limit}; ${asked} lo supera en ${say.over(params['askedMinor'], params['limitMinor'])}.`;
  },
  OVER_CAP: (params, say) =>
    isUsedUp(params['remainingMinor'], 0)
      ? `${say.counter(params['counter'])} no queda nada ${say.window(params['window'], params['cause'])}.`
      : `${say.counter(params['counter'])} quedan ${say.money(params['remainingMinor'])} ${say.window(params['window'], params['cause'])}; ${say.money(params['askedMinor'])} son ${say.over(params['askedMinor'], params['remainingMinor'])} de más.`,
  OVER_TIMES: (params, say) =>
    `${say.counter(params['counter'])} ya se dio ${String(params['maxTimes'])} ${params['maxTimes'] === 1 ? 'vez' : 'veces'} ${say.window(params['window'], params['cause'])}, tantas como permiten las reglas.`,
  EVIDENCE_MISSING: (params, say) => `Todavía falta: ${say.evidence(params['evidence'])}.`,
  SECOND_PERSON_MISSING: () => 'Un colega tiene que confirmarlo desde su propia sesión.',
  UNKNOWN_FACT: (params, say) =>
    params['doubt'] === 'stale'
      ? `Lo que sabemos sobre ${say.fact(params['fact'])} es demasiado antiguo.`
      : `Ahora mismo nadie sabe ${say.fact(params['fact'])}.`,
  NO_LEVEL: () => 'Ningún nivel por debajo del consejo puede darlo.',
  SUSPENDED: ({ rule }) =>
    rule
      ? 'Un gerente ha suspendido por ahora esta autoridad.'
      : 'Un gerente ha suspendido por ahora todos los abonos por autoridad propia.',
};

const upTo = (limit: unknown, money: (amount: unknown) => string): string =>
  isAmount(limit) ? `, y entonces hasta ${money(limit)}` : '';

export const possibilities: Sentences<UnlockKind> = {
  amount: (params, say) => `Dé ${say.money(params['minor'])}: eso le corresponde.`,
  evidence: (params, say) => `Añada ${say.evidence(params['evidence'])}${upTo(params['limitMinor'], say.money)}.`,
  'second-person': (params, say) => `Haga que un colega lo confirme${upTo(params['limitMinor'], say.money)}.`,
  fact: (params, say) => `${say.task(params['fact'])}${upTo(params['limitMinor'], say.money)}.`,
  remedy: (params, say) =>
    `Dé en su lugar: ${say.remedy(params['remedy'])}${isAmount(params['limitMinor']) ? ` (hasta ${say.money(params['limitMinor'])})` : ''}.`,
  level: (params, say) =>
    isAmount(params['limitMinor'])
      ? `Pregunte ${toWhom(say.level(params['level']))}: puede dar hasta ${say.money(params['limitMinor'])}.`
      : `Pregunte ${toWhom(say.level(params['level']))}.`,
  training: (params, say) => `Hoy no, pero tras la formación en ${say.training(params['training'])} le correspondería.`,
};

export const unknownReason = (code: string): string => `Las reglas dicen: ${code}.`;
