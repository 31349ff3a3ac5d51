import { createHash } from 'node:crypto';
import type { Source } from './program.ts';
import type { RecordedStatement, Recording, Request } from './recording.ts';

/** A value with the place it can be had from. */
export type Known = { readonly source: Source; readonly value: unknown };

export const tokenHash = ({ token }: Pick<Request, 'token'>): string => createHash('sha256').update(token).digest('base64url');

/** As the product does it: over the path and the body. */
export const requestHash = (url: string, bodyText: string): string =>
  createHash('sha256').update(url).update('\n').update(bodyText).digest('base64url');

/** Everything a request brings with it. */
export function broughtBy(request: Request): Known[] {
  const { url, key, body } = request;
  return [
    ...leaves(body).map(({ path, value }): Known => ({ source: { from: 'body', path }, value })),
    ...url.split('/').map((value, segment): Known => ({ source: { from: 'url', segment }, value })),
    { source: { from: 'key' }, value: key },
    { source: { from: 'token-hash' }, value: tokenHash(request) },
    { source: { from: 'request-hash' }, value: requestHash(url, JSON.stringify(body)) },
  ];
}

/** Everything known before a statement is sent, the request first. */
export function knownBefore({ request, statements }: Recording, statement: number): Known[] {
  return [...broughtBy(request), ...statements.slice(0, statement).flatMap(answeredBy)];
}

const answeredBy = ({ rows }: RecordedStatement, statement: number): Known[] =>
  leaves(rows).map(({ path, value }): Known => ({ source: { from: 'rows', statement, path }, value }));

type Leaf = { readonly path: readonly (string | number)[]; readonly value: unknown };

function leaves(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leaves(item, [...path, at]));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [{ path, value }];
  return Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]));
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

export const isInstant = (value: unknown): value is string => typeof value === 'string' && instantForm.test(value);

/** How a value reads inside a longer text; an instant always in the same form. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return isInstant(value) ? new Date(value).toISOString() : String(value);
}
