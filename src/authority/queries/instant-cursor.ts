import { DomainError } from '../../kernel/index.ts';

/** Where a list ordered by time, newest first, goes on. */
export type InstantCursor = { readonly at: string; readonly id: string };

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const toCursor = ({ at, id }: { readonly at: Date; readonly id: string }): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

/** Throws 400 `malformed-cursor` for a text that no list gave out. */
export function fromCursor(text: string | null): InstantCursor | null {
  if (text === null) return null;
  const [at, id] = parsed(text);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || typeof id !== 'string' || !idForm.test(id)) {
    throw new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', {
      field: 'cursor',
    });
  }
  return { at, id };
}

/** One row more than a page was asked for: it says only that there are more. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  at: (row: Row) => Date,
): { readonly items: readonly Row[]; readonly next: string | null } {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? toCursor({ at: at(last), id: last.id }) : null };
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
