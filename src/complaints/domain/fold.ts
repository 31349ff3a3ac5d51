import type { Complaint } from './complaint.ts';

/** An event as far as rebuilding needs it. */
export type FoldableEvent = { readonly at: Date; readonly payload: Readonly<Record<string, unknown>> };

type DeadlineChange = { readonly id: string; readonly state: string; readonly dueAt: string | null };

/** The cached columns as the journal alone gives them; JSON values, so instants are ISO strings. */
export type Rebuilt = {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly version: number;
  readonly changedAt: string;
  readonly nextDueAt: string | null;
};

/** Plays a complaint's events from the first: later `set`s win, and the earliest due of the deadlines still running is the next one. */
export function fold(events: readonly FoldableEvent[]): Rebuilt {
  let columns: Record<string, unknown> = { mergedInto: null, eventOn: null, billOn: null };
  let version = 0;
  let changedAt = '';
  const running = new Map<string, string>();
  for (const { at, payload } of events) {
    columns = { ...columns, ...(payload['set'] as Partial<Complaint> | undefined) };
    if (typeof payload['version'] === 'number') {
      version = payload['version'];
      changedAt = at.toISOString();
    }
    for (const { id, state, dueAt } of (payload['deadlines'] as DeadlineChange[] | undefined) ?? []) {
      if (state === 'RUNNING' && dueAt !== null) running.set(id, dueAt);
      else running.delete(id);
    }
  }
  const [nextDueAt = null] = [...running.values()].sort();
  return { columns, version, changedAt, nextDueAt };
}
