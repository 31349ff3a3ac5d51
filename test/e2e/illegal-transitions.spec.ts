import { complaintStates, type ComplaintState } from '../../src/complaints/index.ts';
import { codeOf, must, startDesk, susan, type Body, type ComplaintDesk } from '../integration/complaints/complaint-desk.ts';

type Ways = Partial<Record<ComplaintState, number>>;

const open: Ways = {
  NEW: 201,
  OPEN: 201,
  AWAITING_FIELD: 201,
  AWAITING_CUSTOMER: 201,
  AWAITING_THIRD_PARTY: 201,
  AWAITING_DECISION: 201,
};

/** Each command over HTTP with the states that take it; everywhere else the answer is 409. Susan leads the team, so that rights are not in the way. */
const commands: readonly { what: string; body: (version: number) => Body; from: Ways }[] = [
  { what: 'category', body: (version) => ({ category: 'sewer', version }), from: open },
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

  const walk = commands.flatMap(({ what, body, from }) =>
    complaintStates
      .filter((state) => state !== 'AWAITING_DECISION')
      .map((state) => ({ what, state, body, expected: from[state] ?? 409 })),
  );

  it.each(walk)('$what from $state is answered $expected', async ({ what, state, body, expected }) => {
    const { id, version } = await inState(state);
    const before = await snapshot(id);
    const answer = await desk.act(id, what, body(version), { as: susan });
    expect(answer.status).toBe(expected);
    if (expected === 409) {
      expect(codeOf(answer)).toBe('illegal-transition');
      expect(await snapshot(id)).toEqual(before);
    }
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
    const way: Partial<Record<ComplaintState, readonly (readonly [string, Body])[]>> = {
      AWAITING_CUSTOMER: [['question', { text: 'Which?', replyBy: '2026-03-05T15:00:00Z', version }]],
      AWAITING_THIRD_PARTY: [['third-party', { party: 'City', reference: 'C-1', reviewOn: '2026-03-09', version }]],
      AWAITING_FIELD: [['field-visit', { workOrder: 'WO-1', appointmentAt: '2026-03-05T15:00:00Z', version }]],
      RESOLVED: [['withdrawal', { reason: 'Enough' }]],
      CLOSED: [
        ['withdrawal', { reason: 'Enough' }],
        ['acceptance', {}],
      ],
      VOID: [['void', { reason: 'Twice' }]],
    };
    for (const [what, body] of way[state] ?? []) must(await desk.act(id, what, body, { as: susan }), 201);
    return { id, version: Number((await desk.page(id, susan))['version']) };
  }
});
