import { type Currency, type Level, levels } from '../../kernel/index.ts';
import { counterIn } from '../domain/counter.ts';
import { type FactValue, isNumberFact } from '../domain/fact-definition.ts';
import { definitionOf, type FactId, isFactId } from '../domain/facts.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { type Language, type Translated, localeOf } from './language.ts';
import type { Say } from './say.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the catalogue calls each remedy; a kind that is missing is read out as it is written. */
export type RemedyLabels = Readonly<Record<RemedyKind, Translated>>;

/** Everything a sentence needs. */
export type Speech = Say & { readonly words: Vocabulary };

const vocabularies: Readonly<Record<Language, Vocabulary>> = { en, es };

export function speechIn(language: Language, currency: Currency, labels: RemedyLabels = {}): Speech {
  const words = vocabularies[language];
  const locale = localeOf[language];
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const unit = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return {
    language,
    currency,
    words,
    money: (minor) => format.format(minor / unit),
    number: (value) => whole.format(value),
    remedy: (kind) => words.grammar.quote(labelOf(labels, kind)?.[language] ?? spelled(kind)),
    level: (level) => words.levels[level],
    refusal: (reason) => wordFor(words.refusals, reason),
    evidence: (kind) => wordFor(words.evidence, kind),
    fact: (id) => (isFactId(id) ? words.facts[id].name : counterName(words, id)),
    counted: (scope, window, cause) => countedWords(words, scope, window, cause),
  };
}

export const levelOfRank = (rank: number): Level => levels[rank] ?? 'board';

/** The words of one value of a fact, as they stand alone: "senior", "high bill", "$40.00", "14 days", "yes". */
export function valueWords(id: FactId, value: FactValue, speech: Speech): string {
  const words = speech.words.facts[id];
  if (typeof value === 'boolean') return 'yes' in words ? (value ? words.yes : words.no) : String(value);
  if (typeof value === 'number') {
    if ('clauses' in words) return words.clauses.rank(value);
    const definition = definitionOf(id);
    if (!isNumberFact(definition) || definition.unit === 'minor') return speech.money(value);
    return speech.words.grammar.units[definition.unit](speech.number(value), value);
  }
  const members = typeof value === 'string' ? [value] : value;
  return members.map((member) => ('values' in words ? wordFor(words.values, member) : member)).join(', ');
}

export const wordFor = (words: Readonly<Record<string, string>>, code: string): string =>
  (Object.hasOwn(words, code) ? words[code] : undefined) ?? spelled(code);

const labelOf = (labels: RemedyLabels, kind: RemedyKind): Translated | undefined =>
  Object.hasOwn(labels, kind) ? labels[kind] : undefined;

const spelled = (code: string): string => code.replaceAll(/[-_.]/g, ' ');

/** What `customer/calendar-day` counts. */
function counterName(words: Vocabulary, key: string): string {
  const [scope = '', window = ''] = key.split('/');
  return words.effects.usedSoFar(countedWords(words, scope, window, counterIn(key)?.cause));
}

function countedWords({ effects, scopes, windows }: Vocabulary, scope: string, window: string, cause?: 'same'): string {
  const counted = effects.counted(wordFor(scopes, scope), wordFor(windows, window));
  return cause ? `${counted} ${effects.forSameCause}` : counted;
}
