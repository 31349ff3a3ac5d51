import { addInventedHistory } from '../../src/sample/invented-history.ts';
import { Jobs } from '../../src/platform/index.ts';
import { verify } from '../../src/verify/verify.ts';
import { startApp, type TestApp } from '../support/app.ts';

const quiet = (): void => undefined;

describe('an invented history', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  const hasInvented = async (): Promise<boolean> =>
    (await app.call<{ hasInvented: boolean }>('GET', '/api/catalogue', { as: 'frank.frontline' })).body.hasInvented;

  it('is told by the console for as long as it is there, and every complaint of it says that nobody made it', async () => {
    expect(await hasInvented()).toBe(false);
    const shown: number[] = [];
    expect(await addInventedHistory(app.nest, 1_200, (done) => shown.push(done))).toEqual({ added: 1_200, known: 0 });
    expect(shown).toEqual([1_000, 1_200]);
    expect(await hasInvented()).toBe(true);
    const { body } = await app.call<{ items: { id: string }[] }>('GET', '/api/search?text=INVENTED-7', { as: 'maria.manager' });
    const [found] = body.items;
    const page = await app.call<{ description: string; state: string }>('GET', `/api/complaints/${found?.id ?? ''}`, {
      as: 'maria.manager',
    });
    expect(page.body).toMatchObject({ state: 'CLOSED', description: 'Invented for a demonstration. Nobody said or wrote this.' });
  });

  it('is nobody’s work, has the whole of two years, and is added once', async () => {
    const open = await app.sql.rows({
      name: 'test-invented',
      text: `SELECT count(*)::int AS all, count(*) FILTER (WHERE c.is_open)::int AS open, count(DISTINCT c.category)::int AS categories
             FROM complaint c WHERE c.source = 'synthetic'`,
    });
    expect(open).toMatchObject([{ all: 1_200, open: 0 }]);
    expect(Number(open[0]?.['categories'])).toBeGreaterThan(5);
    expect(await addInventedHistory(app.nest, 1_200, quiet)).toEqual({ added: 0, known: 1_200 });
  });

  it('has customers who say how it was handled, as figures that are marked as invented', async () => {
    await app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await app.drainJobs();
    const asked = 'satisfaction?from=2024-03-01&to=2026-03-02';
    const { body } = await app.call<{
      hasInvented: boolean;
      groups: { values: { name: string; value: number | null; n: number }[] }[];
    }>('GET', `/api/insights/figures/${asked}`, { as: 'maria.manager' });
    expect(body.hasInvented).toBe(true);
    const value = (name: string) => body.groups[0]?.values.find((each) => each.name === name);
    expect(value('satisfied')?.n).toBeGreaterThan(300);
    expect(value('response-rate')?.value).toBeCloseTo(0.38, 1);
    expect(value('very-badly')?.value).toBeGreaterThan(0);
    const broken: string[] = [];
    for await (const finding of verify(app.nest, () => undefined)) if (finding.broken > 0) broken.push(finding.id);
    expect(broken).toEqual([]);
  });

  it('is refused where the sample utility is not', async () => {
    const real = await startApp({ seed: false });
    expect(await addInventedHistory(real.nest, 10, quiet)).toBe('no-sample');
    await real.stop();
  });
});
