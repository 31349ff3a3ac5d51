import { type FactDefinition, type Operator, isNumberFact, operatorsFor } from '../domain/fact-definition.ts';
import { definitionOf, type FactId } from '../domain/facts.ts';
import { factIds } from '../domain/fact-vector.ts';
import { type Language, type Translated, languages } from './language.ts';
import { type Speech, valueWords, wordFor } from './speech.ts';

/** A fact as somebody who writes rules chooses it. `min` and `max` are null unless it is a number. */
export type DescribedFact = {
  readonly id: FactId;
  readonly label: Translated;
  readonly type: FactDefinition['type'];
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly operators: readonly Operator[];
  /** What it can be compared with where that is a closed list. */
  readonly values: readonly { readonly code: string; readonly label: Translated }[];
  readonly source: FactDefinition['source'];
  readonly maxAgeSeconds: number;
  readonly authority: FactDefinition['authority'];
  readonly changeableBy: FactDefinition['changeableBy'];
  /** It says something of a customer that not everybody who reads decisions may know. */
  readonly isPersonal: boolean;
  /** The version of the facts catalogue that brought it. */
  readonly since: number;
};

/** Every fact a rule may read, in the order of the catalogue, with its words. */
export const describedFacts = (speeches: Readonly<Record<Language, Speech>>): readonly DescribedFact[] =>
  factIds.map((id) => described(id, speeches));

function described(id: FactId, speeches: Readonly<Record<Language, Speech>>): DescribedFact {
  const definition = definitionOf(id);
  const { type, source, maxAgeSeconds, authority, changeableBy, pii: isPersonal, since } = definition;
  const number = isNumberFact(definition) ? definition : null;
  return {
    ...{ id, type, source, maxAgeSeconds, authority, changeableBy, isPersonal, since },
    label: inEach((language) => speeches[language].words.facts[id].name),
    ...{ unit: number?.unit ?? null, min: number?.min ?? null, max: number?.max ?? null },
    operators: operatorsFor[type],
    values: codesOf(definition).map((code) => ({ code, label: inEach((language) => named(id, code, speeches[language])) })),
  };
}

/** Ranks are few enough to be chosen by name. */
function codesOf(definition: FactDefinition): readonly string[] {
  if (definition.type === 'enum' || definition.type === 'set') return definition.values;
  if (definition.type !== 'int' || definition.unit !== 'rank') return [];
  return Array.from({ length: definition.max - definition.min + 1 }, (_, step) => String(definition.min + step));
}

function named(id: FactId, code: string, speech: Speech): string {
  const words = speech.words.facts[id];
  return 'values' in words ? wordFor(words.values, code) : valueWords(id, Number(code), speech);
}

const inEach = (say: (language: Language) => string): Translated =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Translated;
