import { transitions, type ComplaintCommand } from '../complaints/index.ts';
import type { Invariant } from './invariant.ts';

/** By which commands an event comes about; an event that is not here leaves the state alone. */
const commandsOf: Readonly<Record<string, readonly ComplaintCommand[]>> = {
  'complaint.assigned': ['take', 'assign', 'reassign'],
  'complaint.recategorised': ['recategorise'],
  'complaint.account-linked': ['link-account'],
  'complaint.days-said': ['say-days'],
  'complaint.made-safe': ['make-safe'],
  'complaint.awaiting-customer': ['ask-customer'],
  'complaint.awaiting-third-party': ['await-third-party'],
  'complaint.awaiting-field': ['send-field'],
  'complaint.resumed': ['resume'],
  'complaint.awaiting-decision': ['await-decision'],
  'complaint.decision-made': ['back-from-decision'],
  'complaint.resolved': ['resolve'],
  'complaint.resolution-undone': ['undo'],
  'complaint.reopened': ['reopen', 'open-again'],
  'complaint.closed': ['accept', 'close'],
  'complaint.withdrawn': ['withdraw'],
  'complaint.voided': ['void'],
  'complaint.merged-away': ['merge-into'],
  'complaint.merged-in': ['take-in'],
  'complaint.review-requested': ['request-review'],
  'complaint.regulator-opened': ['regulator-open'],
};

/** `('complaint.resolved','OPEN','RESOLVED'), …` for everything that the transition table allows. */
const lawfulSteps = Object.entries(commandsOf)
  .flatMap(([type, commands]) =>
    commands.flatMap((command) => stepsOf(command).map(([from, to]) => `('${type}', '${from}', '${to}')`)),
  )
  .join(', ');

/** What is promised about the way from state to state. */
export const stateInvariants: readonly Invariant[] = [
  {
    id: 'every-step-is-in-the-table',
    promise: 'every change in the journal is one that the transition table allows in the state it was made in',
    sql: `WITH event AS (
            SELECT complaint_id, seq, type, payload -> 'set' ->> 'state' AS state,
              count(payload -> 'set' ->> 'state') OVER (PARTITION BY complaint_id ORDER BY seq) AS stage
            FROM complaint_event
          ), stage AS (SELECT complaint_id, stage, state FROM event WHERE state IS NOT NULL)
          SELECT DISTINCT e.complaint_id AS id
          FROM event e LEFT JOIN stage before ON before.complaint_id = e.complaint_id AND before.stage = e.stage - (e.state IS NOT NULL)::int
          WHERE e.seq > 1 AND (e.state IS NOT NULL OR e.type IN (${Object.keys(commandsOf)
            .map((type) => `'${type}'`)
            .join(', ')}))
            AND (e.type, coalesce(before.state, ''), coalesce(e.state, before.state, '')) NOT IN (VALUES ${lawfulSteps})`,
  },
];

function stepsOf(command: ComplaintCommand): readonly (readonly [from: string, to: string])[] {
  const { from, to } = transitions[command];
  return from.map((state) => [state, to === 'same' ? state : to] as const);
}
