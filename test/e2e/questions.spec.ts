import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { Desk } from '../integration/remedies/a-desk.ts';
import { startApp } from '../support/app.ts';

type Weeks = { readonly cohort: { from: string }; readonly weeks: { week: string; n: number; isMature: boolean; p50: number | null }[]; readonly p50Limits: object | null; readonly published: { version: number }[] }; // prettier-ignore

/** A manager asks what no single number answers. */
describe('questions about complaints', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = new Desk(await startApp());
    await importSampleLog(desk.app.nest);
    for (let i = 0; i < 10; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.give(id, 'billing-credit', 2000);
      await desk.app.clock.advance({ minutes: 3 });
      await desk.resolve(id, version);
    }
    const { id, version } = await desk.complaint(await desk.customer());
    const body = {
      kind: 'AUTHORITY',
      remedy: 'goodwill-credit',
      amount: { minor: 7500, currency: 'USD' },
      note: 'Long with us.',
      version,
    };
    expect((await desk.post(`/api/complaints/${id}/escalations`, { as: 'frank.frontline', body })).status).toBe(201);
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  const march = 'from=2026-03-01&to=2026-03-31';
  const ask = async <T>(path: string, as = 'maria.manager'): Promise<T> => {
    const { status, body } = await desk.app.call('GET', `/api/insights/questions/${path}`, { as });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as T;
  };

  it('tell week by week how long it takes, from a Monday on, and which policy came into force', async () => {
    const { cohort, weeks, p50Limits, published } = await ask<Weeks>(`weeks?${march}`);
    expect(cohort.from).toBe('2026-02-23');
    expect(weeks.at(-1)).toMatchObject({ week: '2026-03-02', n: 11, isMature: false, p50: 180 });
    expect(p50Limits).toBeNull();
    expect(Array.isArray(published)).toBe(true);
    const high = await ask<Weeks>('weeks?from=2026-02-04&to=2026-03-31&category=high-bill');
    expect(high.weeks.map(({ week, n }) => [week, n])).toEqual([['2026-02-02', 0], ['2026-02-09', 0], ['2026-02-16', 0], ['2026-02-23', 0], ['2026-03-02', 11]]); // prettier-ignore
    const { p50Limits: ofTheLog } = await ask<Weeks>('weeks?from=2018-01-01&to=2026-02-28');
    expect(ofTheLog === null || 'high' in ofTheLog).toBe(true);
  });

  it('tell at which hour of the week complaints come, in the time of the house', async () => {
    const { hours } = await ask<{ hours: { weekday: number; hour: number; n: number }[] }>(`hours?${march}`);
    expect(hours).toEqual([{ weekday: 1, hour: 10, n: 11 }]);
  });

  it('tell how times spread, the open ones apart', async () => {
    const { bins, leftOut } = await ask<{ bins: object[]; leftOut: number }>(`spread?${march}`);
    expect(leftOut).toBe(0);
    expect(bins).toEqual([{ from: 0, to: 900, solved: 10, open: 1 }]);
  });

  it('tell what was asked beyond a limit, and nothing of its size under ten', async () => {
    const { rules } = await ask<{ rules: object[] }>(`limits?${march}`);
    expect(rules).toMatchObject([{ remedy: 'goodwill-credit', n: 1, suppressed: true, p50: null, approved: null }]);
  });

  it('tell what is given month by month, against the budgets of teams', async () => {
    const { body } = await desk.app.call<{ person: { teamId: string } }>('GET', '/api/session', { as: 'frank.frontline' });
    const budget = {
      ...{ teamId: body.person.teamId, window: 'calendar-month', amount: { minor: 50_000, currency: 'USD' } },
      ...{ firstDay: '2026-03-02', reason: 'A tight spring.' },
    };
    const set = await desk.post('/api/authority/budgets', { as: 'maria.manager', body: budget });
    expect(set.status).toBe(201);
    const { months } = await ask<{ months: object[] }>(`cost?${march}`);
    const given = { month: '2026-03', currency: 'USD', n: 10, own: 20_000, approved: 0, sinceBegin: 20_000 };
    expect(months).toEqual([{ ...given, budget: 50_000 }]);
    const asked = (filter: string) =>
      ask<{ cohort: { from: string }; months: object[] }>(`cost?from=2026-03-02&to=2026-03-31${filter}`);
    expect(await asked('')).toMatchObject({ cohort: { from: '2026-03-01' }, months: [{ ...given, budget: 50_000 }] });
    expect((await asked('&category=high-bill')).months).not.toContainEqual(expect.objectContaining({ budget: 50_000 }));
    expect((await asked('&team=none')).months).toEqual([]);
  });

  it('say when some of the complaints are invented, by their own date, and which rules were in force', async () => {
    await desk.app.sql.rows({
      name: 'test-invent',
      text: `UPDATE complaint_fact SET is_invented = true WHERE received_at >= '2026-03-01'`,
    });
    for (const question of ['weeks', 'hours', 'spread', 'limits', 'cost'])
      expect(await ask(`${question}?${march}`)).toMatchObject({ hasInvented: true, ruleVersions: [expect.any(Number)] });
    expect(await ask('limits?from=2026-04-01&to=2026-04-30')).toMatchObject({ hasInvented: false });
  });

  it('are narrowed like figures, and refused like them', async () => {
    expect(await ask<{ hours: object[] }>(`hours?${march}&cause=leak-inside`)).toMatchObject({ hours: [] });
    const empty = await desk.app.call('GET', '/api/insights/questions/weeks?from=2026-03-02&to=2026-03-01', {
      as: 'maria.manager',
    });
    expect([empty.status, empty.body['type']]).toEqual([422, '/problems/period-empty']);
  });

  it('never call a week mature whose last days were not asked for', async () => {
    await desk.app.clock.advance({ days: 14 });
    const mature = async (to: string): Promise<boolean | undefined> =>
      (await ask<Weeks>(`weeks?from=2026-03-01&to=${to}`)).weeks.find(({ week }) => week === '2026-03-02')?.isMature;
    expect([await mature('2026-03-08'), await mature('2026-03-07')]).toEqual([true, false]);
  });
});
