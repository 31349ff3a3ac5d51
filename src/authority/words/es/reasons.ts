import type { ReasonWords } from '../reason-words.ts';

const somebodyElse = 'Una persona con más autoridad está decidiendo sobre esto.';
const moneyLater = 'Una persona con más autoridad está decidiendo sobre el importe.';
const notThis = 'Hemos vuelto a mirar su caso y no podemos darlo.';
const notThisAmount = 'Hemos vuelto a mirar su caso y no podemos dar este importe.';
const anotherColleague = 'Otra persona del equipo está decidiendo sobre esto.';

export const reasons: ReasonWords = {
  NOT_IN_CATALOGUE: {
    staff: ({ kind }, say) => `${say.remedy(kind)} no se ofrece para este tipo de queja.`,
    customer: () => 'No ofrecemos esto para su tipo de queja.',
    refused: () => 'No ofrecemos esto para su tipo de queja.',
    statistics: 'No se ofrece para la categoría',
  },
  NO_ACCOUNT: {
    staff: () => 'No hay cuenta vinculada y el dinero no tendría adónde ir. Vincule primero la cuenta.',
    customer: () => 'Todavía no hemos encontrado la cuenta a la que corresponde.',
    refused: () => 'No hemos encontrado la cuenta a la que corresponde, así que el dinero no tendría adónde ir.',
    statistics: 'Sin cuenta vinculada',
  },
  SAFETY_OPEN: {
    staff: () => 'El peligro aún no consta como resuelto; hasta entonces solo se puede dar ayuda inmediata.',
    customer: () => 'Primero su seguridad: el resto lo arreglamos cuando el lugar sea seguro.',
    refused: () => 'No podemos arreglarlo antes de que el lugar sea seguro.',
    statistics: 'Peligro aún abierto',
  },
  OWN_ACCOUNT: {
    staff: () => 'Esta cuenta es suya, de su hogar o de alguien cercano a usted.',
    customer: () => anotherColleague,
    refused: () => notThis,
    statistics: 'Cuenta propia o cercana',
  },
  OWN_CONDUCT: {
    staff: () => 'La queja es sobre su propia conducta.',
    customer: () => anotherColleague,
    refused: () => notThis,
    statistics: 'Sobre la propia conducta',
  },
  OWN_ESCALATION: {
    staff: () => 'Lo pidió usted; decide otra persona.',
    customer: () => anotherColleague,
    refused: () => notThis,
    statistics: 'Petición propia',
  },
  LEGAL_HOLD: {
    staff: () => 'La cuenta está bajo retención legal.',
    customer: () => 'La gerencia tiene que decidir sobre esta cuenta.',
    refused: () => notThis,
    statistics: 'Retención legal',
  },
  NO_RULESET: {
    staff: () => 'No hay política de autoridad en vigor; decide alguien con más autoridad.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Sin política en vigor',
  },
  ENGINE_ERROR: {
    staff: () => 'No se pudieron evaluar las reglas; decide alguien con más autoridad.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'No se pudieron evaluar las reglas',
  },
  EVALUATORS_DISAGREE: {
    staff: ({ rules }) =>
      `Dos comprobaciones de las reglas no coinciden sobre ${rules.join(', ')}; decide alguien con más autoridad. Se ha avisado.`,
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Dos comprobaciones no coincidieron',
  },
  FORBIDDEN: {
    staff: ({ reason, for: whom }, say) => `${whom === 'everyone' ? 'Nadie' : 'Usted no'}: ${say.refusal(reason)}.`,
    customer: ({ for: whom }) => (whom === 'everyone' ? 'En su caso no podemos dar esto.' : somebodyElse),
    refused: () => notThis,
    statistics: 'Prohibido por una regla',
  },
  LEVEL_REQUIRED: {
    staff: ({ level }, say) => `Las reglas piden una ${say.level(level)} para esto.`,
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Hace falta un nivel superior',
  },
  NO_GRANT: {
    staff: () => 'Ninguna regla le permite esto en este caso.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Ninguna regla lo concede',
  },
  OVER_LIMIT: {
    staff: ({ limitMinor, askedMinor, givenMinor }, say) => {
      const limit = say.money(limitMinor);
      if (givenMinor === 0 && limitMinor <= 0) return `Su límite para esto es ${limit}.`;
      if (givenMinor === 0)
        return `Su límite es ${limit}; ${say.money(askedMinor)} lo supera en ${say.money(askedMinor - limitMinor)}.`;
      const given = `Su límite es ${limit} y en esta queja ya se dieron ${say.money(givenMinor)}`;
      return limitMinor > givenMinor ? `${given}; pidió ${say.money(askedMinor)}.` : `${given}: no queda nada.`;
    },
    customer: () => moneyLater,
    refused: () => notThisAmount,
    statistics: 'Por encima del límite',
  },
  OVER_CAP: {
    staff: ({ counter, window, cause, remainingMinor, askedMinor }, say) =>
      remainingMinor <= 0
        ? `No queda nada ${say.counted(counter, window, cause)}.`
        : `Quedan ${say.money(remainingMinor)} ${say.counted(counter, window, cause)}; ${say.money(askedMinor)} son ${say.money(askedMinor - remainingMinor)} de más.`,
    customer: () => moneyLater,
    refused: () => notThisAmount,
    statistics: 'Por encima de un tope',
  },
  OVER_TIMES: {
    staff: ({ counter, window, cause, maxTimes }, say) =>
      `Ya se ha dado tantas veces como permiten las reglas: ${maxTimes === 1 ? 'una vez' : `${maxTimes} veces`} ${say.counted(counter, window, cause)}.`,
    customer: () => somebodyElse,
    refused: () => 'Ya lo ha recibido tantas veces como permite nuestra política.',
    statistics: 'Dado tantas veces como se permite',
  },
  EVIDENCE_MISSING: {
    staff: ({ evidence }, say) => `Todavía falta: ${say.evidence(evidence)}.`,
    customer: ({ evidence }, say) => `Envíenos por favor ${say.evidence(evidence)}.`,
    refused: ({ evidence }, say) => `No podemos darlo sin esto: ${say.evidence(evidence)}.`,
    statistics: 'Falta una prueba',
  },
  SECOND_PERSON_MISSING: {
    staff: () => 'Otra persona tiene que confirmarlo desde su propia sesión.',
    customer: () => 'Una segunda persona lo está mirando.',
    refused: () => notThis,
    statistics: 'Falta la segunda persona',
  },
  UNKNOWN_FACT: {
    staff: ({ fact, doubt }, say) =>
      doubt === 'stale'
        ? `Lo que sabemos sobre ${say.fact(fact)} es demasiado antiguo.`
        : `Ahora mismo no consta ${say.fact(fact)}.`,
    customer: () => 'Antes estamos comprobando un dato de su caso.',
    refused: () => 'No hemos podido averiguar lo que haría falta saber para darlo.',
    statistics: 'No se conocía un dato',
  },
  NO_LEVEL: {
    staff: () => 'Ningún nivel por debajo del consejo puede darlo.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Por encima de todos los niveles',
  },
  SUSPENDED: {
    staff: ({ rule }) =>
      rule === null
        ? 'Un gerente ha suspendido por ahora todos los abonos por autoridad propia.'
        : 'Un gerente ha suspendido por ahora esta autoridad.',
    customer: () => somebodyElse,
    refused: () => notThis,
    statistics: 'Autoridad suspendida',
  },
};
