import { type Tally, turnedDown } from './tally.ts';

/** Of these a complaint has one at a time, which a merge makes begin earlier; others begin anew every time. */
const fromReceipt = `('ACKNOWLEDGE', 'FIRST_RESPONSE', 'RESOLUTION', 'REGULATORY')`;
const since = (deadline: string): string =>
  `CASE WHEN ${deadline}.kind IN ${fromReceipt} THEN '-infinity'::timestamptz ELSE ${deadline}.started_at END`;

/**
 * It was missed, or one in whose place it stands was: a longer target given later does not unsay a miss, nor does a policy that was off for a while.
 */
const missed = '(d.breached_at IS NOT NULL OR late.subject_id IS NOT NULL)';

/**
 * Deadlines of complaints, each with what is said of few of them: one that was missed was replaced by it; it was begun again after it was cancelled;
 * the complaint that went on after a merge missed the same. Lists that are joined, not looked up: only so can PostgreSQL share out the count.
 */
export const deadlinesOfComplaints = `deadlines_report d JOIN complaint_fact f ON f.complaint_id = d.subject_id
  LEFT JOIN (SELECT DISTINCT o.subject_id, o.kind, o.key, ${since('o')} AS since FROM deadlines_report o
             WHERE o.state IN ('SUPERSEDED', 'CANCELLED') AND o.breached_at IS NOT NULL) late
    ON late.subject_id = d.subject_id AND late.kind = d.kind AND late.key = d.key AND late.since = ${since('d')}
  LEFT JOIN (SELECT DISTINCT c.id FROM deadlines_report c JOIN deadlines_report n
               ON n.subject_id = c.subject_id AND n.kind = c.kind AND n.key = c.key AND ${since('n')} = ${since('c')} AND n.id > c.id
             WHERE c.state = 'CANCELLED') again ON again.id = d.id
  LEFT JOIN (SELECT DISTINCT k.subject_id, k.kind, k.key FROM deadlines_report k JOIN complaint_fact g ON g.merged_into = k.subject_id
             WHERE g.merged_into IS NOT NULL AND k.breached_at IS NOT NULL AND (k.kind IN ${fromReceipt} OR k.key <> '')) missed_too
    ON missed_too.subject_id = f.merged_into AND missed_too.kind = d.kind AND missed_too.key = d.key`;

/** What was missed before a complaint was merged away stays missed, unless the one that goes on missed the same: that is one miss. */
const missedBeforeMerging = `f.merged_into IS NOT NULL AND ${missed} AND missed_too.subject_id IS NULL`;

const isVoid = { reason: 'void', when: `f.standing = 'void' AND NOT (${missedBeforeMerging})` };
/** A replaced one is counted as the one in its place, and so is one that ended and began again: one miss counts once. */
const replaced = {
  reason: 'replaced',
  when: `d.state = 'SUPERSEDED' OR (d.state = 'CANCELLED' AND (NOT ${missed} OR again.id IS NOT NULL))`,
};
const stillRunning = {
  reason: 'still-running',
  when: `d.state IN ('RUNNING', 'PAUSED') AND coalesce(d.due_at > $1, true) AND NOT ${missed}`,
};
const met = `d.state = 'MET' AND NOT ${missed}`;
const dueOfRunning = `max(d.due_at) FILTER (WHERE d.state = 'RUNNING')`;

export const deadlineTallies: readonly Tally[] = [
  {
    name: 'on-time',
    from: 'deadlines',
    on: 'd.started_at',
    excluded: [isVoid, replaced, { reason: 'promise', when: `d.kind = 'PROMISE'` }, stillRunning],
    values: ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'RESOLUTION', 'DECISION', 'REGULATORY', 'OBLIGATION', 'REVIEW'].map(
      (kind) => ({ name: kind, among: `d.kind = '${kind}'`, met }),
    ),
    provisionalUntil: `greatest(${turnedDown}, ${dueOfRunning})`,
  },
  {
    name: 'promise-kept',
    from: 'deadlines',
    on: 'd.started_at',
    excluded: [isVoid, { reason: 'other-kind', when: `d.kind <> 'PROMISE'` }, replaced, stillRunning],
    values: [{ name: 'share', among: 'true', met }],
    provisionalUntil: dueOfRunning,
  },
];
