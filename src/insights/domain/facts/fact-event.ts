import type { CachedColumns } from '../../../complaints/index.ts';

/** An event as far as facts need it. Instants inside `set` and `payload` are ISO strings, as the journal keeps them. */
export type FactEvent = {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  /** When we learned it. */
  readonly recordedAt: Date;
  readonly actorId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly set: Partial<Omit<CachedColumns, 'receivedAt' | 'resolvedAt'>> & {
    readonly receivedAt?: string;
    readonly resolvedAt?: string | null;
  };
};

/** When it moved the complaint to somebody: nobody had it before it was written down, whoever kept it then. */
export const movedAt = ({ type, at, recordedAt }: FactEvent): Date =>
  type === 'complaint.registered' && recordedAt > at ? recordedAt : at;

/** An event of the journal with what it changed picked out; one that changed nothing has an empty `set`. */
export const factEvent = ({ payload, ...event }: Omit<FactEvent, 'set'>): FactEvent => ({
  ...event,
  payload,
  set: payload['set'] ?? {},
});
