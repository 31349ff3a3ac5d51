import { importSampleLog } from '../../../src/integrations/index.ts';
import { Jobs } from '../../../src/platform/index.ts';
import type { Answer } from '../../support/app.ts';
import { codeOf, frank, maria, must, startDesk, susan, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

const adam = 'adam.admin';
/** A Monday, 10:00 in New York. */
const monday = new Date('2026-03-02T15:00:00Z');

describe('deadlines whose policy is chosen again', () => {
  let desk: ComplaintDesk;
  beforeEach(async () => {
    desk = await startDesk();
    await desk.app.clock.moveTo(monday);
  });
  afterEach(() => desk.app.stop());

  const post = (url: string, body: object = {}): Promise<Answer<Body>> =>
    desk.app.call('POST', `/api/deadline-policies/${url}`, { as: adam, body });
  const did = async (url: string, body: object = {}): Promise<void> => {
    must(await post(url, body), 201);
    await desk.app.drainJobs();
  };
  const seen = async (url: string, body: object = {}): Promise<Body> => must(await post(url, body), 200);
  const rule = {
    ...{ kind: 'RESOLUTION', name: 'A rule', when: [] as object[], hours: 'working-days', target: 20, pausesOn: [], ladder: [] },
  };
  const severity = (...values: string[]) => [{ fact: 'severity', values }];
  const all = async (id: string, kind: string): Promise<Body[]> =>
    (await desk.deadlines(id)).filter((one) => one['kind'] === kind);
  const unfinished = async (id: string, kind: string): Promise<Body[]> =>
    (await all(id, kind)).filter(({ state }) => state === 'RUNNING' || state === 'PAUSED');
  const version = async (id: string): Promise<number> => Number((await desk.page(id, frank))['version']);
  const recategorise = async (id: string, to: number) =>
    desk.does(id, 'category', { category: 'high-bill', severity: to, version: await version(id) });
  const sweep = (): Promise<void> => desk.job('deadlines.sweep');
  const rungs = async (id: string, kind: string): Promise<Body[]> =>
    (await desk.timeline(id))
      .filter(({ type }) => type === 'deadline.rung-reached')
      .map(({ payload }) => payload as Body)
      .filter((payload) => payload['kind'] === kind);

  it('go over within their slot, and an escalation has one clock whatever slots were asked for', async () => {
    await did('charter/versions', { ...rule, slot: 'charter', version: 0 });
    expect(codeOf(await post('second/versions', { ...rule, kind: 'DECISION', slot: 'second', version: 0 }))).toBe(
      'policies-faulty',
    );
    const { id } = await desk.kept({ severity: 3 });
    const [charter] = (await unfinished(id, 'RESOLUTION')).filter(({ key }) => key === 'charter');
    await recategorise(id, 1);
    const after = await unfinished(id, 'RESOLUTION');
    expect(after.map(({ key }) => key).toSorted()).toEqual(['', 'charter']);
    expect(after).toContainEqual(expect.objectContaining({ id: charter?.['id'], dueAt: charter?.['dueAt'] }));
  });

  it('take no rung a second time when the category changes', async () => {
    const { id } = await desk.kept({ severity: 1 });
    await desk.app.clock.advance({ hours: 5 });
    await sweep();
    const before = await rungs(id, 'RESOLUTION');
    expect(before).toHaveLength(2);
    await recategorise(id, 2);
    await desk.app.clock.advance({ days: 3 });
    await sweep();
    const positions = (await rungs(id, 'RESOLUTION')).map(({ rung }) => (rung as Body)['position']);
    expect(positions).toEqual([...new Set(positions)]);
  });

  it('end where narrowed conditions no longer fit, and begin where widened ones do, as the preview said', async () => {
    const [mild, urgent] = [await desk.kept({ severity: 4 }), await desk.kept({ severity: 1 })];
    const wide = { ...rule, slot: 'charter', when: severity('S1', 'S4') };
    expect(await seen('charter/preview', wide)).toMatchObject({ started: 2, ended: 0, moved: 0 });
    await did('charter/versions', { ...wide, version: 0 });
    expect(await all(mild.id, 'RESOLUTION')).toHaveLength(1);
    await did('charter/application');
    expect(await unfinished(mild.id, 'RESOLUTION')).toHaveLength(2);
    const narrow = { ...wide, when: severity('S1') };
    const preview = await seen('charter/preview', narrow);
    expect(preview).toMatchObject({ started: 0, ended: 1 });
    expect(preview['examples']).toContainEqual(expect.objectContaining({ complaintId: mild.id, newDueAt: null }));
    await did('charter/versions', { ...narrow, version: 1 });
    await did('charter/application');
    expect((await all(mild.id, 'RESOLUTION')).map(({ key, state }) => [key, state])).toContainEqual(['charter', 'CANCELLED']);
    expect(await unfinished(urgent.id, 'RESOLUTION')).toHaveLength(2);
    expect((await desk.told(mild.id)).filter((type) => type === 'deadline.cancelled')).toHaveLength(1);
  });

  it('go over to the next policy when theirs is switched off, and keep a breach that was found', async () => {
    await did('everybody/versions', { ...rule, version: 0 });
    const { id } = await desk.kept({ severity: 1 });
    await desk.app.clock.advance({ hours: 5 });
    await sweep();
    const [late] = await unfinished(id, 'RESOLUTION');
    expect(late?.['breachedAt']).toEqual(expect.any(String));
    expect(await seen('resolution-s1/ending/preview')).toMatchObject({ looked: 1, moved: 1, ended: 0 });
    await did('resolution-s1/ending');
    const [first, next] = await all(id, 'RESOLUTION');
    expect(first).toMatchObject({ id: late?.['id'], state: 'SUPERSEDED', breachedAt: late?.['breachedAt'] });
    expect(next).toMatchObject({ state: 'RUNNING', breachedAt: null, startedAt: monday.toISOString() });
    expect(await seen('everybody/ending/preview')).toMatchObject({ ended: 1, moved: 0 });
  });

  it('climb nothing again, and are one miss, when their policy was off for a while', async () => {
    const { id } = await desk.kept({ severity: 1 });
    await desk.app.clock.advance({ hours: 5 });
    await sweep();
    const before = await rungs(id, 'RESOLUTION');
    await did('resolution-s1/ending');
    expect(await unfinished(id, 'RESOLUTION')).toEqual([]);
    const again = { ...rule, hours: 'business', target: 4 * 3600, ladder: before.map(({ rung }) => plainRung(rung as Body)) };
    await did('another/versions', { ...again, version: 0 });
    await did('another/application');
    await sweep();
    expect(await rungs(id, 'RESOLUTION')).toHaveLength(before.length);
    expect(await unfinished(id, 'RESOLUTION')).toMatchObject([{ breachedAt: expect.any(String) as string }]);
    const figure = await desk.app.call<{ groups: { values: Body[] }[] }>('GET', '/api/insights/figures/on-time?from=2026-03-01&to=2026-03-31', { as: maria }); // prettier-ignore
    expect(must(figure, 200).groups[0]?.values).toContainEqual(
      expect.objectContaining({ name: 'RESOLUTION', value: null, n: 1 }),
    );
  });

  it('move from a calendar that their policy named to that of the team, as the preview said', async () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const weekly = Object.fromEntries(days.map((day) => [day, [{ opens: '00:00', closes: '24:00' }]]));
    const always = { name: 'Always', zone: 'America/New_York', weekly, exceptions: [] };
    const { id: calendarId } = must(await desk.app.call<Body>('POST', '/api/calendars', { as: adam, body: always }), 201);
    await did('named/versions', { ...rule, slot: 'named', hours: 'business', target: 24 * 3600, calendarId, version: 0 });
    const { id } = await desk.kept({ severity: 3 });
    const own = async (): Promise<Body | undefined> => (await unfinished(id, 'RESOLUTION')).find(({ key }) => key === 'named');
    expect((await own())?.['dueAt']).toBe('2026-03-03T15:00:00.000Z');
    const edit = { ...rule, slot: 'named', hours: 'business', target: 24 * 3600 };
    expect(await seen('named/preview', edit)).toMatchObject({ moved: 1 });
    await did('named/versions', { ...edit, version: 1 });
    await did('named/application');
    expect((await own())?.['dueAt']).not.toBe('2026-03-03T15:00:00.000Z');
  });

  it('never begin for complaints that were taken over from an older log', async () => {
    await importSampleLog(desk.app.nest);
    const count = async (what: string): Promise<number> =>
      Number((await desk.app.sql.rows<{ n: string }>({ name: `test-${what}`, text: countOf[what] ?? '' }))[0]?.n);
    expect(await count('open')).toBeGreaterThan(0);
    expect(await seen('charter/preview', { ...rule, slot: 'charter' })).toMatchObject({ started: 0 });
    await did('charter/versions', { ...rule, slot: 'charter', version: 0 });
    await did('charter/application');
    expect(await count('timed')).toBe(0);
  });

  it('are chosen again by a job of an older version, which names the policy alone', async () => {
    const { id } = await desk.kept({ severity: 3 });
    await did('charter/versions', { ...rule, slot: 'charter', version: 0 });
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('deadlines.apply-policy', { key: 'charter', version: 1 });
    await desk.app.drainJobs();
    expect((await unfinished(id, 'RESOLUTION')).map(({ key }) => key)).toContain('charter');
  });

  it('follow another order when it is applied to what is open', async () => {
    await did('everybody/versions', { ...rule, version: 0 });
    const { id } = await desk.kept({ severity: 3 });
    const kinds = must(await desk.app.call<{ items: Body[] }>('GET', '/api/deadline-policies', { as: adam }), 200).items;
    const known = kinds.filter(({ kind }) => kind === 'RESOLUTION').map(({ key }) => String(key));
    const order = { kind: 'RESOLUTION', keys: ['everybody', ...known.filter((key) => key !== 'everybody')] };
    const [{ dueAt } = {}] = await unfinished(id, 'RESOLUTION');
    expect(await seen('order/preview', order)).toMatchObject({ looked: 1, moved: 1 });
    must(await desk.app.call('PUT', '/api/deadline-policies/order', { as: adam, body: { ...order, applyToOpen: true } }), 200);
    await desk.app.drainJobs();
    const [next] = await unfinished(id, 'RESOLUTION');
    expect(String(next?.['dueAt']) > String(dueAt)).toBe(true);
  });

  it('wait while the complaint waits, when they begin only now', async () => {
    const { id } = await desk.kept({ severity: 3 });
    await desk.app.clock.advance({ hours: 1 });
    await desk.does(id, 'question', {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: desk.inHours(72),
      version: await version(id),
    });
    await desk.app.clock.advance({ hours: 1 });
    const waits = { ...rule, hours: 'business', target: 4 * 3600, slot: 'charter' };
    const pausesOn = [{ reason: 'AWAITING_CUSTOMER' }];
    await did('charter/versions', { ...waits, pausesOn, version: 0 });
    await did('charter/application');
    expect(await unfinished(id, 'RESOLUTION')).toContainEqual(
      expect.objectContaining({ key: 'charter', state: 'PAUSED', secondsLeft: 3 * 3600 }),
    );
  });

  it('warn of a promise, and of a day that a regulator named, by the ladder of their kind', async () => {
    const { id } = await desk.kept();
    await desk.does(id, 'promises', { what: 'Call back', dueAt: desk.inHours(8) });
    const letter = { body: 'Commission', reference: 'PUC-1', letterAt: desk.inHours(-1), dueOn: desk.inHours(24).slice(0, 10) };
    await desk.does(id, 'regulator', letter, { as: susan });
    await desk.app.clock.advance({ hours: 7 });
    await sweep();
    expect((await rungs(id, 'PROMISE')).map(({ rung }) => rung)).toMatchObject([
      { when: 'BEFORE', action: 'NOTIFY', to: 'OWNER' },
    ]);
    await desk.app.clock.advance({ hours: 60 });
    await sweep();
    expect((await rungs(id, 'REGULATORY')).map(({ rung }) => (rung as Body)['action'])).toEqual(['NOTIFY', 'NOTIFY', 'ESCALATE']);
    const { items } = must(
      await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/escalations`, { as: maria }),
      200,
    );
    expect(items).toContainEqual(expect.objectContaining({ kind: 'TIME', level: 'manager' }));
  });

  it('wait for the next word to the customer from the acknowledgement on', async () => {
    const { id } = await desk.kept();
    expect(await all(id, 'UPDATE')).toEqual([]);
    await desk.app.clock.advance({ seconds: 20 });
    await desk.app.drainJobs();
    expect(await desk.told(id)).toContain('complaint.acknowledged');
    expect(await unfinished(id, 'UPDATE')).toMatchObject([{ state: 'RUNNING' }]);
  });

  it('are those of the worse of two complaints that become one', async () => {
    const party = await desk.party();
    const [urgent, kept] = [await desk.kept({ ...party, severity: 1 }), await desk.kept({ ...party, severity: 4 })];
    await desk.does(urgent.id, 'merging', { into: kept.id, version: await version(urgent.id) });
    expect(await desk.page(kept.id)).toMatchObject({ severity: 1 });
    expect(await unfinished(kept.id, 'RESOLUTION')).toMatchObject([
      { dueAt: new Date(monday.getTime() + 4 * 3_600_000).toISOString() },
    ]);
  });
});

const imported = 'complaint c WHERE c.watched_until IS NOT NULL';
const countOf: Readonly<Record<string, string>> = {
  open: `SELECT count(*) AS n FROM ${imported} AND c.is_open`,
  timed: `SELECT count(*) AS n FROM deadline d WHERE d.subject_id IN (SELECT c.id FROM ${imported})`,
};

const plainRung = ({ when, amount, action, to }: Body): Body => ({ when, amount, action, to });
