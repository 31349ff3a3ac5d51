import type { CaseWords, FindingWords } from '../finding-words.ts';

export const findings: FindingWords = {
  unsatisfiable: ({ rule, clause }) =>
    clause === ''
      ? `No case can ever meet the conditions of ${rule}, so it never does anything`
      : `No case can ever meet the conditions of ${rule}: nothing fits “${clause}” together with the rest`,
  'dead-grant': ({ rule, others, isOffered }) =>
    isOffered
      ? `${rule} gives nothing: whenever it applies, ${others} stands against it`
      : `${rule} gives nothing: what it grants is not offered in the cases it is about`,
  'shadowed-grant': ({ rule, others }) => `${rule} changes nothing: ${others} always gives at least as much`,
  'conflicting-overlap': ({ rule, others, remedy, above }) =>
    `${rule} gives ${remedy} in cases in which ${others} forbids it${above === '' ? '' : ` above ${above}`}; what is forbidden wins`,
  'redundant-leaf': ({ rule, clause }) => `In ${rule}, “${clause}” changes nothing: the rest of the rule says it already`,
  gap: ({ remedy, categories }) => `Nobody up to a manager may decide ${remedy} for ${categories}`,
  orphan: ({ remedy, categories, cases }) =>
    `Nobody up to a manager may decide ${remedy} for ${categories}, and it was asked for ${cases} times before`,
  'falls-with-level': ({ rule, remedy, from, to }) =>
    `Because of ${rule}, a ${to} may give less of ${remedy} than a ${from} in the same case`,
  'falls-with-training': ({ rule, remedy, training }) =>
    `Because of ${rule}, somebody who completes the training “${training}” may give less of ${remedy} than before`,
  'falls-with-tenure': ({ rule, remedy, months }) =>
    `Because of ${rule}, somebody with ${months} months of service may give less of ${remedy} than a month before`,
  'grant-without-cap': ({ rule, remedy }) =>
    `No limit over time counts what ${rule} gives of ${remedy}, so it could be given without end`,
  'cap-with-exceptions': ({ rule, others, remedy }) =>
    `What ${rule} gives of ${remedy} is counted by ${others}, but there are cases that none of them counts`,
  'equal-conditions-different-limits': ({ rule, others }) =>
    `${rule} and ${others} have the same conditions and different limits; one of them never matters`,
  'duplicate-rule': ({ rule, others }) => `${rule} and ${others} say the same; one of them is enough`,
  'executor-changed': ({ remedy, executor, executorTo }) =>
    `Another way of carrying out ${remedy}: ${executorTo} instead of ${executor}`,
};

const sum = (from: string | null, upTo: string | null): string =>
  from === null || upTo === null ? '' : from === upTo ? ` of ${from}` : ` of ${from} to ${upTo}`;

export const cases: CaseWords = {
  asked: (remedy, amount) => (amount === null ? remedy : `${remedy} of ${amount}`),
  where: (clauses) => `, where ${clauses}`,
  unknown: (fact) => `${fact} is not known`,
  noneOf: (fact) => `${fact}: none`,
  used: (amount, counted) => `${amount} was given ${counted} already`,
  usedTimes: (times, counted) => `it was given ${times === 1 ? 'once' : `${times} times`} ${counted} already`,
  with: (things) => `, with ${things}`,
  secondPerson: 'a second person’s confirmation',
  answer: (asked, verdict, limit) => `${asked}: ${verdict}${limit === null ? '' : `, up to ${limit}`}`,
  newlyMay: (level, remedy, from, upTo) => `Newly allowed to a ${level}: ${remedy}${sum(from, upTo)}`,
  nowMayNot: (level, remedy, from, upTo) => `No longer allowed to a ${level}: ${remedy}${sum(from, upTo)}`,
  forExample: (asked) => `For example ${asked}`,
};
