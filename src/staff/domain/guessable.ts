import { commonParts, commonPhrases } from './common-passwords.ts';

const leastLeft = 6;
const shortestPart = 3;

/** Rows of a keyboard and the two orders everybody knows, walked in either direction. */
const tracks = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop'];

const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * True for a well-known phrase, for something short said again and again, and when fewer than six different characters
 * are left once common words, `words`, years and walks over the keyboard are taken out: those are what a guesser
 * strings together first.
 */
export function isGuessable(password: string, words: readonly string[]): boolean {
  const plain = password.toLowerCase();
  return [plain, undisguised(plain)].some(
    (text) => commonPhrases.has(lettersOf(text)) || /^(.{1,8}?)\1+.{0,3}$/u.test(text) || isThin(text, words),
  );
}

const undisguised = (text: string): string => text.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function isThin(text: string, words: readonly string[]): boolean {
  const parts = [...commonParts, ...words.map((word) => word.toLowerCase())]
    .filter((part) => part.length >= shortestPart)
    .toSorted((a, b) => b.length - a.length);
  const left = parts.reduce((rest, part) => rest.replaceAll(part, ' '), text);
  return new Set(withoutWalks(left).replace(/(19|20)\d\d|[\s\p{P}]/gu, '')).size < leastLeft;
}

/** The text without runs of three or more equal or neighbouring characters. */
function withoutWalks(text: string): string {
  const characters = Array.from(text);
  let kept = '';
  for (let from = 0; from < characters.length;) {
    let to = from + 1;
    while (to < characters.length && isStep(characters, to, from)) to += 1;
    kept += to - from >= 3 ? ' ' : characters.slice(from, to).join('');
    from = to;
  }
  return kept;
}

/** A walk keeps its direction: each step is the same as its first. */
function isStep(characters: readonly string[], at: number, from: number): boolean {
  const [first, second] = [characters[from] ?? '', characters[from + 1] ?? ''];
  const [before, next] = [characters[at - 1] ?? '', characters[at] ?? ''];
  if (first === second) return next === first;
  return tracks.some((track) => [1, -1].some((way) => follows(track, first, second, way) && follows(track, before, next, way)));
}

function follows(track: string, before: string, next: string, way: number): boolean {
  const at = track.indexOf(before);
  return at >= 0 && track[at + way] === next;
}
