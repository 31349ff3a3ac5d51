import type pg from 'pg';

export type Row = { readonly table: string; readonly values: Readonly<Record<string, unknown>> };
type Given = Readonly<Record<string, unknown>>;

/** A whole row that breaks no promise by itself; a test says what is different about it. */
const row =
  (table: string, usual: Given) =>
  (given: Given): Row => ({ table, values: { ...usual, ...given } });

export const insert = async (client: pg.Client, { table, values }: Row): Promise<void> => {
  const columns = Object.keys(values);
  const places = columns.map((_, i) => `$${i + 1}`);
  await client.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, Object.values(values));
};

/** `id(7)` ends in 7. */
export const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const now = new Date('2026-03-02T15:00:00Z');
export const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const yesterday = ago(24 * 60);

export const complaint = row('complaint', {
  id: id(1),
  reference: 'AAAAAAA',
  received_at: yesterday,
  registered_at: yesterday,
  origin: 'CUSTOMER',
  channel: 'phone',
  category: 'other',
  severity: 3,
  description: '',
  state: 'OPEN',
  changed_at: yesterday,
  queue_band: 2,
  version: 1,
});

export const event = row('complaint_event', {
  complaint_id: id(1),
  seq: 1,
  type: 'complaint.registered',
  at: yesterday,
  recorded_at: yesterday,
  actor_kind: 'system',
  payload: { set: { state: 'OPEN' } },
});

export const deadline = row('deadline', {
  id: id(2),
  subject_id: id(1),
  kind: 'RESOLUTION',
  calendar_id: id(90),
  calendar_version: 1,
  hours: 'business',
  target: 3600,
  started_at: yesterday,
  due_at: ago(-60),
  state: 'RUNNING',
  pauses: '[]',
  pauses_on: '[]',
});

export const remedy = row('remedy', {
  id: id(3),
  complaint_id: id(1),
  kind: 'billing-credit',
  amount_minor: 500,
  currency: 'USD',
  state: 'AUTHORISED',
  decision_id: id(4),
  authorised_at: now,
  proposed_at: now,
});

export const decision = row('decision', {
  id: id(4),
  subject_id: id(1),
  seq: 1,
  decided_at: now,
  purpose: 'commit',
  employee_id: id(80),
  role: 'FRONTLINE',
  level: 'frontline',
  remedy_kind: 'billing-credit',
  params: '{}',
  asked_minor: 500,
  given_minor: 0,
  currency: 'USD',
  verdict: 'PERMIT',
  limit_minor: 5000,
  record: '{}',
  hash: 'first',
});

export const allowance = row('allowance', {
  id: id(5),
  decision_id: id(4),
  remedy_id: id(3),
  subject_id: id(1),
  employee_id: id(80),
  kind: 'billing-credit',
  amount_minor: 500,
  counted_minor: 500,
  currency: 'USD',
  state: 'reserved',
  at: now,
  business_day: '2026-03-02',
  changed_at: now,
});

export const escalation = row('escalation', {
  id: id(6),
  complaint_id: id(1),
  kind: 'AUTHORITY',
  state: 'OPEN',
  opened_at: yesterday,
  opened_by: id(80),
  level: 'supervisor',
  moved_state: true,
  note: '',
});

export const order = row('execution_order', {
  id: 'order-1',
  remedy_id: id(3),
  complaint_id: id(1),
  executor: 'billing',
  kind: 'billing-credit',
  code: 'ADJ',
  amount_minor: 500,
  currency: 'USD',
  execute_by: ago(-60),
  not_before: yesterday,
  state: 'OPEN',
  created_at: yesterday,
  changed_at: yesterday,
});

export const review = row('review', {
  id: id(9),
  complaint_id: id(1),
  state: 'ANSWERED',
  requested_at: ago(60),
  requested_by: id(80),
  reviewer_id: id(81),
  reason: '',
  before_verdict: 'UPHELD',
  answer_verdict: 'UPHELD',
  customer_reason: '',
  answered_at: now,
  answered_by: id(81),
  overturned: false,
});

export const call = row('hold_page', {
  order_id: 'order-1',
  person_id: id(80),
  because: 'ON_CALL',
  cut_off_at: ago(-90),
  paged_at: ago(30),
});

export const message = row('message', {
  id: id(7),
  complaint_id: id(1),
  event_seq: 1,
  template: 'acknowledged',
  language: 'en',
  channel: 'email',
  address: 'nobody@example.org',
  subject: '',
  body: '',
  state: 'WAITING',
  not_before: now,
  created_at: yesterday,
});

export const survey = row('survey', {
  id: id(14),
  complaint_id: id(1),
  customer_id: id(70),
  language: 'en',
  link_hash: 'hash-1',
  asked_at: ago(60),
  expires_at: ago(-60),
});

export const surveyAnswer = row('survey_answer', {
  id: id(15),
  survey_id: id(14),
  handled: 4,
  solved: 'yes',
  reopened: false,
  answered_at: ago(30),
});

export const ruleset = row('ruleset', {
  id: id(8),
  version: 1,
  hash: 'rules-1',
  definition: '{}',
  valid_from: yesterday,
  published_at: yesterday,
});

export const person = row('person', { id: id(80), username: 'p', name: 'P', role: 'FRONTLINE', created_at: yesterday });
export const customer = row('customer', { id: id(70), name: 'C', segment: 'residential', created_at: yesterday });
export const link = row('person_link', {
  id: id(9),
  person_id: id(80),
  relation: 'self',
  source: 'declared',
  declared_at: yesterday,
});
/** It ended ten minutes ago, before its time. */
export const delegation = row('person_delegation', {
  id: id(82),
  giver_id: id(80),
  substitute_id: id(81),
  starts_at: yesterday,
  ends_at: ago(-60),
  made_at: yesterday,
  ended_at: ago(10),
});
export const key = row('idempotency_key', {
  actor_id: id(80),
  route: 'POST /',
  key: 'key-1',
  request_hash: '',
  created_at: yesterday,
});

export const fact = row('complaint_fact', {
  complaint_id: id(1),
  seq: 1,
  received_at: yesterday,
  standing: 'open',
  state: 'OPEN',
  waits_with: 'frontline',
  counted_until: yesterday,
  category: 'other',
  account_id: id(71),
  channel: 'phone',
  severity: 3,
  origin: 'CUSTOMER',
  reopen_count: 0,
  inbound_contacts: 1,
  reassignments: 0,
  ...{ authority_count: 0, skill_count: 0, time_count: 0, customer_count: 0, mandatory_count: 0, advice_count: 0 },
  ...{
    in_queue: 0,
    at_frontline: 0,
    at_authority: 0,
    in_field: 0,
    at_customer: 0,
    at_third_party: 0,
    reopened: 0,
    unrecorded: 0,
  },
  remedies_waiting: 0,
  remedy_kinds: '{}',
  calendar_version: 1,
});
