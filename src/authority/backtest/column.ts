import type { Leaf } from '../domain/condition.ts';
import { type FactDefinition, type FactValue, isNumberFact } from '../domain/fact-definition.ts';

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** One number for every case; `unknown` stands for "nobody knows". */
export type Column = { readonly values: Numbers; readonly unknown: number };

/**
 * How a fact becomes a number. `code`: the place of an enum's word, 0 and 1 for no and yes, the distance of a small whole
 * number from its least; `members`: one bit for each word of a set; `number`: itself.
 */
export type Encoding = 'code' | 'members' | 'number';

export const unknownAs: Readonly<Record<Encoding, number>> = {
  code: 255,
  members: 0x8000_0000,
  number: Number.MIN_SAFE_INTEGER,
};

/** What stands for "nobody knows" in a column of numbers that all fit 32 bits. */
export const unknownInt32 = -0x8000_0000;

const mostMembers = 31;

/** Throws RangeError for a set or an enum with more words than a column can tell apart. */
export function encodingOf(definition: FactDefinition): Encoding {
  if (isNumberFact(definition)) return definition.max - definition.min < unknownAs.code ? 'code' : 'number';
  if (definition.type === 'bool') return 'code';
  const most = definition.type === 'set' ? mostMembers : unknownAs.code;
  if (definition.values.length > most)
    throw new RangeError(`A column tells ${most} words apart, not ${definition.values.length}`);
  return definition.type === 'set' ? 'members' : 'code';
}

/** Makes what a value that fits the definition is in its column; undefined is unknown. */
export function encoder(definition: FactDefinition): (value: FactValue | undefined) => number {
  const encoding = encodingOf(definition);
  const unknown = unknownAs[encoding];
  if (isNumberFact(definition)) {
    const least = encoding === 'code' ? definition.min : 0;
    return (value) => (typeof value === 'number' ? value - least : unknown);
  }
  if (definition.type === 'bool') return (value) => (value === undefined ? unknown : Number(value));
  const { values } = definition;
  if (definition.type === 'enum') return (value) => (typeof value === 'string' ? values.indexOf(value) : unknown);
  return (value) => (typeof value === 'object' ? bitsOf(values, value) : unknown);
}

/** Words that the list does not have are left out. */
function bitsOf(words: readonly string[], held: readonly string[]): number {
  let bits = 0;
  for (const word of held) {
    const place = words.indexOf(word);
    if (place >= 0) bits |= 1 << place;
  }
  return bits;
}

/** What a number of a `code` column stands for; undefined for "nobody knows". */
export function decoded(definition: FactDefinition, code: number): FactValue | undefined {
  if (code === unknownAs.code) return undefined;
  if (isNumberFact(definition)) return code + definition.min;
  if (definition.type === 'bool') return code === 1;
  return definition.values[code];
}

/** The bit of the word that a comparison looks for; 0 for a word the catalogue does not name, which no case can hold. */
export const bitOf = (definition: FactDefinition, { value }: Leaf): number => {
  const place = 'values' in definition && typeof value === 'string' ? definition.values.indexOf(value) : -1;
  return place < 0 ? 0 : 1 << place;
};
