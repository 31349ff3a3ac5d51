import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { startDesk, type Desk } from '../integration/remedies/a-desk.ts';

/** In April an update of the product counts something else: facts of March are to be made again, and until then figures go by the older ones. */
describe('while complaints are being counted again', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    for (let i = 0; i < 12; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.app.clock.advance({ minutes: 10 });
      await desk.resolve(id, version);
    }
    await desk.app.drainJobs();
    await desk.app.clock.advance({ days: 35 });
    await catchUp();
    expect((await publish('2026-02')).status).toBe(201);
    await countAgain(5);
  });
  afterAll(() => desk.app.stop());

  const as = 'maria.manager';
  const get = async (path: string): Promise<Record<string, unknown>> =>
    (await desk.app.call('GET', `/api/insights/${path}`, { as })).body;
  const publish = (month: string) => desk.app.call('POST', '/api/insights/publications', { as, body: { month } });
  const catchUp = async (): Promise<void> => {
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await desk.app.drainJobs();
  };
  /** As migrations do. */
  const countAgain = async (count: number): Promise<void> => {
    await desk.app.sql.rows({
      name: 'test-count-again',
      text: `UPDATE complaint_fact SET seq = 0 WHERE complaint_id IN (SELECT f.complaint_id FROM complaint_fact f ORDER BY f.complaint_id LIMIT $1)`,
      values: [count],
    });
    await desk.app.sql.rows({
      name: 'test-count-from-the-beginning',
      text: `UPDATE fact_progress SET caught_up_to = '00000000-0000-0000-0000-000000000000'`,
    });
  };
  const march = 'from=2026-03-01&to=2026-03-31';

  it('no month is published that they may belong to, and whoever asks for it is told how many are left', async () => {
    const { status, body } = await publish('2026-03');
    expect([status, body['type'], body['count']]).toEqual([409, '/problems/still-counting', 5]);
    expect(body['title']).toContain('5 still to count');
    expect(await get('publications')).toMatchObject({ months: [{ month: '2026-02' }] });
  });

  it('figures, questions and their files say that they are provisional because of that', async () => {
    expect(await get(`figures/reopened?${march}`)).toMatchObject({ n: 12, stillToCount: 5 });
    expect(await get(`figures/on-time?${march}`)).toMatchObject({ stillToCount: 5 });
    expect(await get(`questions/weeks?${march}`)).toMatchObject({ stillToCount: 5 });
    const csv = await desk.app.call<string>('GET', `/api/insights/figures/reopened/csv?${march}&language=es`, { as });
    expect(csv.body).toContain('Por contar,5,');
  });

  it('a period before them is not provisional, nor what would be said now of a month published before', async () => {
    expect(await get('figures/reopened?from=2026-02-01&to=2026-02-28')).toMatchObject({ stillToCount: 0 });
    expect(await get('publications/2026-02')).toMatchObject({ stillToCount: 0 });
    const csv = await desk.app.call<string>('GET', '/api/insights/figures/reopened/csv?from=2026-02-01&to=2026-02-28', { as });
    expect(csv.body).not.toContain('Still to count');
  });

  it('everything is as usual when they have been counted', async () => {
    await catchUp();
    expect(await get(`figures/reopened?${march}`)).toMatchObject({ n: 12, stillToCount: 0 });
    expect((await publish('2026-03')).status).toBe(201);
    await countAgain(3);
    expect(await get('publications/2026-03')).toMatchObject({ stillToCount: 3 });
    await catchUp();
    expect(await get('publications/2026-03')).toMatchObject({ stillToCount: 0 });
  });

  it('imported complaints wait for their turn like that', async () => {
    await importSampleLog(desk.app.nest);
    const log = 'from=2018-01-01&to=2025-12-31';
    const { n, stillToCount } = await get(`figures/received?${log}`);
    expect([n, stillToCount]).toEqual([0, expect.any(Number)]);
    expect(stillToCount).toBeGreaterThan(300);
    expect((await publish('2025-12')).body['count']).toBe(stillToCount);
    await catchUp();
    expect(await get(`figures/received?${log}`)).toMatchObject({ n: stillToCount, stillToCount: 0 });
    expect((await publish('2025-12')).status).toBe(201);
  });
});
