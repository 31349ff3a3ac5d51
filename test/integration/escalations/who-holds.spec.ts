import { ComplaintsApi } from '../../../src/complaints/index.ts';
import { systemActor, type ComplaintId } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import type { Body } from '../remedies/a-desk.ts';
import { frank, lena, maria, must, sam, startAsking, susan, type AskingDesk } from './an-asking-desk.ts';

describe('whoever is asked, or handed a complaint by itself', () => {
  let desk: AskingDesk;
  beforeAll(async () => {
    desk = await startAsking();
  });
  afterAll(() => desk.app.stop());

  const aboutSusan = async () =>
    desk.complaint(await desk.customer(), { as: lena, category: 'staff-conduct', aboutPersonId: await desk.personId(susan) });

  it('is never the person it is about', async () => {
    const { id } = await aboutSusan();
    expect(await desk.ask(id, 'SKILL', { as: lena })).toMatchObject({ holderName: 'Dana Dlamini' });
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId('dana.supervisor') });
  });

  it('is nobody the panel names either', async () => {
    const { id } = await aboutSusan();
    const panel = await desk.panel(id, '?remedy=goodwill-credit&amount=7500', lena);
    expect(panel['goodwill-credit']).toMatchObject({ verdict: 'ESCALATE', approver: { name: 'Dana Dlamini' } });
  });

  it('is one who may see it, when the customer is protected', async () => {
    const open = await desk.complaint(await desk.customer());
    const plan = { remedy: 'payment-arrangement', params: { planMonths: 18 } };
    expect(await desk.ask(open.id, 'AUTHORITY', plan)).toMatchObject({ level: 'senior', holderName: 'Sam Sorensen' });
    const hidden = await desk.complaint(await desk.customer({ protected: true }));
    expect(await desk.ask(hidden.id, 'AUTHORITY', plan)).toMatchObject({ level: 'senior', holderName: 'Susan Suarez' });
  });

  it('is nobody who knows the customer, whatever was granted before', async () => {
    const party = await desk.customer();
    const { id } = await desk.complaint(party);
    const { id: asked } = await desk.askFor(id, 7500);
    await desk.answered(asked, 'GRANT', susan);
    await desk.knows(susan, party.customerId);
    expect(await desk.ask(id, 'SKILL')).toMatchObject({ holderName: 'Dana Dlamini' });
  });

  it('gives it back to whoever had it, not to the lead who asked', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const asked = await desk.ask(id, 'SKILL', { as: susan });
    expect(asked).toMatchObject({ level: 'manager', holderName: 'Maria Marsh' });
    expect(await desk.told(id, 'complaint.assigned')).toMatchObject([
      { payload: { escalationId: asked.id, from: { ownerId: await desk.personId(frank) } } },
    ]);
    await desk.answered(asked.id, 'SEND_BACK', maria);
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId(frank), state: 'OPEN' });
  });

  it('gives it to nobody whom a hard stop took it from', async () => {
    const party = await desk.customer();
    const { id } = await desk.complaint(party);
    await desk.knows(frank, party.customerId);
    const asked = await desk.askFor(id, 1000);
    expect(asked).toMatchObject({ kind: 'MANDATORY', holderName: 'Sam Sorensen' });
    await desk.answered(asked.id, 'SEND_BACK', sam);
    expect(await desk.page(id)).toMatchObject({ ownerId: null, state: 'OPEN' });
  });

  it('has the hours of their own team to answer in', async () => {
    const adam = 'adam.admin';
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const weekly = Object.fromEntries(days.map((day) => [day, [{ opens: '00:00', closes: '24:00' }]]));
    const always = { name: 'Always', zone: 'America/New_York', weekly, exceptions: [] };
    const made = must(await desk.app.call('POST', '/api/calendars', { as: adam, body: always }), 201);
    const { teamId } = must<{ person: { teamId: string } }>(
      await desk.app.call('GET', '/api/session', { as: maria }),
      200,
    ).person;
    must(await desk.app.call('PUT', `/api/teams/${teamId}/calendar`, { as: adam, body: { calendarId: made['id'] } }), 200);
    const calendarOf = async (key: string): Promise<unknown> => {
      const text = `SELECT calendar_id AS id FROM deadline WHERE kind = 'DECISION' AND key = $1`;
      return (await desk.app.sql.rows<Body>({ name: 'test-calendar', text, values: [key] }))[0]?.['id'];
    };
    const { id } = await desk.complaint(await desk.customer());
    const ofSusan = await desk.ask(id, 'ADVICE');
    const ofMaria = await desk.ask(id, 'ADVICE', { as: susan });
    expect([ofSusan, ofMaria].map(({ holderName }) => holderName)).toEqual(['Susan Suarez', 'Maria Marsh']);
    expect(await calendarOf(ofMaria.id)).toBe(made['id']);
    expect(await calendarOf(ofSusan.id)).not.toBe(made['id']);
  });

  it('begins to work on a complaint that was new', async () => {
    const { id } = await desk.complaint(await desk.customer(), { keep: false });
    await desk.ask(id, 'SKILL', { as: susan });
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId(maria), state: 'OPEN' });
  });

  it('is the same when a rung of a late deadline hands it to a lead', async () => {
    const { id } = await aboutSusan();
    const rung = { position: 3, when: 'AFTER', amount: 1, action: 'REASSIGN', to: 'LEAD' };
    const complaints = desk.app.nest.get(ComplaintsApi, { strict: false });
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      const payload = { rung, deadlineId: 'd', kind: 'RESOLUTION' };
      complaints.note(tx, id as ComplaintId, { type: 'deadline.rung-reached', at: tx.now, payload });
      return Promise.resolve();
    });
    await desk.app.drainJobs();
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId('dana.supervisor') });
    expect(await desk.told(id, 'complaint.assigned')).toMatchObject([
      { payload: { rung: 3, from: { ownerId: await desk.personId(lena) } } },
    ]);
  });
});
