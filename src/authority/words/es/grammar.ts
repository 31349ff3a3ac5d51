import type { EffectWords, Grammar } from '../vocabulary.ts';

const month = (count: string, value: number): string => `${count} ${value === 1 ? 'mes' : 'meses'}`;
const day = (count: string, value: number): string => `${count} ${value === 1 ? 'día' : 'días'}`;

const minute = (count: string, value: number): string => `${count} ${value === 1 ? 'minuto' : 'minutos'}`;

export const grammar: Grammar = {
  quote: (label) => `«${label}»`,
  everyRemedy: 'cualquier medida',
  comparisons: {
    equal: (name, value) => `${name} es exactamente ${value}`,
    notEqual: (name, value) => `${name} no es ${value}`,
    lessThan: (name, value) => `${name} es menos de ${value}`,
    lessThanInclusive: (name, value) => `${name} es como máximo ${value}`,
    greaterThan: (name, value) => `${name} es más de ${value}`,
    greaterThanInclusive: (name, value) => `${name} es al menos ${value}`,
  },
  units: { minute, day, month, count: (count) => count, usage: (count) => count, rank: (count) => count },
  isOneOf: (name, values) => `${name} es ${values}`,
  isNoneOf: (name, values) => `${name} no es ${values}`,
  and: 'y',
  or: 'o',
  either: 'o bien',
  when: (conditions) => ` cuando ${conditions}`,
  unless: (exceptions) => `, salvo cuando ${exceptions}`,
  goesBy: {
    received: 'cuenta la regla del día en que se recibió la queja',
    event: 'cuenta la regla del día en que ocurrió, o del de recepción si nadie lo dijo',
    bill: 'cuenta la regla del día de la factura, o del de recepción si nadie lo dijo',
  },
  keepsTheBetter: ', y al cliente le queda la mejor entre esa y la de hoy',
  formula: {
    percentOf: (percent, of) => `el ${percent} % de ${of}`,
    times: (by, of) => `${by} veces ${of}`,
    plus: (parts) => parts.join(' más '),
    minus: (from, take) => `${from} menos ${take}`,
    rate: (amount, per, of) => `${amount} por cada ${per === 1 ? 'unidad' : per} de ${of}`,
    wholePeriods: (per, of) => `el número de veces que ${per} cabe entero en ${of}`,
    ifAtLeast: (value, reaches, then) => `${then}, si ${value} es al menos ${reaches}, y si no nada`,
    lowest: (parts) => `lo menor entre ${parts}`,
    highest: (parts) => `lo mayor entre ${parts}`,
  },
};

const above = (amount: string | null): string => (amount === null ? '' : ` por encima de ${amount}`);

export const effects: EffectWords = {
  anybody: 'cualquiera',
  levelOrAbove: (level) => `una ${level} o de nivel superior`,
  exactLevel: (level) => `una ${level}`,
  grant: (who, remedies, limit) => `${who} puede dar ${remedies}${limit === null ? '' : ` de hasta ${limit}`}`,
  cap: (max, counted, remedies) => `no más de ${max} en total ${counted}, contado para ${remedies},`,
  capTimes: (times, counted, remedies) => `${remedies} no más de ${times === 1 ? 'una vez' : `${times} veces`} ${counted}`,
  countedTogether: 'contando todas las medidas,',
  counted: (scope, window) => `${scope} ${window}`,
  forSameCause: 'por la misma causa',
  usedSoFar: (counted) => `cuánto se ha usado ${counted}`,
  forbidEmployee: (remedies, amount) => `la persona no puede dar ${remedies}${above(amount)}`,
  forbidEveryone: (remedies, amount) => `nadie puede dar ${remedies}${above(amount)}`,
  because: (reason) => `: ${reason}`,
  require: (remedies, level, amount) => `una ${level} o de nivel superior decide sobre ${remedies}${above(amount)}`,
  duty: (remedies, duty, amount) => `quien da ${remedies}${above(amount)} ${duty}`,
  duties: {
    note: 'escribe una nota con el porqué',
    'second-person': 'necesita a una segunda persona',
    'notify-customer': 'avisa al cliente por escrito',
    evidence: (kind) => `necesita ${kind}`,
  },
  owe: (amount, remedies, payWithin, penalty) =>
    `al cliente se le debe ${amount} como ${remedies}, a pagar en ${payWithin}${penalty === null ? '' : ` o con ${penalty} más`},`,
  oweHelp: (remedies, within) => `al cliente se le debe ${remedies}, a dar en ${within},`,
  payWithin: {
    'working-days': (count) => `${count} ${count === 1 ? 'día hábil' : 'días hábiles'}`,
    'calendar-days': (count) => day(String(count), count),
  },
};
