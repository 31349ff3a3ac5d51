import { DomainError, type MessageId } from '../../kernel/index.ts';

/** The last row of a page: when it leaves the house, of which event, and which it is. */
export type OutboxPlace = { readonly notBefore: Date; readonly eventSeq: number; readonly id: MessageId };

/** The year 2200. */
const latestMilliseconds = 7_258_118_400_000;
const mostEvents = 2_147_483_647;
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const toCursor = ({ notBefore, eventSeq, id }: OutboxPlace): string =>
  Buffer.from(JSON.stringify([notBefore.getTime(), eventSeq, id])).toString('base64url');

/** Throws 400 `malformed-cursor` for a text that no outbox gave out. */
export function fromCursor(text: string): OutboxPlace {
  const [at, eventSeq, id] = members(text);
  if (!isUpTo(at, latestMilliseconds) || !isUpTo(eventSeq, mostEvents) || typeof id !== 'string' || !idForm.test(id)) {
    throw new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', {
      field: 'cursor',
    });
  }
  return { notBefore: new Date(at), eventSeq, id: id as MessageId };
}

const isUpTo = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;

function members(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
