import { complaintStates, type ComplaintState } from '../../src/complaints/index.ts';
import {
  codeOf,
  frank,
  must,
  startDesk,
  susan,
  type Body,
  type ComplaintDesk,
} from '../integration/complaints/complaint-desk.ts';

/** Where a state takes the command, its status; where something else than the state refuses it, that code. */
type Ways = Partial<Record<ComplaintState, number | string>>;

const open: Ways = {
  NEW: 201,
  OPEN: 201,
  AWAITING_FIELD: 201,
  AWAITING_CUSTOMER: 201,
  AWAITING_THIRD_PARTY: 201,
  AWAITING_DECISION: 201,
};

const everywhere = (code: string): Ways => Object.fromEntries(complaintStates.map((state) => [state, code]));
const inOpen = (code: string): Ways => Object.fromEntries(Object.keys(open).map((state) => [state, code]));
const question = { kind: 'ADVICE', note: 'Is this the usual reading?' };
const decision = {
  kind: 'AUTHORITY',
  remedy: 'goodwill-credit',
  amount: { minor: 7500, currency: 'USD' },
  note: 'For years with us.',
};

/** Each command over HTTP with the states that take it; everywhere else the answer is 409. Susan leads the team, so that rights are not in the way. */
type Command = { what: string; method?: 'POST' | 'DELETE'; as?: string; body: (version: number) => Body; from: Ways };

const commands: readonly Command[] = [
  { what: 'assignment', body: (version) => ({ version }), from: open },
  {
    what: 'account',
    body: (version) => ({ accountId: '01a20565-0000-7000-8000-0000000000aa', version }),
    from: inOpen('account-unknown'),
  },
  { what: 'resolution', method: 'DELETE', body: () => ({}), from: { RESOLVED: 200 } },
  { what: 'safety', body: (version) => ({ made: true, how: 'Valve closed', version }), from: inOpen('already-safe') },
  {
    what: 'remedies',
    body: () => ({ kind: 'apology', seen: { verdict: 'PERMIT', rulesetVersion: 1 } }),
    from: { ...everywhere('complaint-not-open'), ...open },
  },
  {
    what: 'promises',
    body: () => ({ what: 'Call back', dueAt: '2026-03-05T15:00:00Z' }),
    from: { ...everywhere('complaint-not-open'), ...open },
  },
  {
    what: 'messages',
    body: () => ({ text: 'We look into it.' }),
    from: { ...open, RESOLVED: 201, CLOSED: 201, VOID: 'complaint-void' },
  },
  {
    what: 'escalations',
    body: (version) => ({ ...question, version }),
    from: { ...open, RESOLVED: 201, CLOSED: 'escalation-not-now', VOID: 'escalation-not-now' },
  },
  {
    what: 'escalations',
    as: frank,
    body: (version) => ({ ...decision, version }),
    from: { ...everywhere('escalation-not-now'), ...open, NEW: 'not-yours', AWAITING_DECISION: 'escalation-open-already' },
  },
  { what: 'category', body: (version) => ({ category: 'sewer', version }), from: open },
  { what: 'days', body: (version) => ({ eventOn: '2026-02-27', reason: 'They said so.', version }), from: open },
  { what: 'question', body: (version) => ({ text: 'Which?', replyBy: '2026-03-05T15:00:00Z', version }), from: { OPEN: 201 } },
  {
    what: 'third-party',
    body: (version) => ({ party: 'City', reference: 'C-1', reviewOn: '2026-03-09', version }),
    from: { OPEN: 201 },
  },
  {
    what: 'field-visit',
    body: (version) => ({ workOrder: 'WO-1', appointmentAt: '2026-03-05T15:00:00Z', version }),
    from: { OPEN: 201 },
  },
  {
    what: 'resumption',
    body: (version) => ({ reason: 'Done', version }),
    from: { AWAITING_FIELD: 201, AWAITING_CUSTOMER: 201, AWAITING_THIRD_PARTY: 201 },
  },
  {
    what: 'resolution',
    body: (version) => ({ outcome: 'NOT_UPHELD', cause: 'nothing-found', sentence: 'We found nothing.', version }),
    from: { OPEN: 201, AWAITING_FIELD: 201 },
  },
  { what: 'reopening', body: () => ({ reason: 'Again' }), from: { RESOLVED: 201 } },
  { what: 'acceptance', body: () => ({}), from: { RESOLVED: 201 } },
  { what: 'withdrawal', body: () => ({ reason: 'Enough' }), from: open },
  { what: 'void', body: () => ({ reason: 'Twice' }), from: open },
  {
    what: 'merging',
    body: (version) => ({ into: '01a20565-0000-7000-8000-0000000000aa', version }),
    from: everywhere('complaint-not-found'),
  },
  { what: 'reviews', body: () => ({ reason: 'Please' }), from: { ...open, RESOLVED: 201, CLOSED: 201 } },
  {
    what: 'regulator',
    body: () => ({ body: 'Commission', reference: 'R-1', letterAt: '2026-03-02T14:00:00Z', dueOn: '2026-03-20' }),
    from: { ...open, RESOLVED: 201, CLOSED: 201 },
  },
];

