import type { ComplaintState } from './complaint-state.ts';

/** A stretch of time that a deadline counted. */
export type CountedSpan = { readonly from: Date; readonly to: Date };

/** An event as far as lateness needs it: `deadlines` are the changes of this deadline that it tells of. */
export type Told = {
  readonly type: string;
  readonly at: Date;
  readonly state: ComplaintState | null;
  readonly deadlines: readonly { readonly type: string; readonly dueAt: string | null }[];
};

/**
 * Why a deadline used up its time, as codes with parameters: `IN_STATE` and `HEARD_BEFORE_RECORDED` say where counted seconds went, the
 * others what happened to the target on the way.
 */
export type LateReason =
  | { readonly code: 'IN_STATE'; readonly state: ComplaintState; readonly seconds: number }
  | { readonly code: 'HEARD_BEFORE_RECORDED'; readonly seconds: number }
  | {
      readonly code: 'TARGET_CHANGED' | 'RECEIVED_EARLIER' | 'CALENDAR_CHANGED' | 'PAUSE_LIMIT_REACHED' | 'REOPENED';
      readonly at: Date;
    };

/** Where the counted time went, the longest first; then what happened, in order. */
export function whyLate(counted: readonly CountedSpan[], registeredAt: Date, events: readonly Told[]): LateReason[] {
  const unheard = overlap(counted, new Date(0), registeredAt);
  const spent = Map.groupBy(statesOf(events), ({ state }) => state);
  const inStates = [...spent].map(([state, periods]) => ({
    code: 'IN_STATE' as const,
    state,
    seconds: periods.reduce((sum, { from, to }) => sum + overlap(counted, from > registeredAt ? from : registeredAt, to), 0),
  }));
  return [
    ...(unheard > 0 ? [{ code: 'HEARD_BEFORE_RECORDED' as const, seconds: unheard }] : []),
    ...inStates.filter(({ seconds }) => seconds > 0).toSorted((one, other) => other.seconds - one.seconds),
    ...events.flatMap(happened),
  ];
}

type Period = { readonly state: ComplaintState; readonly from: Date; readonly to: Date };

const endOfTime = new Date(8.64e15);

function statesOf(events: readonly Told[]): Period[] {
  const entered = events.flatMap(({ state, at }) => (state === null ? [] : [{ state, from: at }]));
  return entered.map((period, index) => ({ ...period, to: entered[index + 1]?.from ?? endOfTime }));
}

const overlap = (counted: readonly CountedSpan[], from: Date, to: Date): number =>
  counted.reduce((sum, span) => {
    const [start, end] = [Math.max(span.from.getTime(), from.getTime()), Math.min(span.to.getTime(), to.getTime())];
    return sum + Math.max(0, end - start) / 1000;
  }, 0);

// A deadline that started with something else than the complaint replaced one with another target; one that runs again by itself was let go.
const happened = ({ type, at, deadlines }: Told): LateReason[] =>
  deadlines.flatMap((change): LateReason[] => {
    if (change.type === 'deadline.started' && type === 'complaint.merged-in') return [{ code: 'RECEIVED_EARLIER', at }];
    if (change.type === 'deadline.started') return isReplacement(type) ? [{ code: 'TARGET_CHANGED', at }] : [];
    if (change.type === 'deadline.recomputed') return [{ code: 'CALENDAR_CHANGED', at }];
    if (change.type === 'deadline.reopened') return [{ code: 'REOPENED', at }];
    return change.type === 'deadline.resumed' && type === 'deadline.resumed' ? [{ code: 'PAUSE_LIMIT_REACHED', at }] : [];
  });

const isReplacement = (type: string): boolean => type === 'deadline.started' || type === 'complaint.recategorised';
