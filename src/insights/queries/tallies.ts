/** One thing that is counted: of those `among`, how many `met` it; without `met` it is a plain count. SQL over `f`, `e`, `r` and `d`. */
export type TallyValue = { readonly name: string; readonly among: string; readonly met?: string };

/** A figure that is counted in SQL. */
export type Tally = {
  readonly name: string;
  readonly from: 'complaints' | 'escalations' | 'reviews' | 'deadlines';
  /** The date that decides whether it belongs to the period. */
  readonly on: string;
  readonly values: readonly TallyValue[];
  /** Why something is left out; the first reason that fits. */
  readonly excluded: readonly { readonly reason: string; readonly when: string }[];
  /** The latest moment at which what is counted here may still change. */
  readonly provisionalUntil?: string;
};

const isVoid = { reason: 'void', when: `f.standing = 'void'` };
const byCustomer = { reason: 'ended-by-customer', when: `f.standing = 'ended'` };
const notRecorded = { reason: 'not-recorded', when: 'f.watched_until IS NOT NULL' };
const stillOpen = { reason: 'still-open', when: `f.standing = 'open'` };
const turnedDown = `max(f.resolved_at) FILTER (WHERE f.state = 'RESOLVED') + interval '10 days'`;

/** $1 is now; $4 the latest receipt whose first working day has ended. */
export const tallies: readonly Tally[] = [
  {
    name: 'first-contact-resolution',
    from: 'complaints',
    on: 'f.received_at',
    // A complaint solved on its day is known by the eighth day after; failures before that would be known sooner than successes.
    excluded: [isVoid, byCustomer, notRecorded, { reason: 'not-yet-known', when: `f.received_at + interval '8 days' > $1` }],
    values: [
      {
        name: 'share',
        among: 'true',
        met: `f.standing = 'solved' AND f.same_day AND f.inbound_contacts = 1 AND f.reassignments = 0 AND f.reopen_count = 0
              AND f.authority_count + f.skill_count = 0 AND f.resolved_by = f.hearer_id AND f.repeated_at IS NULL`,
      },
    ],
  },
  {
    name: 'next-day-resolution',
    from: 'complaints',
    on: 'f.received_at',
    excluded: [isVoid, byCustomer, { reason: 'not-yet-known', when: 'f.received_at > $4' }],
    values: [{ name: 'share', among: 'true', met: `f.standing = 'solved' AND f.next_day` }],
    provisionalUntil: turnedDown,
  },
  {
    name: 'frontline-resolution',
    from: 'complaints',
    on: 'f.received_at',
    excluded: [isVoid, byCustomer, notRecorded, stillOpen],
    values: [{ name: 'share', among: 'true', met: 'f.frontline' }],
    provisionalUntil: turnedDown,
  },
  {
    name: 'escalation-rate',
    from: 'complaints',
    on: 'f.received_at',
    excluded: [isVoid, notRecorded],
    values: ['authority', 'skill', 'time', 'customer', 'mandatory', 'advice'].map((kind) => ({
      name: kind.toUpperCase(),
      among: 'true',
      met: `f.${kind}_count > 0`,
    })),
  },
  {
    name: 'reopened',
    from: 'complaints',
    on: 'f.received_at',
    excluded: [isVoid, notRecorded, { reason: 'still-open', when: `f.standing = 'open' AND f.reopen_count = 0` }],
    values: [{ name: 'share', among: 'true', met: 'f.reopen_count > 0' }],
    provisionalUntil: turnedDown,
  },
  {
    name: 'repeat-contact',
    from: 'complaints',
    on: 'f.received_at',
    excluded: [
      ...[isVoid, notRecorded, stillOpen, { reason: 'no-account', when: 'f.account_id IS NULL' }],
      { reason: 'not-yet-known', when: `f.resolved_at + interval '7 days' > $1` },
    ],
    values: [{ name: 'share', among: 'true', met: 'f.repeated_at IS NOT NULL' }],
  },
  {
    name: 'throughput',
    from: 'complaints',
    on: 'f.resolved_at',
    excluded: [isVoid],
    values: [
      { name: 'solved', among: `f.standing = 'solved'` },
      { name: 'ended-by-customer', among: `f.standing = 'ended'` },
    ],
    provisionalUntil: turnedDown,
  },
  {
    name: 'received',
    from: 'complaints',
    on: 'f.received_at',
    excluded: [isVoid],
    values: [
      { name: 'received', among: 'true' },
      { name: 'from-regulator', among: `f.origin IN ('REGULATOR', 'OMBUDSMAN')` },
      { name: 'upheld', among: `f.outcome IN ('UPHELD', 'PARTLY_UPHELD')` },
      { name: 'not-upheld', among: `f.outcome = 'NOT_UPHELD'` },
      {
        name: 'otherwise-ended',
        among: `f.resolved_at IS NOT NULL AND f.outcome NOT IN ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')`,
      },
      { name: 'still-open', among: `f.standing = 'open'` },
    ],
    provisionalUntil: turnedDown,
  },
  {
    name: 'approved-unchanged',
    from: 'escalations',
    on: 'e.decided_at',
    excluded: [{ reason: 'other-kind', when: `e.kind <> 'AUTHORITY'` }],
    values: [
      { name: 'share', among: 'true', met: `e.answer = 'GRANT' AND (e.answer_minor IS NULL OR e.answer_minor = e.asked_minor)` },
    ],
  },
  {
    name: 'overturn-rate',
    from: 'reviews',
    on: 'r.answered_at',
    excluded: [isVoid, { reason: 'nothing-decided', when: 'r.overturned IS NULL' }],
    values: [{ name: 'share', among: 'true', met: 'r.overturned' }],
  },
  {
    name: 'on-time',
    from: 'deadlines',
    on: 'd.started_at',
    excluded: [
      isVoid,
      { reason: 'replaced', when: `d.state IN ('CANCELLED', 'SUPERSEDED')` },
      { reason: 'promise', when: `d.kind = 'PROMISE'` },
      {
        reason: 'still-running',
        when: `d.state IN ('RUNNING', 'PAUSED') AND d.breached_at IS NULL AND coalesce(d.due_at > $1, true)`,
      },
    ],
    values: ['ACKNOWLEDGE', 'FIRST_RESPONSE', 'UPDATE', 'RESOLUTION', 'DECISION', 'REGULATORY', 'OBLIGATION', 'REVIEW'].map(
      (kind) => ({
        name: kind,
        among: `d.kind = '${kind}'`,
        met: `d.state = 'MET'`,
      }),
    ),
  },
  {
    name: 'promise-kept',
    from: 'deadlines',
    on: 'd.started_at',
    excluded: [
      ...[
        isVoid,
        { reason: 'other-kind', when: `d.kind <> 'PROMISE'` },
        { reason: 'replaced', when: `d.state IN ('CANCELLED', 'SUPERSEDED')` },
      ],
      {
        reason: 'still-running',
        when: `d.state IN ('RUNNING', 'PAUSED') AND d.breached_at IS NULL AND coalesce(d.due_at > $1, true)`,
      },
    ],
    values: [{ name: 'share', among: 'true', met: `d.state = 'MET'` }],
  },
];
