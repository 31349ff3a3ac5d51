import { randomUUID } from 'node:crypto';
import type { Source, Template } from '../record/program.ts';
import { requestHash, textOf, tokenHash } from '../record/sources.ts';

/** What is known while one request is done. */
export type Situation = {
  readonly url: string;
  readonly key: string;
  readonly token: string;
  readonly bodyText: string;
  readonly body: unknown;
  readonly begun: number;
  readonly rows: unknown[];
  readonly made: Map<string, string>;
};

type Get = (situation: Situation) => unknown;

/** Made once for each template, so that doing a request costs little more than code written by hand. */
export function getterOf(template: Template, nextReference: () => string): Get {
  if ('constant' in template) return () => template.constant;
  if ('items' in template) {
    const items = template.items.map((item) => getterOf(item, nextReference));
    return (situation) => items.map((get) => get(situation));
  }
  if ('parts' in template) return textGetter(template.parts, nextReference);
  const { source, as } = template;
  if (source.from !== 'clock') return sourceGetter(source, nextReference);
  return as === 'date' ? ({ begun }) => new Date(begun + source.offset) : partGetter(source, nextReference);
}

function textGetter(parts: readonly (string | Source)[], nextReference: () => string): Get {
  const gets = parts.map((part): string | Get => (typeof part === 'string' ? part : partGetter(part, nextReference)));
  return (situation) => {
    let text = '';
    for (const get of gets) text += typeof get === 'string' ? get : get(situation);
    return text;
  };
}

function partGetter(source: Source, nextReference: () => string): Get {
  const get = sourceGetter(source, nextReference);
  if (source.from === 'clock') return (situation) => new Date(get(situation) as number).toISOString();
  return (situation) => textOf(get(situation));
}

function sourceGetter(source: Source, nextReference: () => string): Get {
  switch (source.from) {
    case 'body':
      return ({ body }) => at(body, source.path);
    case 'rows':
      return ({ rows }) => at(rows[source.statement], source.path);
    case 'url':
      return ({ url }) => url.split('/')[source.segment];
    case 'key':
      return ({ key }) => key;
    case 'token-hash':
      return tokenHash;
    case 'request-hash':
      return ({ url, bodyText }) => requestHash(url, bodyText);
    case 'clock':
      return ({ begun }) => begun + source.offset;
    case 'id':
    case 'reference':
      return madeOnce(`${source.from}${source.number}`, source.from === 'id' ? newId : nextReference);
  }
}

const madeOnce =
  (name: string, make: () => string): Get =>
  ({ made }) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make();
    made.set(name, value);
    return value;
  };

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path) found = (found as Record<string | number, unknown> | undefined)?.[step];
  return found;
}

/** UUIDv7 (RFC 9562 §5.7), as the product's ids are: they land beside each other in an index. */
function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
