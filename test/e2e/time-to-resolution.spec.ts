import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { type Answer, type TestApp, startApp } from '../support/app.ts';

type Figures = { readonly value: number | null; readonly low: number | null; readonly high: number | null };
type Group = {
  readonly key: string;
  readonly label: { readonly en: string };
  readonly n: number;
  readonly events: number;
  readonly censored: number;
  readonly suppressed: boolean;
  readonly p50: Figures;
  readonly p75: Figures;
  readonly p90: Figures;
  readonly p95: Figures;
  readonly curve: readonly { readonly seconds: number; readonly unresolved: number }[];
};
type Report = {
  readonly n: number;
  readonly groups: readonly Group[];
  readonly provisionalUntil: string | null;
  readonly comparison: { readonly chiSquare: number; readonly degrees: number; readonly p: number } | null;
};

const drawn = '2025-12-04T02:31:55-05:00';

/** A manager asks how long customers waited in the log of a real city: 349 complaints, 22 of them still open when it was drawn. */
describe('time to resolution of a real log', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await importSampleLog(app.nest);
  });
  afterAll(() => app.stop());

  const ask = (
    query: Readonly<Record<string, string>>,
    as = 'maria.manager',
  ): Promise<Answer<Report & Record<string, unknown>>> =>
    app.call('GET', `/api/insights/time-to-resolution?${new URLSearchParams(query).toString()}`, { as });

  it('by agency, in seconds, open complaints counted in', async () => {
    const { status, body } = await ask({ by: 'team', flag: 'utility', asOf: drawn });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      definition: 'customer-time-to-resolution',
      unit: 'seconds',
      asOf: '2025-12-04T07:31:55.000Z',
      n: 349,
      excluded: [],
    });
    expect(body.groups.map(({ label, n, events, censored }) => [label.en, n, events, censored])).toEqual([
      ['Water Wastewater', 231, 216, 15],
      ['BGE', 72, 68, 4],
      ['Finance', 46, 43, 3],
    ]);
    expect(body.groups.map(({ p50, p75, p90, p95 }) => [p50, p75, p90, p95].map(({ value }) => value))).toEqual([
      [32_364, 792_343, 9_783_744, 21_980_052],
      [110_551.5, 1_070_316.5, 4_966_018, 18_552_516],
      [7_440_147, 25_848_390, 33_361_556, 42_598_980],
    ]);
  });

  it('says whether the agencies differ in speed, and compares nothing where there is one group', async () => {
    const { comparison } = (await ask({ by: 'team', flag: 'utility', asOf: drawn })).body;
    expect(comparison?.degrees).toBe(2);
    expect(comparison?.p).toBeLessThan(0.001);
    expect((await ask({ asOf: drawn })).body.comparison).toBeNull();
  });

  it('with as many complaints behind each number as it says', async () => {
    await app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await app.drainJobs();
    const finance = (await ask({ by: 'team', flag: 'utility' })).body.groups.find(({ label }) => label.en === 'Finance');
    const behind = async (asked: string): Promise<number> => {
      const url = `/api/insights/figures/customer-time-to-resolution/complaints?from=2015-01-01&limit=100&team=${finance?.key ?? ''}&${asked}`;
      const { body } = await app.call<{ complaints: readonly object[] }>('GET', url, { as: 'maria.manager' });
      return body.complaints.length;
    };
    expect([await behind(''), await behind('value=waiting'), await behind('value=ended')]).toEqual([46, 3, 43]);
    expect(await behind('longerThan=0')).toBe(46);
    const [half, most] = [await behind(`longerThan=${finance?.p50.value ?? 0}`), await behind(`longerThan=${finance?.p90.value ?? 0}`)]; // prettier-ignore
    expect(half).toBeLessThanOrEqual(23);
    expect(half).toBeGreaterThan(most);
    expect(most).toBeGreaterThan(0);
  });

  it('with an interval around each percentile and a curve that says the same', async () => {
    const [all] = (await ask({ asOf: drawn })).body.groups;
    expect(all).toMatchObject({ key: 'all', n: 349, p50: { value: 93_601 } });
    expect(all?.p50.low).toBeLessThan(93_601);
    expect(all?.p50.high).toBeGreaterThan(93_601);
    expect(all?.curve.length).toBeLessThanOrEqual(182);
    expect(all?.curve.find(({ unresolved }) => unresolved <= 0.5)?.seconds).toBeCloseTo(93_601, -4);
  });

  it('does not get better by asking later: the log is known until it was drawn and no further', async () => {
    expect((await ask({ by: 'team' })).body.groups).toEqual((await ask({ by: 'team', asOf: drawn })).body.groups);
  });

  it('as it was known half a year before', async () => {
    const { body } = await ask({ asOf: '2025-06-01T00:00:00Z' });
    expect(body['excluded']).toEqual([{ reason: 'received-after-as-of', count: 349 - body.n }]);
    expect(body.n).toBeGreaterThan(200);
  });

  it('of the complaints received in a period, those received at its end left to the next', async () => {
    const year = await ask({ from: '2024-01-01T05:00:00Z', to: '2025-01-01T05:00:00Z', asOf: drawn });
    const rest = await ask({ from: '2025-01-01T05:00:00Z', asOf: drawn });
    expect(year.body.n + rest.body.n).toBe(349);
  });

  it('by category, without percentiles where there are fewer than ten', async () => {
    const { body } = await ask({ by: 'category', asOf: drawn });
    expect(body.groups.map(({ n }) => n).reduce((sum, n) => sum + n)).toBe(349);
    for (const { n, suppressed, p50, curve } of body.groups) {
      expect(suppressed).toBe(n < 10);
      if (suppressed) expect([p50.value, curve]).toEqual([null, []]);
    }
    expect(body.groups.find(({ key }) => key === 'sewer')?.label.en).toBe('Sewer');
  });

  it.each([
    [{ by: 'person' }, 400, 'malformed-request'],
    [{ channel: 'pigeon' }, 400, 'malformed-request'],
    [{ severity: '5' }, 400, 'malformed-request'],
    [{ remedy: 'Not a kind' }, 400, 'malformed-request'],
    [{ zone: 'UTC' }, 400, 'malformed-request'],
    [{ from: '2025-02-30T00:00:00Z' }, 400, 'malformed-request'],
    [{ from: '2025-02-28' }, 400, 'malformed-request'],
    [{ from: '2025-03-01T00:00:00Z', to: '2025-03-01T00:00:00Z' }, 422, 'period-empty'],
    [{ asOf: '2199-01-01T00:00:00Z' }, 422, 'as-of-in-the-future'],
  ])('refuses %j', async (query, status, code) => {
    const answer = await ask(query);
    expect([answer.status, answer.body['type']]).toEqual([status, `/problems/${code}`]);
  });

  it('is not for everybody', async () => {
    expect((await ask({}, 'sasha.staff')).status).toBe(403);
    expect((await ask({}, 'audrey.auditor')).status).toBe(200);
  });
});
