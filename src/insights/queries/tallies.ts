import { deadlineTallies } from './deadline-tallies.ts';
import { refusalTally } from './refusal-tally.ts';
import { surveyTallies } from './survey-tallies.ts';
import { isVoid, type Tally, turnedDown } from './tally.ts';

const byCustomer = { reason: 'ended-by-customer', when: `f.standing = 'ended'` };
const notRecorded = { reason: 'not-recorded', when: 'f.watched_until IS NOT NULL' };
const stillOpen = { reason: 'still-open', when: `f.standing = 'open'` };

/** $1 is now; $4 the latest receipt whose first working day has ended. */
export const tallies: readonly Tally[] = [
  {
    name: 'first-contact-resolution',
    from: 'complaints',
    on: 'f.received_at',
    // A complaint solved on its day is known by the eighth day after; failures before that would be known sooner than successes. A reopening
    // may still undo it until the tenth day after the resolution, and a follow-up whenever it comes.
    excluded: [isVoid, byCustomer, notRecorded, { reason: 'not-yet-known', when: `f.received_at + interval '8 days' > $1` }],
    values: [
      {
        name: 'share',
        among: 'true',
        met: `f.standing = 'solved' AND f.same_day AND f.inbound_contacts = 1 AND f.reassignments = 0 AND f.reopen_count = 0
              AND f.authority_count + f.skill_count = 0 AND f.resolved_by = f.hearer_id AND f.repeated_at IS NULL`,
      },
    ],
    provisionalUntil: `greatest(${turnedDown}, max(f.received_at) + interval '8 days')`,
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
      ...[isVoid, notRecorded, { reason: 'still-open', when: `f.standing = 'open' AND f.came_back_at IS NULL` }],
      { reason: 'no-account', when: 'f.account_id IS NULL' },
      { reason: 'not-yet-known', when: `coalesce(f.resolved_at, f.came_back_at) + interval '7 days' > $1` },
    ],
    values: [{ name: 'share', among: 'true', met: 'f.repeated_at IS NOT NULL OR f.came_back_at IS NOT NULL' }],
    provisionalUntil: `greatest(${turnedDown}, max(f.resolved_at) + interval '7 days')`,
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
  refusalTally,
  {
    name: 'overturn-rate',
    from: 'reviews',
    on: 'r.answered_at',
    excluded: [isVoid, { reason: 'nothing-decided', when: 'r.overturned IS NULL' }],
    values: [{ name: 'share', among: 'true', met: 'r.overturned' }],
  },
  ...deadlineTallies,
  ...surveyTallies,
];
