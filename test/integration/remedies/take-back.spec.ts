import { ComplaintsApi, ExecutedRemedies } from '../../../src/complaints/index.ts';
import { systemActor, type Actor, type ComplaintId, type RemedyId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { codeOf, note, startDesk, type Body, type Desk } from './a-desk.ts';

const frank = 'frank.frontline';

describe('a remedy that was given', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  beforeEach(() => desk.app.clock.advance({ days: 1 }));

  const complaints = () => desk.app.nest.get(ComplaintsApi, { strict: false });
  const remedies = () => desk.app.nest.get(ExecutedRemedies, { strict: false });
  const inTx = <T>(work: Parameters<UnitOfWork['run']>[1], actor: Actor = systemActor('test')): Promise<T> =>
    desk.app.nest.get(UnitOfWork, { strict: false }).run(actor, work) as Promise<T>;
  const given = async (as = frank, minor = 2000): Promise<{ id: string; remedyId: RemedyId }> => {
    const { id } = await desk.complaint(await desk.customer(), { as });
    const { status, body } = await desk.give(id, 'billing-credit', minor, { as, note });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { id, remedyId: (body['remedy'] as { id: RemedyId }).id };
  };
  const cancel = (id: string, remedyId: string, as = frank) =>
    desk.app.call('POST', `/api/complaints/${id}/remedies/${remedyId}/cancellation`, {
      as,
      body: { reason: 'A slip of the finger.' },
    });
  const reverse = (id: string, remedyId: string, as: string) =>
    desk.app.call('POST', `/api/complaints/${id}/remedies/${remedyId}/reversal`, {
      as,
      body: { reason: 'Posted twice.', externalRef: 'REV-1' },
    });
  const allowance = async (remedyId: string): Promise<Body | undefined> =>
    (
      await desk.app.sql.rows<Body>({
        name: 'test-allowance',
        text: 'SELECT state, at, changed_at AS "changedAt" FROM allowance WHERE remedy_id = $1',
        values: [remedyId],
      })
    )[0];

  it('is cancelled before it was sent, and its allowance is free again', async () => {
    const { id, remedyId } = await given();
    expect(codeOf(await cancel(id, remedyId, 'lena.frontline'))).toBe('not-yours');
    expect((await cancel(id, remedyId)).body).toMatchObject({ state: 'CANCELLED', endedReason: 'A slip of the finger.' });
    expect(await allowance(remedyId)).toMatchObject({ state: 'released' });
    expect(codeOf(await cancel(id, remedyId))).toBe('remedy-state');
    expect((await desk.give(id, 'billing-credit', 4000, { note })).status).toBe(201);
  });

  it('is not cancelled when it has left the house', async () => {
    const { id, remedyId } = await given();
    await inTx((tx) => remedies().sent(tx, remedyId, { at: tx.now }));
    expect(codeOf(await cancel(id, remedyId))).toBe('remedy-state');
  });

  it('is reversed by a lead who did not grant it, in the month of the reversal', async () => {
    const { id, remedyId } = await given();
    expect(codeOf(await reverse(id, remedyId, 'susan.supervisor'))).toBe('remedy-state');
    await inTx((tx) => remedies().executed(tx, remedyId, { externalRef: 'ADJ-7', at: tx.now }));
    const grantedAt = desk.app.clock.now();
    await desk.app.clock.advance({ days: 40 });
    expect((await reverse(id, remedyId, frank)).status).toBe(403);
    expect((await reverse(id, remedyId, 'susan.supervisor')).body).toMatchObject({
      state: 'REVERSED',
      externalRef: 'ADJ-7',
      reversalRef: 'REV-1',
      endedReason: 'Posted twice.',
    });
    expect(await allowance(remedyId)).toEqual({ state: 'reversed', at: grantedAt, changedAt: desk.app.clock.now() });
    expect(codeOf(await reverse(id, remedyId, 'susan.supervisor'))).toBe('remedy-state');
  });

  it('is not reversed by whoever granted it', async () => {
    const { id, remedyId } = await given('susan.supervisor');
    await inTx((tx) => remedies().executed(tx, remedyId, { externalRef: 'ADJ-8', at: tx.now }));
    const refused = await reverse(id, remedyId, 'susan.supervisor');
    expect([refused.status, codeOf(refused)]).toEqual([403, 'granted-by-you']);
    expect((await reverse(id, remedyId, 'maria.manager')).status).toBe(201);
  });

  it('and never arrived uses nothing, so that another can take its place', async () => {
    const { id, remedyId } = await given(frank, 4000);
    await inTx((tx) => remedies().failed(tx, remedyId, { reason: 'Account closed.', at: tx.now }));
    expect(await allowance(remedyId)).toMatchObject({ state: 'released' });
    expect((await desk.give(id, 'billing-credit', 4000, { note })).status).toBe(201);
  });

  it('and fails after the window is made good by another of at least its amount, once the complaint is open again', async () => {
    const { id, remedyId } = await given(frank, 2000);
    const act = (what: string, body: object = {}) => desk.app.call('POST', `/api/complaints/${id}/${what}`, { as: frank, body });
    const version = async () => Number((await desk.app.call('GET', `/api/complaints/${id}`, { as: frank })).body['version']);
    const give = async (minor: number): Promise<void> => {
      const { status, body } = await desk.give(id, 'goodwill-credit', minor, { note });
      if (status !== 201) throw new Error(JSON.stringify(body));
      const other = (body['remedy'] as { id: RemedyId }).id;
      await inTx((tx) => remedies().executed(tx, other, { externalRef: `G-${minor}`, at: tx.now }));
    };
    expect((await desk.resolve(id, await version())).status).toBe(201);
    await desk.app.clock.advance({ days: 12 });
    await inTx((tx) => remedies().failed(tx, remedyId, { reason: 'Account closed.', at: tx.now }));
    expect(codeOf(await act('acceptance'))).toBe('remedies-unsettled');
    expect((await act('reopening', { reason: 'It never came.' })).status).toBe(201);
    await give(500);
    expect((await desk.resolve(id, await version())).status).toBe(201);
    expect(codeOf(await act('acceptance'))).toBe('remedies-unsettled');
    expect((await act('reopening', { reason: 'That is not all of it.' })).status).toBe(201);
    await give(2000);
    expect((await desk.resolve(id, await version())).status).toBe(201);
    expect((await act('acceptance')).body).toMatchObject({ state: 'CLOSED' });
  });

  it('of another complaint is not found', async () => {
    const one = await given();
    const other = await given();
    expect(codeOf(await cancel(one.id, other.remedyId))).toBe('remedy-not-found');
  });

  it('under a one-time approval is decided by the authority of who gave it, once', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const coverId = '01a20565-0000-7000-8000-0000000000aa';
    const susan = await desk.personId('susan.supervisor');
    const requestedBy = await desk.personId(frank);
    const cover = {
      escalationId: coverId,
      answer: 'COVER_ONCE',
      remedyKind: 'goodwill-credit',
      amount: { minor: 6000, currency: 'USD' },
      requestedBy,
      coverExpiresAt: '2030-01-01T00:00:00.000Z',
    };
    const actor: Actor = { kind: 'person', personId: susan, name: 'Susan', role: 'SUPERVISOR', teamId: null };
    await inTx((tx) => {
      complaints().note(tx, id as ComplaintId, { type: 'escalation.decided', at: tx.now, payload: cover });
      return Promise.resolve();
    }, actor);
    const use = (minor: number) => desk.give(id, 'goodwill-credit', minor, { verdict: 'ESCALATE', coverId, note });
    expect(codeOf(await use(6001))).toBe('cover-too-small');
    const used = await use(6000);
    expect([used.status, used.body['remedy']]).toEqual([
      201,
      expect.objectContaining({ byOwnAuthority: false, authorisedBy: requestedBy }),
    ]);
    const { body } = await desk.app.call('GET', `/api/decisions/${String((used.body['remedy'] as Body)['decisionId'])}`, {
      as: frank,
    });
    expect(body['decider']).toEqual({ id: requestedBy, role: 'FRONTLINE', level: 'supervisor', onBehalfOf: susan });
    expect(codeOf(await use(100))).toBe('cover-used');
    const remedyId = (used.body['remedy'] as { id: RemedyId }).id;
    await inTx((tx) => remedies().executed(tx, remedyId, { externalRef: 'ADJ-9', at: tx.now }));
    const refused = await reverse(id, remedyId, 'susan.supervisor');
    expect([refused.status, codeOf(refused)]).toEqual([403, 'granted-by-you']);
    expect((await reverse(id, remedyId, 'maria.manager')).status).toBe(201);
  });
});
