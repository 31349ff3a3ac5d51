import { DomainError } from '../../kernel/index.ts';

/** The last row of a page: where its successor begins. `dueMicros` is microseconds since 1970, null for never due. */
export type QueuePlace = { readonly band: number; readonly dueMicros: number | null; readonly id: string };

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const toQueueCursor = ({ band, dueMicros, id }: QueuePlace): string =>
  Buffer.from(JSON.stringify([band, dueMicros, id])).toString('base64url');

/** Throws 400 `malformed-cursor` for a text that no queue gave out. */
export function fromQueueCursor(text: string): QueuePlace {
  const [band, dueMicros, id] = members(text);
  const isPlace = (band === 0 || band === 1 || band === 2) && (dueMicros === null || isMicros(dueMicros)) && isId(id);
  if (!isPlace) throw malformedCursor();
  return { band, dueMicros, id };
}

export const toIdCursor = (id: string): string => Buffer.from(JSON.stringify([id])).toString('base64url');

/** Throws 400 `malformed-cursor`. */
export function fromIdCursor(text: string): string {
  const [id] = members(text);
  if (!isId(id)) throw malformedCursor();
  return id;
}

/** Of a list by moment; the moment is exact to the millisecond. */
export const toMomentCursor = ({ at, id }: { at: Date; id: string }): string =>
  Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');

/** Throws 400 `malformed-cursor`. */
export function fromMomentCursor(text: string): { at: Date; id: string } {
  const [milliseconds, id] = members(text);
  if (!isMicros(milliseconds) || milliseconds > latestMilliseconds || !isId(id)) throw malformedCursor();
  return { at: new Date(milliseconds), id };
}

/** The year 2200. */
const latestMilliseconds = 7_258_118_400_000;

const isMicros = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isId = (value: unknown): value is string => typeof value === 'string' && idForm.test(value);

const malformedCursor = (): DomainError =>
  new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', { field: 'cursor' });

function members(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
