import { isoText } from './as-text.ts';
import { reachCondition } from './reach-condition.ts';

export const queueViews = ['mine', 'team', 'unassigned', 'waiting', 'all'] as const;
export type QueueView = (typeof queueViews)[number];

export const queueStates = ['open', 'waiting', 'resolved'] as const;
export type QueueState = (typeof queueStates)[number];

/** Whose complaints: of a person, of a team ($5 is the id), or of everybody. */
export type QueueScope = 'person' | 'team' | 'everybody';

export type QueueShape = {
  readonly view: QueueView;
  readonly state: QueueState;
  readonly scope: QueueScope;
  readonly isFirst: boolean;
};

const ofScope: Record<QueueScope, string> = { person: 'c.owner_id = $5', team: 'c.team_id = $5', everybody: '$5::uuid IS NULL' };

/** What nobody has is also what has no team yet: each team is offered it. */
const ofNobody: Record<QueueScope, string> = { ...ofScope, team: '(c.team_id = $5 OR c.team_id IS NULL)' };

const waiting = `c.is_open AND c.state IN ('AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY', 'AWAITING_FIELD', 'AWAITING_DECISION')`;

const inState: Record<QueueState, string> = { open: 'c.is_open', waiting, resolved: `c.state = 'RESOLVED'` };

const inView: Record<QueueView, string> = {
  mine: '',
  team: '',
  all: '',
  unassigned: 'AND c.owner_id IS NULL',
  waiting: `AND ${waiting}`,
};

const due = `(coalesce(c.next_due_at, 'infinity'::timestamptz))`;

/** Exact to the microsecond: an interval times a whole number below 2^53 rounds nothing away. */
const after = `AND (c.queue_band, ${due}, c.id) >
  ($9::smallint, coalesce(timestamptz 'epoch' + $10::double precision * interval '1 microsecond', 'infinity'::timestamptz), $11::uuid)`;

/**
 * $1–$4 reach, $5 person or team, $6 category, $7 severity, $8 limit, then $9–$11 the place to go on from.
 * One text for each shape, so that each is planned for its own index.
 */
export const queueStatement = ({ view, state, scope, isFirst }: QueueShape): { name: string; text: string } => ({
  name: `complaint-queue-${view}-${state}-${scope}-${isFirst ? 'first' : 'next'}`,
  text: `SELECT c.id, c.reference, c.customer_id AS "customerId", c.premise_id AS "premiseId", c.category, c.severity, c.state,
           ${isoText('c.received_at')} AS "receivedAt", ${isoText('c.next_due_at')} AS "nextDueAt", c.queue_band AS "queueBand",
           c.owner_id AS "ownerId", c.team_id AS "teamId", c.version, ${isoText('c.waiting_until')} AS "waitingUntil",
           (extract(epoch FROM c.next_due_at) * 1000000)::bigint AS "dueMicros"
         FROM complaint c
         WHERE ${inState[state]} AND ${(view === 'unassigned' ? ofNobody : ofScope)[scope]} ${inView[view]}
           AND ($6::text IS NULL OR c.category = $6) AND ($7::smallint IS NULL OR c.severity = $7)
           AND ${reachCondition(1)} ${isFirst ? '' : after}
         ORDER BY c.queue_band, ${due}, c.id LIMIT $8`,
});
