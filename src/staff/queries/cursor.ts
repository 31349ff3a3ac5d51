import { DomainError } from '../../kernel/index.ts';

/** Where a list ordered by name goes on. */
export type NameCursor = { readonly name: string; readonly id: string };

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const toCursor = ({ name, id }: NameCursor): string => Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** Throws 400 `malformed-cursor` for a text that no list gave out. */
export function fromCursor(text: string): NameCursor {
  const [name, id] = parsed(text);
  if (typeof name !== 'string' || typeof id !== 'string' || !idForm.test(id) || name.includes('\u0000')) {
    throw new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', {
      field: 'cursor',
    });
  }
  return { name, id };
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
