/** How a complaint left the waiting: solved by us, ended by the customer or by silence, or never one (cancelled entry). */
export type Ending = 'solved' | 'ended' | 'void';

/** Complaints that ended alike, in columns: entry i of each belongs to the same complaint. */
export type ComplaintTimes = {
  /** Of those still open this is `solved`: what they will be is not known, and not asked. */
  readonly ending: Ending;
  /** Seconds from receipt to the last resolution that was not followed by a reopening; NaN while there is none. */
  readonly resolvedAfter: Float64Array;
  /** Seconds from receipt to the moment of the report, or to when the imported log was drawn, if that was earlier. */
  readonly watchedFor: Float64Array;
};

export type Exclusion = 'void' | 'received-after-as-of' | 'resolved-before-received';

/** Columns for `survivalCurve`, in seconds, and how many complaints were left out and why. */
export type Observations = {
  readonly durations: Float64Array;
  readonly events: Uint8Array;
  readonly excluded: Readonly<Record<Exclusion, number>>;
};

/**
 * Calendar time from receipt to resolution as it was known at the moment of the report. Complaints still open then are watched until then (or
 * until their log was drawn); withdrawn ones and those whose customer never replied were not solved by us, so they are watched until they ended.
 */
export const observe = (groups: readonly ComplaintTimes[]): Observations => {
  const most = groups.reduce((sum, { watchedFor }) => sum + watchedFor.length, 0);
  const durations = new Float64Array(most);
  const events = new Uint8Array(most);
  const excluded: Record<Exclusion, number> = { void: 0, 'received-after-as-of': 0, 'resolved-before-received': 0 };
  let size = 0;
  for (const { ending, resolvedAfter, watchedFor } of groups) {
    for (let i = 0; i < watchedFor.length; i += 1) {
      const watched = watchedFor[i] ?? Number.NaN;
      const resolved = resolvedAfter[i] ?? Number.NaN;
      const reason = exclusionOf(ending, resolved, watched);
      if (reason !== null) {
        excluded[reason] += 1;
        continue;
      }
      const isOver = resolved <= watched;
      durations[size] = isOver ? resolved : watched;
      events[size] = isOver && ending === 'solved' ? 1 : 0;
      size += 1;
    }
  }
  return { durations: durations.subarray(0, size), events: events.subarray(0, size), excluded };
};

/** Comparisons with NaN are false: a complaint that is still open was not resolved too early. */
const exclusionOf = (ending: Ending, resolvedAfter: number, watchedFor: number): Exclusion | null => {
  if (ending === 'void') return 'void';
  if (watchedFor < 0) return 'received-after-as-of';
  return resolvedAfter < 0 ? 'resolved-before-received' : null;
};