describe('every illegal transition is refused', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const walk = commands.flatMap(({ from, method = 'POST', as = susan, ...command }) =>
    complaintStates.map((state) => ({ ...command, method, as, state, expected: from[state] ?? 'illegal-transition' })),
  );

  it.each(walk)('$method $what from $state is answered $expected', async ({ method, what, as, state, body, expected }) => {
    const { id, version } = await inState(state);
    const before = await snapshot(id);
    const answer = await desk.app.call<Body>(method, `/api/complaints/${id}/${what}`, { as, body: body(version) });
    expect(typeof expected === 'number' ? answer.status : codeOf(answer)).toBe(expected);
    if (typeof expected === 'string') expect(await snapshot(id)).toEqual(before);
  });

  /** Rows touched by a refusal would carry the number of another transaction. */
  const snapshot = (id: string): Promise<unknown> =>
    desk.app.sql.rows({
      name: 'test-snapshot',
      text: `SELECT c.xmin::text, (SELECT count(*) FROM complaint_event e WHERE e.complaint_id = c.id) AS events,
               (SELECT count(*) FROM contact k WHERE k.complaint_id = c.id) AS contacts, (SELECT count(*) FROM note n WHERE n.complaint_id = c.id) AS notes
             FROM complaint c WHERE c.id = $1`,
      values: [id],
    });

  async function inState(state: ComplaintState): Promise<{ id: string; version: number }> {
    if (state === 'NEW') return desk.register(await desk.party());
    const { id, version } = await desk.kept();
    const ending = { outcome: 'NOT_UPHELD', cause: 'nothing-found', sentence: 'We found nothing.', version };
    const way: Partial<Record<ComplaintState, readonly (readonly [what: string, body: Body, as?: string])[]>> = {
      AWAITING_CUSTOMER: [['question', { text: 'Which?', replyBy: '2026-03-05T15:00:00Z', version }]],
      AWAITING_THIRD_PARTY: [['third-party', { party: 'City', reference: 'C-1', reviewOn: '2026-03-09', version }]],
      AWAITING_FIELD: [['field-visit', { workOrder: 'WO-1', appointmentAt: '2026-03-05T15:00:00Z', version }]],
      AWAITING_DECISION: [['escalations', { ...decision, version }, frank]],
      RESOLVED: [['resolution', ending]],
      CLOSED: [
        ['resolution', ending],
        ['acceptance', {}],
      ],
      VOID: [['void', { reason: 'Twice' }]],
    };
    for (const [what, body, as = susan] of way[state] ?? []) must(await desk.act(id, what, body, { as }), 201);
    return { id, version: Number((await desk.page(id, susan))['version']) };
  }
});
