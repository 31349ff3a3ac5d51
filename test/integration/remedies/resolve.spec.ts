import { ComplaintsApi, ExecutedRemedies, RuledRemedies, type Complaint } from '../../../src/complaints/index.ts';
import { DeadlinesApi } from '../../../src/deadlines/index.ts';
import { systemActor, type ComplaintId, type RemedyId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { codeOf, reasonsOf, note, startDesk, type Body, type Desk } from './a-desk.ts';

const frank = 'frank.frontline';

describe('resolving', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  /** A day's allowance for each test. */
  beforeEach(() => desk.app.clock.advance({ days: 1 }));

  const get = async (id: string): Promise<Body> => (await desk.app.call('GET', `/api/complaints/${id}`, { as: frank })).body;
  const states = (id: string): Promise<Body[]> =>
    desk.app.sql.rows({
      name: 'test-states',
      text: 'SELECT r.state, a.state AS allowance FROM remedy r LEFT JOIN allowance a ON a.remedy_id = r.id WHERE r.complaint_id = $1 ORDER BY r.id',
      values: [id],
    });
  const types = async (id: string): Promise<string[]> =>
    (
      await desk.app.sql.rows<{ type: string }>({
        name: 'test-types',
        text: 'SELECT type FROM complaint_event WHERE complaint_id = $1 ORDER BY seq',
        values: [id],
      })
    ).map(({ type }) => type);
  const deadlines = async (id: string) =>
    (await desk.app.nest.get(DeadlinesApi, { strict: false }).of(desk.app.sql, id)).map(({ kind, state }) => `${kind} ${state}`);
  const inTx: UnitOfWork['run'] = (actor, work) => desk.app.nest.get(UnitOfWork, { strict: false }).run(actor, work);
  const credit = (minor: number) => ({
    kind: 'billing-credit',
    amount: { minor, currency: 'USD' },
    ...(minor > 2500 ? { note } : {}),
    seen: { verdict: 'PERMIT', rulesetVersion: 1 },
  });
  const undo = (id: string, as = frank) => desk.app.call('DELETE', `/api/complaints/${id}/resolution`, { as });

  it('gives the remedies, tells the customer and stops the clocks by one command', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const { status, body } = await desk.resolve(id, version, {
      remedies: [credit(2000), { kind: 'apology', seen: { verdict: 'PERMIT', rulesetVersion: 1 } }],
    });
    expect([status, body['state'], body['outcome'], body['relief'], body['cause'], body['sentence']]).toEqual([
      201, 'RESOLVED', 'UPHELD', 'MONETARY', 'meter-misread', 'We read your meter again.',
    ]); // prettier-ignore
    expect((await types(id)).slice(-4)).toEqual([
      'remedy.authorised',
      'remedy.authorised',
      'complaint.resolved',
      'message.requested',
    ]);
    expect((await deadlines(id)).sort()).toEqual(['ACKNOWLEDGE MET', 'FIRST_RESPONSE MET', 'RESOLUTION MET']);
  });

  it('does nothing at all when one of the remedies is refused', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const refused = await desk.resolve(id, version, { remedies: [credit(2000), { ...credit(9000), kind: 'late-fee-waiver' }] });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'verdict-changed']);
    expect([await states(id), (await get(id))['state'], await types(id)]).toEqual([[], 'OPEN', ['complaint.registered']]);
  });

  it('counts the second remedy of the same command with the first', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const refused = await desk.resolve(id, version, { remedies: [credit(3000), credit(1001)] });
    expect([codeOf(refused), reasonsOf(refused)]).toEqual(['verdict-changed', ['EVIDENCE_MISSING']]);
  });

  it.each([
    [{ cause: 'nobody-knows' }, 422, 'cause-unknown'],
    [{ outcome: 'SPLENDID' }, 400, 'malformed-request'],
    [{ outcome: 'NOT_RECORDED' }, 400, 'malformed-request'],
    [{ sentence: ' ' }, 400, 'malformed-request'],
    [{ relief: 'MONETARY' }, 422, 'relief-without-remedy'],
    [{ version: 99 }, 409, 'stale-version'],
    [{ remedies: [{ kind: 'apology' }] }, 400, 'malformed-request'],
  ])('is refused with %j', async (wrong, status, code) => {
    const { id, version } = await desk.complaint(await desk.customer());
    const refused = await desk.resolve(id, version, wrong);
    expect([refused.status, codeOf(refused)]).toEqual([status, code]);
  });

  it('waits for an open escalation and a remedy that somebody decides about', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const complaints = desk.app.nest.get(ComplaintsApi, { strict: false });
    const ruled = desk.app.nest.get(RuledRemedies, { strict: false });
    const note = (type: string) =>
      inTx(systemActor('test'), (tx) => {
        complaints.note(tx, id as ComplaintId, { type, at: tx.now, payload: { escalationId: 'e-1' } });
        return Promise.resolve();
      });
    await note('escalation.opened');
    expect(codeOf(await desk.resolve(id, version))).toBe('escalation-open');
    await note('escalation.withdrawn');
    const propose = (complaint: Complaint) => ({
      kind: 'apology',
      params: {},
      amount: null,
      escalationId: complaint.id as never,
    });
    const { id: remedyId } = await inTx(systemActor('test'), async (tx) => {
      const complaint = await complaints.lock(tx, id as ComplaintId);
      return ruled.propose(tx, complaint, propose(complaint));
    });
    expect(codeOf(await desk.resolve(id, version))).toBe('remedy-awaits-ruling');
    await inTx(systemActor('test'), async (tx) => ruled.refuse(tx, await complaints.lock(tx, id as ComplaintId), remedyId, 'no'));
    expect((await desk.resolve(id, version)).status).toBe(201);
  });

  it('waits for what the charter owes; its clock runs until the customer has it', async () => {
    const { id, version } = await desk.complaint(await desk.customer(), { flags: ['missed-appointment'] });
    const refused = await desk.resolve(id, version);
    expect([refused.status, codeOf(refused), refused.body['owed']]).toEqual([
      409,
      'obligation-unpaid',
      [{ rule: 'O-01', amountMinor: 2500, kinds: ['missed-appointment-payment'] }],
    ]);
    const { status, body } = await desk.give(id, 'missed-appointment-payment', 2500, { verdict: 'OWED' });
    expect([status, await deadlines(id)]).toEqual([201, expect.arrayContaining(['OBLIGATION RUNNING'])]);
    expect((await desk.resolve(id, version)).status).toBe(201);
    expect(await deadlines(id)).toContain('OBLIGATION RUNNING');
    const remedyId = (body['remedy'] as { id: RemedyId }).id;
    const remedies = desk.app.nest.get(ExecutedRemedies, { strict: false });
    await inTx(systemActor('test'), (tx) => remedies.executed(tx, remedyId, { externalRef: 'PAY-1', at: tx.now }));
    expect(await deadlines(id)).toContain('OBLIGATION MET');
    expect(await states(id)).toEqual([{ state: 'EXECUTED', allowance: 'executed' }]);
  });

  it('while the customer is still there registers and resolves at once', async () => {
    const { customerId, accountId } = await desk.customer();
    const { status, body } = await desk.app.call('POST', '/api/complaints/resolved', {
      as: frank,
      body: {
        ...{ channel: 'counter', category: 'high-bill', description: 'Read wrongly.', customerId, accountId },
        ...{
          outcome: 'UPHELD',
          cause: 'meter-misread',
          sentence: 'Credited today.',
          remedies: [{ kind: 'billing-credit', amount: { minor: 1500, currency: 'USD' } }],
        },
      },
    });
    expect([status, body['state'], body['relief'], body['version']]).toEqual([201, 'RESOLVED', 'MONETARY', 2]);
    expect(await types(String(body['id']))).toEqual([
      'complaint.registered',
      'remedy.authorised',
      'complaint.resolved',
      'message.requested',
    ]);
  });

  it('for somebody nobody knows keeps the sentence and writes to nobody', async () => {
    const { id, version } = await desk.complaint({});
    expect((await desk.resolve(id, version)).body).toMatchObject({
      state: 'RESOLVED',
      relief: 'EXPLANATION',
      sentence: 'We read your meter again.',
    });
    expect(await types(id)).not.toContain('message.requested');
  });

  describe('and undoing it', () => {
    it('within ten seconds leaves nothing behind', async () => {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.resolve(id, version, { remedies: [credit(2000)] });
      await desk.app.clock.advance({ seconds: 9 });
      expect(codeOf(await undo(id, 'susan.supervisor'))).toBe('not-your-resolution');
      const { status, body } = await undo(id);
      expect([status, body['state'], body['outcome'], body['sentence'], body['reopenCount']]).toEqual([
        200,
        'OPEN',
        null,
        null,
        0,
      ]);
      expect(await states(id)).toEqual([{ state: 'CANCELLED', allowance: 'released' }]);
      expect(await deadlines(id)).toContain('RESOLUTION RUNNING');
      await desk.app.clock.advance({ minutes: 5 });
      await desk.app.drainJobs();
      expect(await types(id)).not.toContain('remedy.sent');
      expect((await desk.resolve(id, Number(body['version']), { remedies: [credit(4000)] })).status).toBe(201);
    });

    it('is over after that, and not possible twice', async () => {
      const { id, version } = await desk.complaint(await desk.customer());
      const { body } = await desk.resolve(id, version);
      await desk.app.clock.advance({ seconds: 11 });
      expect(codeOf(await undo(id))).toBe('undo-ended');
      const again = await desk.complaint(await desk.customer());
      await desk.resolve(again.id, again.version);
      expect((await undo(again.id)).status).toBe(200);
      expect(codeOf(await undo(again.id))).toBe('illegal-transition');
      expect(body['state']).toBe('RESOLVED');
    });

    it('is too late when something has left the house', async () => {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.resolve(id, version, { remedies: [credit(1000)] });
      const remedies = desk.app.nest.get(ExecutedRemedies, { strict: false });
      const [{ id: remedyId } = { id: '' }] = (await get(id))['remedies'] as { id: string }[];
      await inTx(systemActor('test'), (tx) => remedies.sent(tx, remedyId as RemedyId, { at: tx.now }));
      expect(codeOf(await undo(id))).toBe('already-left');
    });
  });
});
