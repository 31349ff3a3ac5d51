import type { CachedColumns } from '../../complaints/index.ts';

/** An event as far as facts need it. Instants inside `set` and `payload` are ISO strings, as the journal keeps them. */
export type FactEvent = {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly set: Partial<Omit<CachedColumns, 'resolvedAt'>> & { readonly resolvedAt?: string | null };
};

/** An event of the journal with what it changed picked out; one that changed nothing has an empty `set`. */
export const factEvent = ({ payload, ...event }: Omit<FactEvent, 'set'>): FactEvent => ({
  ...event,
  payload,
  set: payload['set'] ?? {},
});
