const instant = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)`;
const word = String.raw`[A-Za-z0-9_-]+`;
const shortestPhrase = 12;

/** Cuts a text into what may differ from request to request (phrases of the request's own body, instants, words) and what lies between. */
export function tokens(text: string, body: unknown): string[] {
  const phrases = stringsIn(body).filter((phrase) => phrase.length >= shortestPhrase);
  const pieces = [...phrases.map((phrase) => escaped(phrase)), instant, word];
  return text.split(new RegExp(`(${pieces.join('|')})`));
}

const escaped = (phrase: string): string => phrase.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn);
}
