import { DomainError } from '../../kernel/index.ts';
import { isOrderId, type OrderId } from '../domain/order-id.ts';

/** The last row of a page: `at` is the moment the list goes by. */
export type WorklistPlace = { readonly at: Date; readonly id: OrderId };

/** The year 2200. */
const latestMilliseconds = 7_258_118_400_000;

export const toCursor = ({ at, id }: WorklistPlace): string =>
  Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');

/** Throws 400 `malformed-cursor` for a text that no worklist gave out. */
export function fromCursor(text: string): WorklistPlace {
  const [at, id] = members(text);
  if (!isMoment(at) || !isOrderId(id)) {
    throw new DomainError('malformed', 'malformed-cursor', 'This cursor cannot be used. Start from the first page.', {
      field: 'cursor',
    });
  }
  return { at: new Date(at), id };
}

const isMoment = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= latestMilliseconds;

function members(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
