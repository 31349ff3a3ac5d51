import { startDesk, type Desk } from '../integration/remedies/a-desk.ts';

type Published = {
  readonly changedSince: number;
  readonly publishedBy: string;
  readonly figures: { name: string; nThen: number; nNow: number; values: { name: string; then: number | null; now: number | null; isRestated: boolean }[]; definedAs: object | null; isRedefined: boolean }[]; // prettier-ignore
};

/** A manager publishes March in April; then a customer comes back. */
describe('a published month', () => {
  let desk: Desk;
  let last: string;
  beforeAll(async () => {
    desk = await startDesk();
    for (let i = 0; i < 12; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.app.clock.advance({ minutes: 10 });
      await desk.resolve(id, version);
      last = id;
    }
    await desk.app.clock.advance({ days: 9 });
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  const publish = (month: string, as = 'maria.manager') =>
    desk.app.call('POST', '/api/insights/publications', { as, body: { month } });
  const published = async (): Promise<Published> =>
    (await desk.app.call<Published>('GET', '/api/insights/publications/2026-03', { as: 'frank.frontline' })).body;
  const value = ({ figures }: Published, figure: string, name: string) =>
    figures.find((each) => each.name === figure)?.values.find((each) => each.name === name);

  it('is over, is published by a manager, and once', async () => {
    expect((await publish('2026-03')).body['type']).toBe('/problems/month-not-over');
    await desk.app.clock.advance({ days: 25 });
    expect((await publish('2026-03', 'susan.supervisor')).status).toBe(403);
    expect((await publish('2026-03')).status).toBe(201);
    expect((await publish('2026-03')).body['type']).toBe('/problems/already-published');
    const { body } = await desk.app.call('GET', '/api/insights/publications', { as: 'frank.frontline' });
    expect(body).toMatchObject({ months: [{ month: '2026-03', publishedBy: expect.stringContaining('Maria') }] });
  });

  it('says the same as long as nothing changes', async () => {
    const month = await published();
    expect(month.changedSince).toBe(0);
    expect(month.figures.flatMap(({ values }) => values.filter(({ isRestated }) => isRestated))).toEqual([]);
    expect(value(month, 'reopened', 'share')).toEqual({ key: [], labels: [], name: 'share', then: 0, now: 0, isRestated: false });
  });

  it('keeps the count of each category and each team too', async () => {
    const url = '/api/insights/publications/2026-03?by=category';
    const { body } = await desk.app.call<Published>('GET', url, { as: 'frank.frontline' });
    expect(body).toMatchObject({ hasInvented: false });
    expect(value(body, 'received', 'received')).toMatchObject({ key: ['high-bill'], then: 12, now: 12, isRestated: false });
    expect(body.figures.map(({ name }) => name)).not.toContain('credits');
  });

  it('is told by each figure that is asked of exactly that month', async () => {
    const figure = (query: string) =>
      desk.app.call<{ published: object | null }>('GET', `/api/insights/figures/reopened?${query}`, { as: 'frank.frontline' });
    const month = 'from=2026-03-01&to=2026-03-31';
    expect((await figure(month)).body.published).toMatchObject({ month: '2026-03', restated: 0 });
    expect((await figure(`${month}&by=team`)).body.published).toMatchObject({ restated: 0 });
    expect((await figure(`${month}&by=channel`)).body.published).toBeNull();
    expect((await figure(`${month}&category=high-bill`)).body.published).toBeNull();
    expect((await figure('from=2026-03-01&to=2026-03-30')).body.published).toBeNull();
    const csv = await desk.app.call<string>('GET', `/api/insights/figures/reopened/csv?${month}`, { as: 'frank.frontline' });
    expect(csv.body).toContain('Published,');
  });

  it('keeps what it said when complaints change later, and shows what it would say now and how many changed', async () => {
    await desk.app.sql.rows({ name: 'test-reopen-window', text: `UPDATE complaint SET resolved_at = $2 WHERE id = $1`, values: [last, desk.app.clock.now()] }); // prettier-ignore
    await desk.app.clock.advance({ minutes: 1 });
    const answer = await desk.app.call('POST', `/api/complaints/${last}/reopening`, { as: 'frank.frontline', body: { reason: 'Again', channel: 'phone' } }); // prettier-ignore
    expect(answer.status).toBe(201);
    await desk.app.drainJobs();
    const month = await published();
    expect(month.changedSince).toBe(1);
    expect(value(month, 'reopened', 'share')).toMatchObject({ then: 0, now: 1 / 12, isRestated: true });
    const { body } = await desk.app.call('GET', '/api/insights/figures/reopened?from=2026-03-01&to=2026-03-31', { as: 'maria.manager' }); // prettier-ignore
    expect(body['published']).toMatchObject({ restated: 1, values: [{ name: 'share', then: 0, now: 1 / 12 }] });
    expect(value(month, 'customer-time-to-resolution', 'ended')).toMatchObject({ then: 12, now: 11 });
  });

  it('keeps what each figure meant, and says which ones mean something else now', async () => {
    const ours = async (month: string) => {
      const { body } = await desk.app.call<Published>('GET', `/api/insights/publications/${month}`, { as: 'frank.frontline' });
      return body.figures.find(({ name }) => name === 'our-time');
    };
    const text = {
      en: expect.stringContaining('by the calendar that the team'),
      es: expect.stringContaining('el equipo que la tenía'),
    };
    expect(await ours('2026-03')).toMatchObject({ definedAs: { version: 2, text }, isRedefined: false });
    const said = (month: string, definition: object | null) =>
      desk.app.sql.rows({
        name: 'test-published-long-ago',
        text: `INSERT INTO published_figure (month, figure, grouped_by, published_at, published_by, n, groups, definition)
               SELECT $1, p.figure, p.grouped_by, p.published_at, p.published_by, p.n, p.groups, $2
               FROM published_figure p WHERE p.month = '2026-03' AND p.figure = 'our-time' AND p.grouped_by = 'none'`,
        values: [month, definition && JSON.stringify(definition)],
      });
    const before = { version: 1, text: { en: 'By the house’s calendar.', es: 'Según el calendario de la casa.' } };
    await said('2026-01', before);
    expect(await ours('2026-01')).toMatchObject({ definedAs: before, isRedefined: true });
    const asked = 'our-time?from=2026-01-01&to=2026-01-31';
    const { body } = await desk.app.call('GET', `/api/insights/figures/${asked}`, { as: 'maria.manager' });
    expect(body['published']).toMatchObject({ month: '2026-01', definedAs: before, isRedefined: true });
    const csv = await desk.app.call<string>('GET', `/api/insights/figures/${asked.replace('?', '/csv?')}`, {
      as: 'maria.manager',
    });
    expect(csv.body).toContain('It meant something else then,By the house’s calendar.');
    await said('2025-12', null);
    expect(await ours('2025-12')).toMatchObject({ definedAs: null, isRedefined: false });
  });

  it.each(['2026-02', '2026-13', 'march'])('is not there when it was not published: %s', async (month) => {
    const { status, body } = await desk.app.call('GET', `/api/insights/publications/${month}`, { as: 'maria.manager' });
    expect([status, body['type']]).toEqual([404, '/problems/month-not-published']);
  });
});
