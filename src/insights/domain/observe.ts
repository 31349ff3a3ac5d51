/** What the time to resolution needs to know of one complaint. */
export type ComplaintTimes = {
  readonly receivedAt: Date;
  /** The last resolution that was not followed by a reopening. */
  readonly resolvedAt: Date | null;
  readonly outcome: string | null;
  readonly isVoid: boolean;
  /** For complaints of an imported log: when the log was drawn. Nothing is known of them after that. */
  readonly watchedUntil?: Date | null;
};

export type Exclusion = 'void' | 'received-after-as-of' | 'resolved-before-received';

/** Columns for `survivalCurve`, in seconds, and how many complaints were left out and why. */
export type Observations = {
  readonly durations: Float64Array;
  readonly events: Uint8Array;
  readonly excluded: Readonly<Record<Exclusion, number>>;
};

/**
 * Calendar time from receipt to resolution as it was known at `asOf`. Complaints still open then are watched until `asOf` (or until their log was
 * drawn); withdrawn ones and those whose customer never replied were not solved by us, so they are watched until they ended.
 */
export const observe = (complaints: readonly ComplaintTimes[], asOf: Date): Observations => {
  const durations = new Float64Array(complaints.length);
  const events = new Uint8Array(complaints.length);
  const excluded: Record<Exclusion, number> = { void: 0, 'received-after-as-of': 0, 'resolved-before-received': 0 };
  let size = 0;
  for (const complaint of complaints) {
    const seen = observeOne(complaint, asOf.getTime());
    if (typeof seen === 'string') {
      excluded[seen] += 1;
      continue;
    }
    durations[size] = seen.seconds;
    events[size] = seen.isResolved ? 1 : 0;
    size += 1;
  }
  return { durations: durations.subarray(0, size), events: events.subarray(0, size), excluded };
};

const notSolvedByUs: readonly string[] = ['WITHDRAWN', 'NO_REPLY'];

const observeOne = (
  complaint: ComplaintTimes,
  asOf: number,
): Exclusion | { readonly seconds: number; readonly isResolved: boolean } => {
  const received = complaint.receivedAt.getTime();
  const resolved = complaint.resolvedAt?.getTime() ?? Infinity;
  const end = Math.min(asOf, complaint.watchedUntil?.getTime() ?? Infinity);
  if (complaint.isVoid) return 'void';
  if (received > end) return 'received-after-as-of';
  if (resolved < received) return 'resolved-before-received';
  const isSolved = resolved <= end && !notSolvedByUs.includes(complaint.outcome ?? '');
  return { seconds: (Math.min(resolved, end) - received) / 1000, isResolved: isSolved };
};
