/** A look-up begins with the third character. */
export const leastCharacters = 3;

/** What a typed text is looked for as: LIKE patterns, null where it cannot be meant that way. */
export type LookUpTerms = {
  /** Names and addresses that begin with the text, or have a word that does. */
  readonly start: string;
  readonly wordStart: string;
  /** The longest word anywhere, to be found by index, and every word, to be checked; null without a word of three characters. */
  readonly anywhere: string | null;
  readonly words: readonly string[];
  /** The account number as typed, without spaces. */
  readonly number: string;
  readonly numberPart: string;
  /** Digits of a telephone number: at its end, or anywhere. */
  readonly digitsEnd: string | null;
  readonly digitsPart: string | null;
};

/** Null for a text of fewer than three characters, which is not looked up. */
export function lookUpTerms(text: string): LookUpTerms | null {
  const typed = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (Array.from(typed).length < leastCharacters) return null;
  const words = typed.split(' ');
  const [longest = ''] = words.toSorted((a, b) => b.length - a.length);
  const number = literal(typed.replace(/ /g, '').toUpperCase());
  const digits = telephoneDigits(typed);
  return {
    start: `${literal(typed)}%`,
    wordStart: `% ${literal(typed)}%`,
    anywhere: longest.length < leastCharacters ? null : `%${literal(longest)}%`,
    words: words.map((word) => `%${literal(word)}%`),
    number,
    numberPart: `%${number}%`,
    digitsEnd: digits && `%${digits}`,
    digitsPart: digits && `%${digits}%`,
  };
}

/** What LIKE would take for a joker means itself. */
const literal = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);

/** A leading 0 is how one dials at home, and is not part of the number that is stored with its country. */
function telephoneDigits(typed: string): string | null {
  if (!/^[+\d\s()./-]+$/.test(typed)) return null;
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= leastCharacters ? digits : null;
}
