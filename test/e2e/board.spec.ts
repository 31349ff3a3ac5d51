import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { Desk, startDesk } from '../integration/remedies/a-desk.ts';
import { startApp } from '../support/app.ts';

type Risk = {
  readonly id: string;
  readonly kind: string | null;
  readonly pausedLeft: number | null;
  readonly left: number | null;
  readonly stillNeeded: number | null;
  readonly isLikelyLate: boolean | null;
};
type Workload = {
  readonly name: string | null;
  readonly late: number;
  readonly today: number;
  readonly later: number;
  readonly paused: number;
  readonly none: number;
};

/** A supervisor looks at the team in the morning. */
describe('the board of a lead', () => {
  let desk: Desk;
  let open: string;
  beforeAll(async () => {
    desk = await startDesk();
    for (let i = 0; i < 12; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.app.clock.advance({ minutes: 10 });
      await desk.resolve(id, version);
    }
    open = (await desk.complaint(await desk.customer())).id;
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  const risks = async (as: string): Promise<Risk[]> =>
    (await desk.app.call<{ complaints: Risk[] }>('GET', '/api/insights/board/risk', { as })).body.complaints;
  const people = async (as: string): Promise<Workload[]> =>
    (await desk.app.call<{ people: Workload[] }>('GET', '/api/insights/board/workload', { as })).body.people;

  it('says of an open complaint how long such complaints still need, and what is left', async () => {
    const risk = (await risks('maria.manager')).find(({ id }) => id === open);
    expect(risk).toMatchObject({ stillNeeded: 600, isLikelyLate: false });
    expect(risk?.left).toBeGreaterThan(600);
  });

  it('puts what is late first', async () => {
    await desk.app.clock.advance({ days: 30 });
    const [first] = await risks('maria.manager');
    expect(first).toMatchObject({ isLikelyLate: true });
    expect(first?.left).toBeLessThan(0);
    expect((await people('maria.manager')).find(({ name }) => name === 'Frank Foster')).toMatchObject({
      late: 1,
      today: 0,
      later: 0,
      paused: 0,
    });
  });

  it('names the deadline that a risk is about', async () => {
    expect((await risks('maria.manager')).find(({ id }) => id === open)?.kind).toBe('RESOLUTION');
  });

  it('judges what is paused by what would be left if it went on, and lists it under its part', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const replyBy = new Date(desk.app.clock.now().getTime() + 5 * 86_400_000).toISOString();
    const asked = { text: 'Which meter is it?', putBy: 'counter', replyBy, version };
    expect((await desk.app.call('POST', `/api/complaints/${id}/question`, { as: 'frank.frontline', body: asked })).status).toBe(
      201,
    );
    await desk.app.drainJobs();
    const frank = await desk.personId('frank.frontline');
    const url = `/api/insights/board/risk?owner=${frank}&part=paused`;
    const { body } = await desk.app.call<{ open: number; complaints: Risk[] }>('GET', url, { as: 'maria.manager' });
    expect(body).toMatchObject({ open: 1, complaints: [{ id, kind: 'RESOLUTION', isLikelyLate: false, dueAt: null }] });
    expect(body.complaints[0]?.left).toBeGreaterThanOrEqual(body.complaints[0]?.pausedLeft ?? Infinity);
    expect((await people('maria.manager')).find(({ name }) => name === 'Frank Foster')).toMatchObject({ late: 1, paused: 1 });
  });

  it('calls what was missed late, also when it was paused after that', async () => {
    const page = (await desk.app.call<{ version: number }>('GET', `/api/complaints/${open}`, { as: 'frank.frontline' })).body;
    const replyBy = new Date(desk.app.clock.now().getTime() + 5 * 86_400_000).toISOString();
    const asked = { text: 'Which meter is it?', putBy: 'counter', replyBy, version: page.version };
    expect((await desk.app.call('POST', `/api/complaints/${open}/question`, { as: 'frank.frontline', body: asked })).status).toBe(
      201,
    );
    await desk.app.drainJobs();
    expect((await people('maria.manager')).find(({ name }) => name === 'Frank Foster')).toMatchObject({ late: 1, paused: 1 });
    expect((await risks('maria.manager')).find(({ id }) => id === open)).toMatchObject({ isLikelyLate: true, dueAt: null });
  });

  it('is of the own team for a supervisor, and of nobody for the others', async () => {
    expect((await desk.app.call('GET', '/api/insights/board/risk', { as: 'frank.frontline' })).status).toBe(403);
    expect((await desk.app.call('GET', '/api/insights/board/workload', { as: 'sam.senior' })).status).toBe(403);
    const all = await risks('maria.manager');
    const own = await risks('susan.supervisor');
    expect(own.length).toBeLessThanOrEqual(all.length);
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  });

  it('narrows the risks to what one person has', async () => {
    const frank = await desk.personId('frank.frontline');
    const { body } = await desk.app.call<{ complaints: { id: string; ownerId: string }[] }>(
      'GET',
      `/api/insights/board/risk?owner=${frank}`,
      { as: 'maria.manager' },
    );
    expect(body.complaints.map(({ ownerId }) => ownerId)).toEqual(body.complaints.map(() => frank));
    expect(body.complaints.map(({ id }) => id)).toContain(open);
  });

  it('names what nobody has owned for more than half an hour', async () => {
    const unassigned = async () =>
      (await desk.app.call<{ complaints: { id: string }[] }>('GET', '/api/insights/board/unassigned', { as: 'maria.manager' }))
        .body.complaints;
    const { id } = await desk.complaint(await desk.customer(), { keep: false });
    await desk.app.drainJobs();
    await desk.app.clock.advance({ minutes: 30 });
    expect((await unassigned()).map((each) => each.id)).not.toContain(id);
    await desk.app.clock.advance({ minutes: 1 });
    expect((await unassigned()).find((each) => each.id === id)).toMatchObject({ ownerId: null, version: 1 });
  });

  it('names the rules that make people ask higher, and says nothing of their answers under ten', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    const raised = await desk.post(`/api/complaints/${id}/escalations`, {
      as: 'frank.frontline',
      body: {
        kind: 'AUTHORITY',
        remedy: 'goodwill-credit',
        amount: { minor: 7500, currency: 'USD' },
        note: 'Old customer.',
        version,
      },
    });
    expect(raised.status).toBe(201);
    const { body } = await desk.app.call<{ rules: object[] }>('GET', '/api/insights/board/rules', { as: 'susan.supervisor' });
    expect(body.rules).toContainEqual(
      expect.objectContaining({ asked: 1, askedMinor: 7500, currency: 'USD', decided: 0, approved: null, isLimitLow: false }),
    );
    expect(body.rules.every((rule) => 'title' in rule && rule.title !== null)).toBe(true);
  });

  it('refuses a part of the work that there is none of', async () => {
    const answer = await desk.app.call('GET', '/api/insights/board/risk?part=lost', { as: 'maria.manager' });
    expect(answer.status).toBe(400);
  });
});

