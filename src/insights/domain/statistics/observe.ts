/**
 * How a complaint stood at the moment of the report: solved by us, ended by the customer or by silence, still open, or never a complaint (an entry
 * that was cancelled).
 */
export type Standing = 'solved' | 'ended' | 'open' | 'void';

/** Complaints that stood alike. */
export type ComplaintTimes = {
  readonly standing: Standing;
  /**
   * Seconds from receipt to the last resolution that was not followed by a reopening; of an open one to the moment of the report, or to when its
   * imported log was drawn, if that was earlier.
   */
  readonly seconds: Float64Array;
};

export type Exclusion = 'void' | 'received-after-as-of' | 'resolved-before-received';

/** Columns for `survivalCurve`, in seconds, and how many complaints were left out and why. */
export type Observations = {
  readonly durations: Float64Array;
  readonly events: Uint8Array;
  readonly excluded: Readonly<Record<Exclusion, number>>;
};

/**
 * Calendar time from receipt to resolution. Complaints still open were watched until the moment of the report; withdrawn ones and those whose
 * customer never replied were not solved by us, so they were watched until they ended.
 */
export const observe = (complaints: readonly ComplaintTimes[]): Observations => {
  const most = complaints.reduce((sum, { seconds }) => sum + seconds.length, 0);
  const durations = new Float64Array(most);
  const events = new Uint8Array(most);
  const excluded: Record<Exclusion, number> = { void: 0, 'received-after-as-of': 0, 'resolved-before-received': 0 };
  let size = 0;
  for (const { standing, seconds } of complaints) {
    const counts = standing !== 'void';
    const isEvent = standing === 'solved' ? 1 : 0;
    const first = size;
    for (const duration of seconds) {
      if (!counts || duration < 0) continue;
      durations[size] = duration;
      events[size] = isEvent;
      size += 1;
    }
    excluded[whyLeftOut[standing]] += seconds.length - (size - first);
  }
  return { durations: durations.subarray(0, size), events: events.subarray(0, size), excluded };
};

/** A cancelled entry always, any other when it would have lasted less than nothing. */
const whyLeftOut: Readonly<Record<Standing, Exclusion>> = {
  void: 'void',
  open: 'received-after-as-of',
  solved: 'resolved-before-received',
  ended: 'resolved-before-received',
};
