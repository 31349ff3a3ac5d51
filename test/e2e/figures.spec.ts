import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { Desk } from '../integration/remedies/a-desk.ts';
import { startApp, type TestApp } from '../support/app.ts';

type Value = { readonly name: string; readonly value: number | null; readonly low: number | null; readonly n: number };
type Group = { readonly key: string[]; readonly labels: { en: string }[]; readonly n: number; readonly suppressed: boolean; readonly values: Value[]; readonly curve: object[] }; // prettier-ignore
type Figure = {
  readonly n: number;
  readonly asOf: string;
  readonly provisionalUntil: string | null;
  readonly definition: { readonly name: string; readonly text: { readonly en: string; readonly es: string } };
  readonly excluded: { reason: string; count: number }[];
  readonly groups: Group[];
  readonly comparison: { readonly chiSquare: number; readonly degrees: number } | null;
};

/** A manager asks how the house is doing: twelve complaints of its own in March, and the log of a real city before that. */
describe('figures', () => {
  let app: TestApp;
  let desk: Desk;
  beforeAll(async () => {
    app = await startApp();
    desk = new Desk(app);
    await importSampleLog(app.nest);
    for (let i = 0; i < 12; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.give(id, 'billing-credit', 2000);
      await app.clock.advance({ minutes: 10 });
      await desk.resolve(id, version);
    }
    await settle();
  });
  afterAll(() => app.stop());

  const settle = async (): Promise<void> => {
    await app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await app.drainJobs();
  };
  const march = { from: '2026-03-01', to: '2026-03-31' };
  const ask = async (name: string, query: Readonly<Record<string, string>> = {}, as = 'maria.manager'): Promise<Figure> => {
    const { status, body } = await app.call<Figure>('GET', urlOf(name, query), { as });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  const urlOf = (name: string, query: Readonly<Record<string, string>>): string =>
    `/api/insights/figures/${name}?${new URLSearchParams(query).toString()}`;
  const value = (figure: Figure, name: string): Value | undefined => figure.groups[0]?.values.find((each) => each.name === name);

  it('by month are what each month is alone, however many months are asked for', async () => {
    const told = await ask('on-time', { from: '2026-02-10', to: '2026-04-15', by: 'month' });
    const alone = await ask('on-time', march);
    expect(alone.n).toBeGreaterThan(0);
    expect(told.groups.map(({ key, n, suppressed }) => [key[0], n, suppressed])).toEqual([['2026-02', 0, true], ['2026-03', alone.n, false]]); // prettier-ignore
    expect(told.groups[1]).toEqual({ ...alone.groups[0], key: ['2026-03'], labels: [{ en: '2026-03', es: '2026-03' }] });
    const byBoth = await ask('on-time', { from: '2026-02-10', to: '2026-04-15', by: 'category,month', category: 'high-bill' });
    expect(byBoth.groups.map(({ key, n }) => [key, n])).toEqual([[['high-bill', '2026-03'], alone.n]]);
    expect(byBoth.groups[0]?.values).toEqual(alone.groups[0]?.values);
  });

  it('by month begin with what was asked for, or with the first receipt of the house, also where nothing of the kind had come', async () => {
    const high = { from: '2026-01-05', to: '2026-03-31', by: 'month', category: 'high-bill' };
    const { groups } = await ask('received', high);
    const told = groups.map(({ key, n, suppressed, values }) => [key[0], n, suppressed, values[0]?.value]);
    expect(told).toEqual([['2026-01', 0, false, 0], ['2026-02', 0, false, 0], ['2026-03', 12, false, 12]]); // prettier-ignore
    const [all, some] = [await ask('received', { from: '2015-06-01', by: 'month' }), await ask('received', { ...high, from: '2015-06-01' })]; // prettier-ignore
    expect(some.groups[0]?.key).toEqual(all.groups[0]?.key);
  });

  it('come with a list that defines each of them in both languages', async () => {
    const { body } = await app.call<{ figures: { name: string; text: { en: string; es: string } }[] }>('GET', '/api/insights/figures', { as: 'maria.manager' }); // prettier-ignore
    expect(body.figures.map(({ name }) => name)).toContain('first-contact-resolution');
    for (const { name, text } of body.figures) {
      expect(text.es.length).toBeGreaterThan(40);
      const figure = await ask(name, march);
      expect(figure.definition).toMatchObject({ name, text });
      expect(figure.asOf).toBe(app.clock.now().toISOString());
    }
  });

  it('say of a real log what the report says, to the second', async () => {
    const figure = await ask('customer-time-to-resolution', { from: '2018-01-01', to: '2026-02-28', by: 'team' });
    const shown = figure.groups.filter(({ labels }) => ['Water Wastewater', 'BGE', 'Finance'].includes(labels[0]?.en ?? ''));
    const byName = Object.fromEntries(shown.map(({ labels, values }) => [labels[0]?.en, values.filter(({ name }) => name === 'p50' || name === 'p90').map((each) => each.value)])); // prettier-ignore
    expect(byName).toEqual({
      'Water Wastewater': [32_364, 9_783_744],
      BGE: [110_551.5, 4_966_018],
      Finance: [7_440_147, 33_361_556],
    });
    expect(figure.comparison).toMatchObject({ degrees: 2 });
    expect(figure.groups[0]?.curve.length).toBeGreaterThan(2);
  });

  it('of durations are percentiles of all complaints, and provisional while they may be turned down', async () => {
    const figure = await ask('customer-time-to-resolution', march);
    expect([figure.n, value(figure, 'p50')?.value, value(figure, 'ended')?.value]).toEqual([12, 600, 12]);
    expect(figure.provisionalUntil).not.toBeNull();
    for (const name of ['on-time', 'first-contact-resolution', 'repeat-contact', 'where-the-time-went', 'credits']) {
      expect([name, (await ask(name, march)).provisionalUntil]).toEqual([name, expect.any(String)]);
    }
    expect(value(await ask('our-time', march), 'p50')?.value).toBe(600);
    expect(value(await ask('where-the-time-went', march), 'frontline')?.value).toBe(7200);
    expect(value(await ask('throughput', { ...march, by: 'month' }), 'solved')?.value).toBe(12);
  });

  it('are grouped by cause, outcome, remedy kind and week of the house, and narrowed to a cause', async () => {
    const by = async (dimension: string) => (await ask('received', { ...march, by: dimension })).groups[0];
    expect(await by('cause')).toMatchObject({ key: ['meter-misread'], n: 12, labels: [{ en: expect.stringMatching(/meter/i) }] });
    expect(await by('outcome')).toMatchObject({ key: ['UPHELD'], labels: [{ en: 'We were at fault: yes' }] });
    expect(await by('remedy')).toMatchObject({ key: ['billing-credit'], n: 12 });
    expect((await ask('received', { ...march, by: 'week' })).groups.slice(0, 2)).toMatchObject([{ key: ['2026-02-23'], n: 0 }, { key: ['2026-03-02'], n: 12 }]); // prettier-ignore
    expect((await ask('received', { ...march, cause: 'meter-misread' })).n).toBe(12);
    expect((await ask('received', { ...march, cause: 'leak-inside' })).n).toBe(0);
    expect((await ask('where-the-time-went', { ...march, by: 'cause,week' })).groups).toMatchObject([
      { key: ['meter-misread', '2026-03-02'] },
    ]);
  });

  it('of first-contact resolution wait until it can be known', async () => {
    expect(await ask('first-contact-resolution', march)).toMatchObject({
      n: 0,
      excluded: [{ reason: 'not-yet-known', count: 12 }],
    });
    await app.clock.advance({ days: 9 });
    expect(value(await ask('first-contact-resolution', march), 'share')).toMatchObject({ value: 1, n: 12 });
  });

  it('of money follow each credit through its steps', async () => {
    const { groups } = await ask('credits', march);
    expect(groups).toMatchObject([{ key: [expect.any(String), 'USD'], values: [{ name: 'given', value: 24_000, n: 12 }, { name: 'posted', value: 0 }, { name: 'reversed', value: 0 }, { name: 'outstanding', value: 24_000 }] }]); // prettier-ignore
  });

  it('are withheld where they would stand on fewer than ten', async () => {
    const { id, version } = await desk.complaint(await desk.customer(), { category: 'no-water' });
    await desk.resolve(id, version);
    await settle();
    const [group] = (await ask('customer-time-to-resolution', { ...march, category: 'no-water' })).groups;
    expect(group).toMatchObject({ n: 1, suppressed: true, curve: [] });
    expect(group?.values.find(({ name }) => name === 'p50')?.value).toBeNull();
  });

  it('are never older than their question: what changed is counted at once', async () => {
    const before = await ask('customer-time-to-resolution', { ...march, by: 'category,month' });
    const { id, version } = await desk.complaint(await desk.customer());
    await settle();
    expect((await ask('customer-time-to-resolution', march)).n).toBe(before.n + 1);
    expect(value(await ask('customer-time-to-resolution', march), 'waiting')?.value).toBe(1);
    await desk.resolve(id, version);
    await settle();
    const after = await ask('customer-time-to-resolution', march);
    expect([after.n, value(after, 'waiting')?.value]).toEqual([before.n + 1, 0]);
  });

  it('lead to the complaints behind them, page by page, without those out of reach', async () => {
    type Page = { complaints: { reference: string; countedAt: string }[]; nextCursor: string | null };
    const page = async (cursor: string | null): Promise<Page> => {
      const query = { ...march, value: 'share', met: 'true', limit: '5', ...(cursor !== null && { cursor }) };
      return (await app.call<Page>('GET', urlOf('frontline-resolution/complaints', query), { as: 'frank.frontline' })).body;
    };
    const seen: string[] = [];
    for (let next: string | null = null; ;) {
      const { complaints, nextCursor }: Page = await page(next);
      seen.push(...complaints.map(({ reference }) => reference));
      if (nextCursor === null) break;
      next = nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await ask('frontline-resolution', march)).n);
  });

  it('leave the house as a table that says what it is', async () => {
    const { body, headers } = await app.call<string>('GET', urlOf('reopened/csv', march), { as: 'maria.manager' });
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toBe('attachment; filename="reopened.csv"');
    expect(body).toMatch(/^\uFEFFFigure,Reopened,reopened\r\nDefinition,/);
    expect(body).toContain('Versions of the authority rules in force,1\r\n');
    expect(body).toMatch(/\r\nShare,share,measured,0,0,0\.2\d+,14\r\n$/);
    const spanish = await app.call<string>('GET', urlOf('reopened/csv', { ...march, by: 'category', language: 'es' }), { as: 'maria.manager' }); // prettier-ignore
    expect(spanish.body).toContain('Categoría,Categoría (clave),Valor,Valor (clave),Estado');
  });

  it.each([
    ['nothing', {}, 404, 'figure-unknown'],
    ['credits', { by: 'team' }, 422, 'by-not-offered'],
    ['customer-time-to-resolution', { by: 'cause' }, 422, 'by-not-offered'],
    ['our-time', { cause: 'meter-misread' }, 422, 'cause-not-offered'],
    ['reopened', { by: 'team,team' }, 400, 'by-twice'],
    ['reopened', { from: '2026-03-02', to: '2026-03-01' }, 422, 'period-empty'],
    ['reopened', { from: '2000-01-01', to: '2026-03-01' }, 422, 'period-too-long'],
  ])('refuse %s %j with %i %s', async (name, query, status, code) => {
    const answer = await app.call('GET', urlOf(name, query as Record<string, string>), { as: 'maria.manager' });
    expect([answer.status, answer.body['type']]).toEqual([status, `/problems/${code}`]);
  });

  it('of one person are for that person and their lead, and for nobody beside them', async () => {
    const frank = await desk.personId('frank.frontline');
    const status = async (as: string): Promise<number> => (await app.call('GET', urlOf('reopened', { ...march, person: frank }), { as })).status; // prettier-ignore
    expect(await Promise.all(['frank.frontline', 'maria.manager', 'tina.trainee', 'sam.senior', 'audrey.auditor'].map(status))).toEqual([200, 200, 403, 403, 403]); // prettier-ignore
  });
});
