import { TimeToResolutionQuery } from '../../../src/insights/queries/time-to-resolution.query.ts';
import type { Grouping } from '../../../src/insights/domain/figures/report-question.ts';
import { type TestApp, startApp } from '../../support/app.ts';
import { Desk } from '../remedies/a-desk.ts';

describe('the time to resolution of complaints handled here', () => {
  let app: TestApp;
  let desk: Desk;
  beforeAll(async () => {
    app = await startApp();
    desk = new Desk(app);
  });
  afterAll(() => app.stop());

  const report = (by: Grouping = 'none', only: { channel?: string; severity?: number; remedy?: string } = {}) =>
    app.nest.get(TimeToResolutionQuery, { strict: false }).execute({ ...nothingOnly, by, ...only });
  const frank = (method: 'POST', path: string, body: object) =>
    app.call(method, `/api/complaints/${path}`, { as: 'frank.frontline', body });

  it('has nothing to say of nothing', async () => {
    expect(await report()).toMatchObject({ n: 0, groups: [], provisionalUntil: null });
  });

  it('runs from receipt to the resolution, and is provisional while the customer may turn it down', async () => {
    for (let i = 0; i < 10; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      await app.clock.advance({ minutes: 10 });
      expect((await desk.resolve(id, version)).status).toBe(201);
    }
    const { n, groups, provisionalUntil } = await report();
    expect([n, groups[0]?.events, groups[0]?.p50.value, groups[0]?.p95.value]).toEqual([10, 10, 600, 600]);
    expect(provisionalUntil).toEqual(new Date(app.clock.now().getTime() + 10 * 24 * 3_600_000));
  });

  it('goes on when a complaint is reopened: the first resolution was none', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    await desk.resolve(id, version);
    await frank('POST', `${id}/reopening`, { reason: 'The bill is still wrong.' });
    expect((await report()).groups[0]).toMatchObject({ n: 11, events: 10, censored: 1 });
  });

  it('does not count as solved what the customer withdrew, nor at all what was entered in error', async () => {
    const withdrawn = await desk.complaint(await desk.customer());
    expect((await frank('POST', `${withdrawn.id}/withdrawal`, { reason: 'Let it be.' })).status).toBe(201);
    const cancelled = await desk.complaint(await desk.customer());
    const voided = await app.call('POST', `/api/complaints/${cancelled.id}/void`, {
      as: 'susan.supervisor',
      body: { reason: 'A test entry.' },
    });
    expect(voided.status).toBe(201);
    const { groups, excluded } = await report();
    expect([groups[0]?.n, groups[0]?.events, groups[0]?.censored, excluded.void]).toEqual([12, 10, 2, 1]);
  });

  it('tells apart what was solved at the frontline and what went up', async () => {
    const complaints = await app.sql.rows<{ id: string }>({
      name: 'test-resolved',
      text: `SELECT id FROM complaint WHERE state = 'RESOLVED' ORDER BY received_at LIMIT 3`,
    });
    for (const [i, { id }] of complaints.entries()) {
      await app.sql.rows({
        name: 'test-escalate',
        text: `INSERT INTO escalation (id, complaint_id, kind, state, opened_at, level, moved_state, note) VALUES (gen_random_uuid(), $1, $2, 'WITHDRAWN', $3, 'supervisor', false, '')`,
        values: [id, ['AUTHORITY', 'SKILL', 'ADVICE'][i], app.clock.now()],
      });
    }
    const { groups } = await report('route');
    expect(groups.map(({ key, label, n, share }) => [key, label.en, n, share.n])).toEqual([['frontline', 'Frontline', 10, 12], ['escalated', 'Escalated', 2, 12]]); // prettier-ignore
  });

  it('is told of one channel, one severity or one remedy alone', async () => {
    const byCounter = await desk.complaint(await desk.customer(), { channel: 'counter', severity: 2 });
    await desk.give(byCounter.id, 'apology', null);
    await app.drainJobs();
    const counted = async (only: Parameters<typeof report>[1]): Promise<number> => (await report('none', only)).n;
    expect(await counted({ channel: 'counter' })).toBe(1);
    expect(await counted({ severity: 2 })).toBe(1);
    expect(await counted({ remedy: 'apology' })).toBe(1);
    expect(await counted({ channel: 'phone', severity: 2 })).toBe(0);
    expect(await counted({ channel: 'phone' })).toBe(12);
  });
});

const nothingOnly = { from: null, to: null, asOf: null, category: null, teamId: null, flag: null, channel: null, severity: null, remedy: null }; // prettier-ignore
