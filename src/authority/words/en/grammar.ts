import type { EffectWords, Grammar } from '../vocabulary.ts';

const month = (count: string, value: number): string => `${count} ${value === 1 ? 'month' : 'months'}`;
const day = (count: string, value: number): string => `${count} ${value === 1 ? 'day' : 'days'}`;

const minute = (count: string, value: number): string => `${count} ${value === 1 ? 'minute' : 'minutes'}`;

export const grammar: Grammar = {
  quote: (label) => `“${label}”`,
  everyRemedy: 'any remedy',
  comparisons: {
    equal: (name, value) => `${name} is exactly ${value}`,
    notEqual: (name, value) => `${name} is not ${value}`,
    lessThan: (name, value) => `${name} is under ${value}`,
    lessThanInclusive: (name, value) => `${name} is at most ${value}`,
    greaterThan: (name, value) => `${name} is over ${value}`,
    greaterThanInclusive: (name, value) => `${name} is at least ${value}`,
  },
  units: { minute, day, month, count: (count) => count, usage: (count) => count, rank: (count) => count },
  isOneOf: (name, values) => `${name} is ${values}`,
  isNoneOf: (name, values) => `${name} is not ${values}`,
  and: 'and',
  or: 'or',
  either: 'either',
  when: (conditions) => ` when ${conditions}`,
  unless: (exceptions) => `, unless ${exceptions}`,
  goesBy: {
    received: 'the rule of the day the complaint was received counts',
    event: 'the rule of the day it happened counts, or of the day of receipt where nobody said it',
    bill: 'the rule of the day of the bill counts, or of the day of receipt where nobody said it',
  },
  keepsTheBetter: ', and the customer keeps the better of that and today’s',
  formula: {
    percentOf: (percent, of) => `${percent}% of ${of}`,
    times: (by, of) => `${by} times ${of}`,
    plus: (parts) => parts.join(' plus '),
    minus: (from, take) => `${from} less ${take}`,
    rate: (amount, per, of) => `${amount} for ${per === 1 ? 'each' : `every ${per}`} of ${of}`,
    wholePeriods: (per, of) => `how many times ${per} is whole in ${of}`,
    ifAtLeast: (value, reaches, then) => `${then}, if ${value} is at least ${reaches}, or else nothing`,
    lowest: (parts) => `the lowest of ${parts}`,
    highest: (parts) => `the highest of ${parts}`,
  },
};

const above = (amount: string | null): string => (amount === null ? '' : ` above ${amount}`);

export const effects: EffectWords = {
  anybody: 'anybody',
  levelOrAbove: (level) => `a ${level} or above`,
  exactLevel: (level) => `a ${level}`,
  grant: (who, remedies, limit) => `${who} may give ${remedies}${limit === null ? '' : ` of up to ${limit}`}`,
  cap: (max, counted, remedies) => `no more than ${max} in all ${counted}, counted for ${remedies},`,
  capTimes: (times, counted, remedies) =>
    `${remedies} no more than ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} ${counted}`,
  countedTogether: 'every remedy counted,',
  counted: (scope, window) => `${scope} ${window}`,
  forSameCause: 'for the same cause',
  usedSoFar: (counted) => `how much is used ${counted}`,
  forbidEmployee: (remedies, amount) => `the employee may not give ${remedies}${above(amount)}`,
  forbidEveryone: (remedies, amount) => `nobody may give ${remedies}${above(amount)}`,
  because: (reason) => `: ${reason}`,
  require: (remedies, level, amount) => `a ${level} or above decides about ${remedies}${above(amount)}`,
  duty: (remedies, duty, amount) => `whoever gives ${remedies}${above(amount)} ${duty}`,
  duties: {
    note: 'writes a note about why',
    'second-person': 'needs a second person',
    'notify-customer': 'tells the customer in writing',
    evidence: (kind) => `needs ${kind}`,
  },
  owe: (amount, remedies, payWithin, penalty) =>
    `the customer is owed ${amount} as ${remedies}, paid within ${payWithin}${penalty === null ? '' : ` or with ${penalty} on top`},`,
  oweHelp: (remedies, within) => `the customer is owed ${remedies}, given within ${within},`,
  payWithin: {
    'working-days': (count) => `${count} working ${count === 1 ? 'day' : 'days'}`,
    'calendar-days': (count) => day(String(count), count),
  },
};
