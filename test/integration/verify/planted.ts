import {
  ago,
  allowance,
  call,
  complaint,
  customer,
  deadline,
  decision,
  delegation,
  escalation,
  event,
  fact,
  id,
  key,
  link,
  message,
  now,
  order,
  person,
  remedy,
  review,
  ruleset,
  survey,
  surveyAnswer,
  type Row,
} from './rows.ts';

export type Planted = {
  /** Just so, the promise is kept. */
  readonly kept: readonly Row[];
  /** With these as well it is broken, and the check names `named`. */
  readonly broken: readonly Row[];
  readonly named: string;
};

const ruling = { employee_id: id(81), level: 'supervisor', purpose: 'ruling', decided_at: now };
const granted = {
  ...{ state: 'DECIDED', moved_state: false, answer: 'GRANT', decided_by: id(81), decided_at: now },
  ...{ remedy_kind: 'billing-credit', ruling_decision_id: id(4) },
};
const unpaid = { decision_id: id(24), amount_minor: 0, counted_minor: 0 };
const underCover = { params: JSON.stringify({ coverId: id(6) }) };
const resolvedSet = { state: 'RESOLVED' };
const resolved = { state: 'RESOLVED', resolved_at: now, outcome: 'UPHELD' };
const later = (seq: number, type: string, more: object = {}): Row =>
  event({ seq, type, at: now, recorded_at: now, payload: {}, ...more });

const asked = later(2, 'survey.asked', { payload: { surveyId: id(14) } });
const answeredBy = (seq: number, answerId: string): Row =>
  later(seq, 'survey.answered', { payload: { answerId, handled: 4, solved: 'yes', told: null } });