/** A house that has begun with Firsthand this week and brought its old log along. */
describe('the board of a house with an old log', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = new Desk(await startApp({ at: new Date('2029-03-05T15:00:00Z') }));
    await importSampleLog(desk.app.nest);
    await desk.complaint(await desk.customer());
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  type Board = { learnedFrom: { from: string; n: number; isAllThereIs: boolean }; unknown: number; complaints: Risk[] };

  it('learns from all that there is, and says so', async () => {
    const { body } = await desk.app.call<Board>('GET', '/api/insights/board/risk?part=later', { as: 'maria.manager' });
    expect(body.learnedFrom).toMatchObject({ isAllThereIs: true });
    expect(body.learnedFrom.n).toBeGreaterThan(300);
    expect(body.complaints).toHaveLength(1);
    expect(body.complaints[0]?.stillNeeded).toBeGreaterThan(0);
    expect(body.unknown).toBe(0);
  });

  it('counts what has no deadline for itself, not as paused', async () => {
    const { body } = await desk.app.call<{ people: Workload[] }>('GET', '/api/insights/board/workload', { as: 'maria.manager' });
    const nobody = body.people.find(({ name }) => name === null);
    expect(nobody).toMatchObject({ late: 0, paused: 0 });
    const of = '/api/insights/board/risk?owner=nobody&part=none&limit=200';
    const listed = (await desk.app.call<{ open: number; complaints: Risk[] }>('GET', of, { as: 'maria.manager' })).body;
    expect(nobody?.none).toBe(listed.open);
    expect(listed.complaints.every(({ kind, isLikelyLate }) => kind === null && isLikelyLate === null)).toBe(true);
    expect(listed.open).toBeGreaterThan(0);
  });
});
