import { TellStaff } from '../../../src/notifications/subscribers/tell-staff.ts';
import { eventsOf, UnitOfWork } from '../../../src/platform/index.ts';
import { systemActor, type ComplaintId } from '../../../src/kernel/index.ts';
import { frank, lena, maria, must, sam, startAsking, susan, type AskingDesk } from '../escalations/an-asking-desk.ts';
import { codeOf, type Body } from '../remedies/a-desk.ts';

type Notice = Body & { readonly id: string; readonly complaint: { readonly id: string } };
type Page = { readonly items: readonly Notice[]; readonly unread: number; readonly next: string | null };

/** Whoever should know of a complaint reads it among their notices. */
describe('what our own people are told', () => {
  let desk: AskingDesk;
  beforeAll(async () => {
    desk = await startAsking();
  });
  afterAll(() => desk.app.stop());

  const page = async (as: string, query = ''): Promise<Page> =>
    must<Page>(await desk.app.call('GET', `/api/notices${query}`, { as }), 200);
  const about = async (as: string, id: string, view = 'unread'): Promise<readonly Notice[]> =>
    (await page(as, `?view=${view}&limit=100`)).items.filter(({ complaint }) => complaint.id === id);
  const mark = (as: string, ids: readonly string[], isRead: boolean) =>
    desk.app.call<Body>('POST', '/api/notices/marks', { as, body: { ids, isRead } });
  const pass = async (due: string): Promise<void> => {
    await desk.app.clock.moveTo(new Date(Date.parse(due) + 60_000));
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      tx.send({ queue: 'deadlines.sweep', data: {} });
      return Promise.resolve();
    });
    await desk.app.drainJobs();
  };
  const dueOf = async (id: string, kind: string): Promise<string> => {
    const { deadlines } = must<{ deadlines: { kind: string; dueAt: string }[] }>(
      await desk.app.call('GET', `/api/complaints/${id}`, { as: maria }),
      200,
    );
    return deadlines.find((each) => each.kind === kind)?.dueAt ?? '';
  };

  it('is each step of a deadline, once for each person, and stays when the deadline is over', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await pass(await dueOf(id, 'RESOLUTION'));
    const resolution = { subject: 'DEADLINE', deadlineKind: 'RESOLUTION', readAt: null };
    expect(await about(frank, id)).toContainEqual(expect.objectContaining({ ...resolution, because: 'OWNER', isLate: false }));
    expect(await about(susan, id)).toContainEqual(expect.objectContaining({ ...resolution, because: 'ROLE', isLate: true }));
    expect(await about(sam, id)).toEqual([]);
    const before = (await about(frank, id)).length;
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), async (tx) => {
      for (const event of await eventsOf(tx, id as ComplaintId))
        if (event.type === 'deadline.rung-reached') await desk.app.nest.get(TellStaff, { strict: false }).handle(tx, event);
    });
    expect(await about(frank, id)).toHaveLength(before);
    expect((await desk.resolve(id, (await desk.page(id)).version)).status).toBe(201);
    await desk.app.drainJobs();
    expect((await about(susan, id)).filter(({ subject }) => subject === 'DEADLINE')).not.toEqual([]);
  });

  it('is read, goes from the unread ones, and comes back when that is undone; nobody marks another’s', async () => {
    const [notice] = (await page(frank)).items;
    if (!notice) throw new Error('nothing to read');
    const { unread } = await page(frank);
    expect(unread).toBeGreaterThan(0);
    const refused = await mark(lena, [notice.id], true);
    expect([refused.status, codeOf(refused)]).toEqual([404, 'notice-not-found']);
    must(await mark(frank, [notice.id], true), 200);
    expect((await page(frank)).unread).toBe(unread - 1);
    expect((await page(frank, '?view=all')).items.find(({ id }) => id === notice.id)?.['readAt']).not.toBeNull();
    must(await mark(frank, [notice.id], false), 200);
    expect((await page(frank)).unread).toBe(unread);
  });

  it('comes page by page, the newest first', async () => {
    const all = (await page(frank, '?view=all&limit=100')).items.map(({ id }) => id);
    const first = await page(frank, '?view=all&limit=1');
    const second = await page(frank, `?view=all&limit=1&cursor=${String(first.next)}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 2));
    const refused = await desk.app.call<Body>('GET', '/api/notices?cursor=nonsense', { as: frank });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'malformed-cursor']);
  });

  it('is told to a lead of the team where nobody owns the complaint', async () => {
    const { id } = await desk.complaint(await desk.customer(), { keep: false });
    await pass(await dueOf(id, 'RESOLUTION'));
    expect(await about(susan, id)).toContainEqual(expect.objectContaining({ because: 'TEAM_LEAD', isLate: false }));
    expect((await about(frank, id)).filter(({ subject }) => subject === 'DEADLINE')).toEqual([]);
  });

  it('is told to a manager where the only lead keeps away from the customer', async () => {
    const party = await desk.customer();
    const { id } = await desk.complaint(party, { keep: false });
    const link = { customerId: party.customerId, relation: 'household' };
    must(await desk.app.call('POST', '/api/people/me/links', { as: susan, body: link }), 201);
    await pass(await dueOf(id, 'RESOLUTION'));
    expect(await about(susan, id)).toEqual([]);
    expect(await about(maria, id)).toContainEqual(expect.objectContaining({ because: 'MANAGER_ON_DUTY', isLate: true }));
  });

  it('is of a decision told to whoever holds the question, not to whom the complaint is', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const { holderName } = await desk.askFor(id, 9_000);
    expect(holderName).toBe('Susan Suarez');
    await pass(await dueOf(id, 'DECISION'));
    const decision = { deadlineKind: 'DECISION', because: 'HOLDER', isLate: true };
    expect(await about(susan, id)).toContainEqual(expect.objectContaining(decision));
    expect((await about(frank, id)).filter(({ deadlineKind }) => deadlineKind === 'DECISION')).toEqual([]);
  });

  it('is how it ended, to whoever first heard it or gave something, when somebody else ended it', async () => {
    const { id } = await desk.complaint(await desk.customer());
    must(await desk.give(id, 'goodwill-credit', 500, { note: 'Three estimated readings in a row.' }), 201);
    const { version } = await desk.page(id);
    const ownerId = await desk.personId(sam);
    must(await desk.app.call('POST', `/api/complaints/${id}/assignment`, { as: susan, body: { ownerId, version } }), 201);
    must(await desk.resolve(id, (await desk.page(id)).version, { as: sam }), 201);
    await desk.app.drainJobs();
    const [ended, ...more] = (await about(frank, id)).filter(({ subject }) => subject === 'ENDED');
    expect([ended, more]).toMatchObject([{ because: 'REGISTRAR', ending: 'UPHELD', endedByName: 'Sam Sorensen' }, []]);
    expect(await about(sam, id)).toEqual([]);
    expect((await desk.app.call('DELETE', `/api/complaints/${id}/resolution`, { as: sam })).status).toBe(200);
    await desk.app.drainJobs();
    expect((await about(frank, id)).filter(({ subject }) => subject === 'ENDED')).toEqual([]);
  });

  it('is nothing about what somebody ended themselves', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    must(await desk.resolve(id, version), 201);
    await desk.app.drainJobs();
    expect(await about(frank, id, 'all')).toEqual([]);
  });
});
