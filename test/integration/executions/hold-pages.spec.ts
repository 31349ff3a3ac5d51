import type { Account, Customer } from '../../../src/customers/index.ts';
import { check, invariants } from '../../../src/verify/check.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { startDesk, type Body, type Desk } from '../remedies/a-desk.ts';
import { withClient } from '../../support/with-client.ts';

const sweep = 'executions.page-unconfirmed-holds';
const dana = 'dana.supervisor';
const susan = 'susan.supervisor';
const maria = 'maria.manager';

/** From Monday 2 March 2026, 10:00 in Baltimore; the house opens at 8:00, so that the list of a Tuesday is made at 13:00 UTC. */
describe('a disconnection hold that nobody confirmed two hours before the cut-off list', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.app.stop());

  const job = async (queue: string): Promise<void> => {
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      tx.send({ queue, data: {} });
      return Promise.resolve();
    });
    await desk.app.drainJobs();
  };
  const hold = async (more: Partial<Account> = {}, as = 'frank.frontline', customer: Partial<Customer> = {}): Promise<string> => {
    const { id } = await desk.complaint(
      await desk.customer(customer, { disputedMinor: 4000, disconnectOn: '2026-03-03', ...more }),
      {
        as,
      },
    );
    const { status, body } = await desk.give(id, 'disconnection-hold', null, { as });
    if (status !== 201) throw new Error(`no hold: ${status} ${JSON.stringify(body)}`);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    return id;
  };
  const at = async (moment: string): Promise<void> => {
    await desk.app.clock.moveTo(new Date(moment));
    await job(sweep);
  };
  const onCall = async (username: string, more: Body = {}): Promise<void> => {
    const personId = await desk.personId(username);
    const body = { personId, startsAt: '2026-03-02T22:00:00Z', endsAt: '2026-03-09T22:00:00Z', ...more };
    const { status } = await desk.app.call('POST', '/api/on-call', { as: 'adam.admin', body });
    expect(status).toBe(201);
  };
  const isAway = async (...usernames: readonly string[]): Promise<void> => {
    for (const username of usernames) {
      const body = { startsAt: '2026-03-02T15:00:00Z', endsAt: '2026-03-09T15:00:00Z' };
      await desk.app.call('POST', `/api/people/${await desk.personId(username)}/absences`, { as: maria, body });
    }
  };
  const pagesOf = async (as: string): Promise<Body[]> =>
    (await desk.app.call<{ pages: Body[] }>('GET', '/api/insights/notices', { as })).body.pages;
  const told = async (id: string): Promise<Body[]> => {
    const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/timeline`, { as: maria });
    return body.items.filter(({ type }) => type === 'hold.unconfirmed');
  };
  const order = async (id: string): Promise<Body> =>
    (await desk.app.call<{ items: Body[] }>('GET', `/api/orders?complaintId=${id}`, { as: maria })).body.items[0] ?? {};
  const mails = async (id: string): Promise<Body[]> => {
    await desk.app.drainJobs();
    const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/outbox?complaintId=${id}`, { as: 'adam.admin' });
    return body.items.filter(({ audience }) => audience === 'staff');
  };
  const unheard = async (): Promise<number> => {
    const promise = invariants.find(({ id }) => id === 'calls-reach-somebody');
    if (!promise) throw new Error('not there');
    return (await check(desk.app.sql, promise, desk.app.clock.now())).broken;
  };

  it('is brought to whoever is on call, once, on their notices and by e-mail, until it is confirmed', async () => {
    const id = await hold();
    await onCall(dana, { email: 'on-call@utility.example' });
    await at('2026-03-03T10:59:00Z');
    expect(await pagesOf(dana)).toEqual([]);
    await at('2026-03-03T11:00:00Z');
    await job(sweep);
    expect(await pagesOf(dana)).toMatchObject([{ because: 'ON_CALL', cutOffAt: '2026-03-03T13:00:00.000Z' }]);
    expect(await pagesOf(susan)).toEqual([]);
    expect(await told(id)).toHaveLength(1);
    await desk.app.clock.advance({ seconds: 10 });
    expect(await mails(id)).toMatchObject([
      { template: 'hold-page', channel: 'email', address: 'on-call@utility.example', state: 'SENT' },
    ]);
    const { id: orderId } = await order(id);
    await desk.app.call('POST', `/api/orders/${String(orderId)}/confirmation`, { as: dana, body: { externalRef: 'HOLD-1' } });
    expect(await pagesOf(dana)).toEqual([]);
  });

  it('is no word to the customer: the clock of the acknowledgement runs on', async () => {
    const id = await hold();
    await onCall(dana, { email: 'on-call@utility.example' });
    await at('2026-03-03T11:00:00Z');
    const acknowledged = async (): Promise<number> => {
      const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/timeline`, { as: maria });
      return body.items.filter(({ type }) => type === 'complaint.acknowledged').length;
    };
    const before = await acknowledged();
    await desk.app.clock.advance({ seconds: 10 });
    expect(await mails(id)).toHaveLength(1);
    expect(await acknowledged()).toBe(before);
  });

  it('is brought to the supervisors of the team who are there when nobody is on call, then to others, then to managers', async () => {
    await hold();
    await at('2026-03-03T11:00:00Z');
    expect(await pagesOf(susan)).toMatchObject([{ because: 'SUPERVISOR' }]);
    expect([await pagesOf(dana), await pagesOf(maria)]).toEqual([[], []]);
    await isAway(susan);
    await hold();
    await job(sweep);
    expect(await pagesOf(dana)).toMatchObject([{ because: 'SUPERVISOR' }]);
    await isAway(dana);
    await hold();
    await job(sweep);
    expect(await pagesOf(maria)).toMatchObject([{ because: 'MANAGER' }]);
  });

  it('goes to nobody silently: verify says so, and whoever comes next is told', async () => {
    const id = await hold();
    await isAway(susan, dana, maria);
    await at('2026-03-03T11:00:00Z');
    expect(await unheard()).toBe(1);
    await job(sweep);
    expect(await told(id)).toHaveLength(1);
    await onCall('sam.senior');
    await job(sweep);
    expect(await pagesOf('sam.senior')).toMatchObject([{ because: 'ON_CALL' }]);
    expect(await unheard()).toBe(0);
    expect(await told(id)).toHaveLength(2);
  });

  it('goes by the day of the cut as billing has it, and where nobody knows it lately by when the hold should be in place', async () => {
    await hold({ disconnectOn: null });
    const unknown = await hold({ disconnectOn: null, factsAsOf: null }, 'sam.senior');
    const stale = await hold({ disconnectOn: null, factsAsOf: new Date('2026-02-27T06:00:00Z') }, 'sam.senior');
    await onCall(dana, { startsAt: '2026-03-02T15:00:00Z' });
    await at('2026-03-02T20:00:00Z');
    const pages = await pagesOf(dana);
    expect(pages.map(({ id }) => id).sort()).toEqual([unknown, stale].sort());
    expect(new Set(pages.map(({ cutOffAt }) => cutOffAt))).toEqual(new Set(['2026-03-02T22:00:00.000Z']));
  });

  it('that was confirmed or taken back calls nobody', async () => {
    const id = await hold();
    await onCall(dana);
    const { id: orderId } = await order(id);
    await desk.app.call('POST', `/api/orders/${String(orderId)}/confirmation`, { as: maria, body: { externalRef: 'HOLD-2' } });
    await at('2026-03-03T11:00:00Z');
    expect(await told(id)).toEqual([]);
  });

  it('of a protected customer calls nobody who would not see it, though they are on call', async () => {
    await hold({}, 'frank.frontline', { protected: true });
    await onCall(dana);
    await at('2026-03-03T11:00:00Z');
    expect(await pagesOf(dana)).toEqual([]);
    expect(await pagesOf(susan)).toMatchObject([{ because: 'SUPERVISOR' }]);
  });

  it('that cannot be brought to anybody stops no other', async () => {
    const [bad, good] = [await order(await hold()), await hold()];
    await onCall(dana);
    const refused = `ALTER TABLE hold_page ADD CONSTRAINT test_no_page CHECK (order_id <> '${String(bad['id'])}')`;
    await withClient(desk.app.database.adminUrl, (admin) => admin.query(refused));
    await at('2026-03-03T11:00:00Z');
    expect(await pagesOf(dana)).toMatchObject([{ id: good }]);
  });

  it('locks no complaint only to find nobody once more', async () => {
    const id = await hold();
    await isAway(susan, dana, maria);
    await at('2026-03-03T11:00:00Z');
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), async (tx) => {
      await tx.rows({ name: 'test-lock', text: 'SELECT c.id FROM complaint c WHERE c.id = $1 FOR UPDATE', values: [id] });
      await job(sweep);
    });
    expect(await told(id)).toHaveLength(1);
  });

  it('calls nobody who must keep away from the customer', async () => {
    const party = await desk.customer({}, { disputedMinor: 4000, disconnectOn: '2026-03-03' });
    const { id } = await desk.complaint(party);
    await desk.give(id, 'disconnection-hold', null);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    await onCall(dana);
    const link = { customerId: party.customerId, relation: 'acquaintance' };
    await desk.app.call('POST', '/api/people/me/links', { as: dana, body: link });
    await at('2026-03-03T11:00:00Z');
    expect(await pagesOf(susan)).toMatchObject([{ because: 'SUPERVISOR' }]);
  });
});