/** For each invariant a case in which it holds, and what breaks it. */
export const planted: Readonly<Record<string, Planted>> = {
  'journal-has-no-gaps': { kept: [event({}), later(2, 'note.added')], broken: [later(4, 'note.added')], named: id(1) },
  'journal-begins-with-a-beginning': { kept: [event({})], broken: [later(2, 'complaint.imported')], named: id(1) },
  'every-complaint-has-a-journal': {
    kept: [complaint({}), event({})],
    broken: [complaint({ id: id(11), reference: 'BBBBBBB' })],
    named: id(11),
  },
  'recorded-time-runs-forward': {
    kept: [event({})],
    broken: [later(2, 'note.added', { at: ago(3000), recorded_at: ago(3000) })],
    named: id(1),
  },
  'resolved-once-between-reopenings': {
    kept: [event({}), later(2, 'complaint.resolved'), later(3, 'complaint.reopened'), later(4, 'complaint.resolved')],
    broken: [later(5, 'complaint.resolved')],
    named: id(1),
  },
  'nobody-acts-after-leaving': {
    kept: [person({ deactivated_at: ago(60) }), event({ actor_id: id(80) })],
    broken: [later(2, 'note.added', { actor_id: id(80) })],
    named: id(1),
  },
  'every-command-kept-its-reply': { kept: [key({ reply: '{}' })], broken: [key({ key: 'key-2' })], named: 'key-2' },
  'every-step-is-in-the-table': {
    kept: [
      event({}),
      later(2, 'complaint.resolved', { payload: { set: resolvedSet } }),
      later(3, 'complaint.closed', { payload: { set: { state: 'CLOSED' } } }),
    ],
    broken: [later(4, 'complaint.resolved', { payload: { set: resolvedSet } })],
    named: id(1),
  },
  'waiting-for-a-decision-has-one-open': {
    kept: [complaint({ state: 'AWAITING_DECISION' }), escalation({})],
    broken: [complaint({ id: id(11), reference: 'BBBBBBB', state: 'AWAITING_DECISION' })],
    named: id(11),
  },
  'nothing-open-when-settled': {
    kept: [
      complaint(resolved),
      deadline({ kind: 'OBLIGATION' }),
      escalation({ kind: 'CUSTOMER', moved_state: false }),
      deadline({ id: id(22), kind: 'DECISION', key: id(6) }),
    ],
    broken: [deadline({ id: id(12) })],
    named: id(1),
  },
  'merged-into-one-that-knows-it': {
    kept: [
      complaint({}),
      complaint({ id: id(21), reference: 'CCCCCCC', state: 'VOID', merged_into: id(1) }),
      event({}),
      later(2, 'complaint.merged-in', { payload: { mergedId: id(21) } }),
    ],
    broken: [complaint({ id: id(11), reference: 'BBBBBBB', state: 'VOID', merged_into: id(1) })],
    named: id(11),
  },
  'no-danger-when-settled': {
    kept: [complaint({ ...resolved, safety: 'made-safe' })],
    broken: [complaint({ ...resolved, id: id(11), reference: 'BBBBBBB', safety: 'open' })],
    named: id(11),
  },
  'open-complaints-are-timed': {
    kept: [complaint({}), deadline({})],
    broken: [complaint({ id: id(11), reference: 'BBBBBBB' })],
    named: id(11),
  },
  'closed-when-all-is-done': {
    kept: [
      complaint({ ...resolved, state: 'CLOSED', closed_at: now }),
      remedy({ state: 'FAILED' }),
      remedy({ id: id(13), state: 'EXECUTED', amount_minor: 600, executed_at: now, external_ref: 'X' }),
    ],
    broken: [remedy({ id: id(23), state: 'FAILED' })],
    named: id(1),
  },
  'closed-with-nothing-owed': {
    kept: [
      complaint({ ...resolved, state: 'CLOSED', closed_at: now }),
      deadline({ kind: 'OBLIGATION', state: 'MET', stopped_at: ago(1) }),
    ],
    broken: [deadline({ id: id(12), key: 'O-02', kind: 'OBLIGATION' })],
    named: id(1),
  },
  'breaches-have-happened': {
    kept: [deadline({ due_at: ago(9), breached_at: ago(9) })],
    broken: [deadline({ id: id(12), key: 'early', breached_at: ago(-60) })],
    named: id(12),
  },
  'breach-exactly-when-late': {
    kept: [
      deadline({}),
      deadline({ id: id(12), key: 'late', state: 'MISSED', due_at: ago(9), stopped_at: now, breached_at: ago(9) }),
    ],
    broken: [deadline({ id: id(13), key: 'unseen', due_at: ago(9) })],
    named: id(13),
  },
  'breach-told-once': {
    kept: [
      deadline({ due_at: ago(9), breached_at: ago(9) }),
      event({ payload: { deadlines: [{ id: id(2), type: 'deadline.breached' }] } }),
    ],
    broken: [deadline({ id: id(12), key: 'untold', due_at: ago(9), breached_at: ago(9) })],
    named: id(12),
  },
  'reviewed-by-another': {
    kept: [review({}), event({}), later(2, 'remedy.authorised', { actor_id: id(80), at: ago(70), recorded_at: ago(70) })],
    broken: [
      review({ id: id(19), answered_by: id(82), reviewer_id: id(82) }),
      later(3, 'escalation.decided', { actor_id: id(82), at: ago(65), recorded_at: ago(65) }),
    ],
    named: id(19),
  },
  'calls-reach-somebody': {
    kept: [order({}), call({})],
    broken: [order({ id: 'order-2', remedy_id: id(13) }), call({ order_id: 'order-2', person_id: null, because: 'NOBODY' })],
    named: 'order-2',
  },
  'messages-leave': {
    kept: [message({})],
    broken: [message({ id: id(17), template: 'forgotten', not_before: ago(6) })],
    named: id(17),
  },
  'no-remedy-without-a-decision': {
    kept: [remedy({}), decision({})],
    broken: [remedy({ id: id(13), amount_minor: 501 })],
    named: id(13),
  },
  'remedies-follow-the-journal': {
    kept: [remedy({}), event({}), later(2, 'remedy.authorised', { payload: { remedyId: id(3) } })],
    broken: [remedy({ id: id(13), state: 'SENT' }), later(3, 'remedy.authorised', { payload: { remedyId: id(13) } })],
    named: id(13),
  },
  'allowance-follows-remedy': {
    kept: [
      ...[remedy({}), allowance({})],
      ...[remedy({ id: id(23), amount_minor: null, currency: null }), allowance({ id: id(25), ...unpaid, remedy_id: id(23) })],
    ],
    broken: [remedy({ id: id(13), amount_minor: null, currency: null })],
    named: id(13),
  },
  'caps-held-in-the-ledger': {
    kept: [
      decision({ record: capped('employee/calendar-day', 900) }),
      allowance({}),
      allowance({ id: id(25), decision_id: id(24), remedy_id: id(23), at: ago(6000), business_day: '2026-03-01' }),
      allowance({ id: id(35), decision_id: id(34), remedy_id: id(33), at: ago(9), state: 'released', changed_at: ago(5) }),
    ],
    broken: [
      allowance({ id: id(15), decision_id: id(14), remedy_id: id(13), at: ago(9), counted_minor: 401, amount_minor: 401 }),
    ],
    named: id(5),
  },
  'what-is-owed-uses-no-limit': {
    kept: [
      decision({ record: JSON.stringify({ decision: { owed: [{ rule: 'O-01', amountMinor: 300 }] } }) }),
      allowance({ counted_minor: 200 }),
    ],
    broken: [
      decision({ id: id(14), seq: 2 }),
      allowance({ id: id(15), decision_id: id(14), remedy_id: id(13), counted_minor: 499 }),
    ],
    named: id(15),
  },
  'caps-held-when-decided': { kept: [decision({})], broken: [decision({ id: id(14), seq: 2, limit_minor: 499 })], named: id(14) },
  'decided-under-the-rules-in-force': {
    kept: [ruleset({}), decision({ ruleset_id: id(8), ruleset_hash: 'rules-1', ruleset_version: 1 })],
    broken: [
      decision({ id: id(14), seq: 2, decided_at: ago(9000), ruleset_id: id(8), ruleset_hash: 'rules-1', ruleset_version: 1 }),
    ],
    named: id(14),
  },
  'one-ruleset-at-a-time': {
    kept: [ruleset({}), ruleset({ id: id(28), version: 2, valid_from: ago(-60), valid_to: ago(-70), withdrawn_at: ago(5) })],
    broken: [ruleset({ id: id(18), version: 0, valid_from: ago(9000), valid_to: ago(8000) })],
    named: id(18),
  },
  'decisions-are-chained': {
    kept: [decision({}), decision({ id: id(14), seq: 2, prev_hash: 'first', hash: 'second' })],
    broken: [decision({ id: id(24), seq: 3, prev_hash: 'first' })],
    named: id(24),
  },
  'granted-at-the-level': {
    kept: [
      escalation(granted),
      decision(ruling),
      escalation({ ...granted, id: id(36), level: 'board', ruling_decision_id: id(34) }),
      decision({ ...ruling, id: id(34), seq: 2, level: 'manager' }),
    ],
    broken: [
      escalation({ ...granted, id: id(16), ruling_decision_id: id(14) }),
      decision({ ...ruling, id: id(14), seq: 3, level: 'frontline' }),
    ],
    named: id(16),
  },
  'stood-in-when-they-said': {
    kept: [
      delegation({}),
      event({ actor_kind: 'person', actor_id: id(81), on_behalf_of: id(80), recorded_at: ago(30) }),
      escalation({ decided_by: id(81), decided_for: id(80), decided_at: ago(30) }),
    ],
    broken: [escalation({ id: id(16), decided_by: id(81), kind: 'ADVICE', decided_for: id(80), decided_at: ago(5) })],
    named: id(16),
  },
  'nobody-decides-for-themselves': {
    kept: [
      ...[
        complaint({ customer_id: id(70) }),
        customer({ household_id: id(79) }),
        decision({}),
        allowance({ customer_id: id(70) }),
      ],
      customer({ id: id(71), household_id: id(79) }),
    ],
    broken: [link({ customer_id: id(71) })],
    named: id(4),
  },
  'orders-follow-remedies': {
    kept: [remedy({}), order({})],
    broken: [remedy({ id: id(13), state: 'EXECUTED', executed_at: now, external_ref: 'X' })],
    named: id(13),
  },
  'every-authorised-remedy-is-ordered': {
    kept: [remedy({})],
    broken: [remedy({ id: id(13), authorised_at: ago(6) })],
    named: id(13),
  },
  'a-cover-is-used-once': {
    kept: [remedy(underCover), escalation({ ...cover() })],
    broken: [remedy({ ...underCover, id: id(13) })],
    named: id(6),
  },
  'facts-keep-up': {
    kept: [event({}), fact({}), later(2, 'note.added')],
    broken: [event({ seq: 3, type: 'complaint.assigned' })],
    named: id(1),
  },
  'repeats-are-found': {
    kept: [fact({ resolved_at: ago(90) })],
    broken: [fact({ complaint_id: id(11), received_at: ago(60) })],
    named: id(1),
  },
  'surveys-were-asked': {
    kept: [survey({}), asked],
    broken: [survey({ id: id(16), complaint_id: id(11), customer_id: id(71), link_hash: 'hash-2' })],
    named: id(16),
  },
  'answers-to-what-was-asked': {
    kept: [survey({}), surveyAnswer({}), answeredBy(2, id(15))],
    broken: [surveyAnswer({ id: id(16), replaced_at: ago(10), answered_at: ago(20) })],
    named: id(16),
  },
  'one-answer-counts': {
    kept: [survey({}), surveyAnswer({}), answeredBy(2, id(15))],
    broken: [answeredBy(3, id(16))],
    named: id(14),
  },
};

function capped(key: string, maxMinor: number): string {
  const [counter, window] = key.split('/');
  return JSON.stringify({ decision: { caps: [{ rule: 'C-01', counter, window, key, maxMinor, remainingMinor: maxMinor }] } });
}

function cover(): object {
  const answered = { state: 'DECIDED', answer: 'COVER_ONCE', decided_by: id(81), decided_at: ago(60) };
  return { ...answered, moved_state: false, asked_minor: 600, currency: 'USD', cover_expires_at: ago(-60) };
}
