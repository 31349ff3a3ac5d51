import type { CaseWords, FindingWords } from '../finding-words.ts';

export const findings: FindingWords = {
  unsatisfiable: ({ rule, clause }) =>
    clause === ''
      ? `Ningún caso puede cumplir las condiciones de ${rule}, así que nunca hace nada`
      : `Ningún caso puede cumplir las condiciones de ${rule}: nada encaja con «${clause}» y con el resto a la vez`,
  'dead-grant': ({ rule, others, isOffered }) =>
    isOffered
      ? `${rule} no da nada: siempre que se aplica, ${others} lo impide`
      : `${rule} no da nada: lo que concede no se ofrece en los casos de que trata`,
  'shadowed-grant': ({ rule, others }) => `${rule} no cambia nada: ${others} da siempre al menos lo mismo`,
  'conflicting-overlap': ({ rule, others, remedy, above }) =>
    `${rule} da ${remedy} en casos en que ${others} lo prohíbe${above === '' ? '' : ` por encima de ${above}`}; gana lo prohibido`,
  'redundant-leaf': ({ rule, clause }) => `En ${rule}, «${clause}» no cambia nada: el resto de la regla ya lo dice`,
  gap: ({ remedy, categories }) => `Nadie, ni un gerente, puede decidir ${remedy} para ${categories}`,
  orphan: ({ remedy, categories, cases }) =>
    `Nadie, ni un gerente, puede decidir ${remedy} para ${categories}, y ya se pidió ${cases} veces`,
  'falls-with-level': ({ rule, remedy, from, to }) =>
    `Por ${rule}, el nivel ${to} puede dar menos de ${remedy} que el nivel ${from} en el mismo caso`,
  'falls-with-training': ({ rule, remedy, training }) =>
    `Por ${rule}, quien termina la formación «${training}» puede dar menos de ${remedy} que antes`,
  'falls-with-tenure': ({ rule, remedy, months }) =>
    `Por ${rule}, quien lleva ${months} meses en la casa puede dar menos de ${remedy} que un mes antes`,
  'grant-without-cap': ({ rule, remedy }) =>
    `Ningún límite en el tiempo cuenta lo que ${rule} da de ${remedy}, así que podría darse sin fin`,
  'cap-with-exceptions': ({ rule, others, remedy }) =>
    `Lo que ${rule} da de ${remedy} lo cuenta ${others}, pero hay casos que no cuenta nadie`,
  'equal-conditions-different-limits': ({ rule, others }) =>
    `${rule} y ${others} tienen las mismas condiciones y límites distintos; una de las dos nunca importa`,
  'duplicate-rule': ({ rule, others }) => `${rule} y ${others} dicen lo mismo; basta con una`,
  'executor-changed': ({ remedy, executor, executorTo }) =>
    `Otra forma de realizar ${remedy}: ${executorTo} en lugar de ${executor}`,
};

const sum = (from: string | null, upTo: string | null): string =>
  from === null || upTo === null ? '' : from === upTo ? ` de ${from}` : ` de ${from} a ${upTo}`;

export const cases: CaseWords = {
  asked: (remedy, amount) => (amount === null ? remedy : `${remedy} de ${amount}`),
  where: (clauses) => `, cuando ${clauses}`,
  unknown: (fact) => `no consta ${fact}`,
  noneOf: (fact) => `${fact}: ninguna`,
  used: (amount, counted) => `ya se dieron ${amount} ${counted}`,
  usedTimes: (times, counted) => `ya se dio ${times === 1 ? 'una vez' : `${times} veces`} ${counted}`,
  with: (things) => `, con ${things}`,
  secondPerson: 'la confirmación de otra persona',
  answer: (asked, verdict, limit) => `${asked}: ${verdict}${limit === null ? '' : `, hasta ${limit}`}`,
  newlyMay: (level, remedy, from, upTo) => `Se permite ahora al nivel ${level}: ${remedy}${sum(from, upTo)}`,
  nowMayNot: (level, remedy, from, upTo) => `Ya no se permite al nivel ${level}: ${remedy}${sum(from, upTo)}`,
  forExample: (asked) => `Por ejemplo ${asked}`,
};
