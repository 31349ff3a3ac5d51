import type { DeadlineChange as Fact, Outcome } from './domain/deadline-change.ts';
import type { Deadline, DeadlineKind, DeadlineState } from './domain/deadline.ts';

/** How a deadline stands after a command, as the journal keeps it: instants are ISO strings. */
export type DeadlineChange = {
  readonly type: Fact['type'];
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly key: string;
  readonly state: DeadlineState;
  readonly at: string;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly stoppedAt: string | null;
  readonly breachedAt: string | null;
};

/** What a command did to a subject's deadlines, and the earliest due of all that run after it. */
export type DeadlineOutcome = { readonly changes: readonly DeadlineChange[]; readonly nextDueAt: Date | null };

export function outcomeOf(touched: readonly Outcome[], untouched: readonly Deadline[]): DeadlineOutcome {
  const running = [...touched.map(({ deadline }) => deadline), ...untouched].filter(({ state }) => state === 'RUNNING');
  const dues = running.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []));
  return {
    changes: touched.flatMap(({ changes }) => changes.map(toChange)),
    nextDueAt: dues.length > 0 ? new Date(Math.min(...dues)) : null,
  };
}

/** Of several steps taken one after the other on the same subject. */
export const joined = (...outcomes: readonly DeadlineOutcome[]): DeadlineOutcome => ({
  changes: outcomes.flatMap(({ changes }) => changes),
  nextDueAt: outcomes.at(-1)?.nextDueAt ?? null,
});

export const toChange = ({ type, id, kind, key, state, at, startedAt, dueAt, stoppedAt, breachedAt }: Fact): DeadlineChange => ({
  type,
  id,
  kind,
  key,
  state,
  at: at.toISOString(),
  startedAt: startedAt.toISOString(),
  dueAt: dueAt?.toISOString() ?? null,
  stoppedAt: stoppedAt?.toISOString() ?? null,
  breachedAt: breachedAt?.toISOString() ?? null,
});
