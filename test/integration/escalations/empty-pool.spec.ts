import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import type { Body } from '../remedies/a-desk.ts';
import { frank, lena, maria, must, sam, startAsking, susan, type AskingDesk } from './an-asking-desk.ts';
import { withClient } from '../../support/with-client.ts';

const dana = 'dana.supervisor';
const evening = new Date('2026-03-02T23:00:00Z');

/** The house works from 8:00 to 17:00 in Baltimore; it is Monday 2 March 2026, 10:00. */
describe('a question of a level that nobody holds just now', () => {
  let desk: AskingDesk;
  beforeEach(async () => {
    desk = await startAsking();
  });
  afterEach(() => desk.app.stop());

  const isAway = async (...usernames: readonly string[]): Promise<void> => {
    for (const username of usernames) {
      const body = { startsAt: '2026-03-02T15:00:00Z', endsAt: '2026-03-09T15:00:00Z' };
      must(await desk.app.call('POST', `/api/people/${await desk.personId(username)}/absences`, { as: maria, body }), 201);
    }
  };
  const onCall = async (username: string): Promise<void> => {
    const body = { personId: await desk.personId(username), startsAt: '2026-03-02T15:00:00Z', endsAt: '2026-03-09T15:00:00Z' };
    must(await desk.app.call('POST', '/api/on-call', { as: 'adam.admin', body }), 201);
  };
  const job = async (queue: string): Promise<void> => {
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      tx.send({ queue, data: {} });
      return Promise.resolve();
    });
    await desk.app.drainJobs();
  };
  const asked = async (id: string): Promise<Body> =>
    must(await desk.app.call<Body>('GET', `/api/escalations/${id}`, { as: maria }), 200);
  const advice = async (as = frank): Promise<Body & { id: string }> => {
    const { id } = await desk.complaint(await desk.customer(), { as });
    return desk.ask(id, 'ADVICE', { as });
  };

  it('is held by somebody of the level while one is there, and nothing has to be explained', async () => {
    expect(await advice()).toMatchObject({ level: 'supervisor', holderName: 'Susan Suarez', routedBecause: null });
  });

  it('goes one level up, and says so', async () => {
    await isAway(susan, dana);
    expect(await advice()).toMatchObject({ level: 'supervisor', holderName: 'Maria Marsh', routedBecause: 'LEVEL_ABOVE' });
  });

  it('goes outside working hours to whoever is on call, and says so', async () => {
    await onCall(dana);
    expect(await advice()).toMatchObject({ holderName: 'Susan Suarez', routedBecause: null });
    await desk.app.clock.moveTo(evening);
    const { id } = await desk.complaint(await desk.customer(), { as: lena });
    const panel = await desk.panel(id, '?remedy=goodwill-credit&amount=7500', lena);
    expect(panel['goodwill-credit']).toMatchObject({ verdict: 'ESCALATE', approver: { name: 'Dana Dlamini' } });
    expect(await advice(lena)).toMatchObject({
      holderId: await desk.personId(dana),
      holderName: 'Dana Dlamini',
      routedBecause: 'ON_CALL',
    });
  });

  it('goes to nobody on call who holds too low a level for it', async () => {
    await onCall(sam);
    await desk.app.clock.moveTo(evening);
    expect(await advice(lena)).toMatchObject({ holderName: 'Susan Suarez', routedBecause: null });
  });

  it('that was handed back to a pool in which nobody is goes up too, once', async () => {
    const { id } = await advice();
    await isAway(susan, dana);
    await job('escalations.return-from-absent');
    expect(await asked(id)).toMatchObject({ holderName: null, routedBecause: null });
    await job('escalations.fill-empty-pools');
    await job('escalations.fill-empty-pools');
    const found = await asked(id);
    expect(found).toMatchObject({ holderName: 'Maria Marsh', routedBecause: 'LEVEL_ABOVE' });
    const complaintId = (found['complaint'] as { id: string }).id;
    expect(await desk.told(complaintId, 'escalation.routed')).toHaveLength(1);
  });

  it('waits in its pool while somebody of the level can take it from there', async () => {
    const { id } = await advice();
    await isAway(susan);
    await job('escalations.return-from-absent');
    await job('escalations.fill-empty-pools');
    expect(await asked(id)).toMatchObject({ holderName: null });
    await onCall(dana);
    await desk.app.clock.moveTo(evening);
    await job('escalations.fill-empty-pools');
    expect(await asked(id)).toMatchObject({ holderName: 'Dana Dlamini', routedBecause: 'ON_CALL' });
  });

  it('that can go nowhere stops no other', async () => {
    const [bad, good] = [await advice(), await advice()];
    await isAway(susan, dana);
    await job('escalations.return-from-absent');
    const refused = `ALTER TABLE escalation ADD CONSTRAINT test_no_holder CHECK (id <> '${bad.id}' OR holder_id IS NULL)`;
    await withClient(desk.app.database.adminUrl, (admin) => admin.query(refused));
    await job('escalations.fill-empty-pools');
    expect(await asked(bad.id)).toMatchObject({ holderName: null });
    expect(await asked(good.id)).toMatchObject({ holderName: 'Maria Marsh' });
  });

  it('locks no complaint only to find nobody', async () => {
    const { id } = await advice();
    await isAway(susan);
    await job('escalations.return-from-absent');
    const { id: complaintId } = (await asked(id))['complaint'] as { id: string };
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), async (tx) => {
      const text = 'SELECT c.id FROM complaint c WHERE c.id = $1 FOR UPDATE';
      await tx.rows({ name: 'test-lock', text, values: [complaintId] });
      await job('escalations.fill-empty-pools');
    });
    expect(await asked(id)).toMatchObject({ holderName: null });
  });

  it('takes the complaint along where the complaint itself moves', async () => {
    await isAway(susan, dana, maria);
    const { id } = await desk.complaint(await desk.customer());
    const { id: skill } = await desk.ask(id, 'SKILL');
    expect((await asked(skill))['holderName']).toBeNull();
    await desk.app.clock.moveTo(new Date('2026-03-09T15:30:00Z'));
    await isAwayUntil('2026-03-10T15:00:00Z', susan, dana);
    await job('escalations.fill-empty-pools');
    expect(await asked(skill)).toMatchObject({ holderName: 'Maria Marsh', routedBecause: 'LEVEL_ABOVE' });
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId(maria) });
  });

  const isAwayUntil = async (endsAt: string, ...usernames: readonly string[]): Promise<void> => {
    for (const username of usernames) {
      const url = `/api/people/${await desk.personId(username)}/absences`;
      must(await desk.app.call('POST', url, { as: maria, body: { startsAt: '2026-03-09T15:00:00Z', endsAt } }), 201);
    }
  };
});
