import { Jobs } from '../../src/platform/index.ts';
import { importSampleLog } from '../../src/integrations/index.ts';
import { startDesk, type Desk } from '../integration/remedies/a-desk.ts';

type Value = { readonly name: string; readonly value: number | null; readonly n: number };
type Group = { readonly key: string[]; readonly n: number; readonly values: readonly Value[] };
type Figure = {
  readonly n: number;
  readonly excluded: readonly { reason: string; count: number }[];
  readonly groups: readonly Group[];
};
type Page = { readonly complaints: readonly { id: string; times: number }[]; readonly nextCursor: string | null };
type Query = Readonly<Record<string, string>>;

const [frank, susan, maria] = ['frank.frontline', 'susan.supervisor', 'maria.manager'];
const march = { from: '2026-03-01', to: '2026-03-31' };

/** Whatever a number says, its list holds exactly that many. */
describe('from a number to its complaints', () => {
  let desk: Desk;
  const ids: string[] = [];
  beforeAll(async () => {
    desk = await startDesk();
    await importSampleLog(desk.app.nest);
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    for (let i = 0; i < 12; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      ids.push(id);
      if (i < 3) await desk.give(id, i === 2 ? 'apology' : 'billing-credit', i === 2 ? null : 2000);
      await desk.app.clock.advance({ minutes: 30 * i });
      if (i < 6) await desk.resolve(id, version);
    }
    await act(`/api/complaints/${ids[6] ?? ''}/void`, { reason: 'A test entry' }, maria);
    await act(`/api/complaints/${ids[7] ?? ''}/withdrawal`, { reason: 'Paid by now' });
    const asked = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' }, note: 'Many years.' };
    const raised = await act(`/api/complaints/${ids[8] ?? ''}/escalations`, { ...asked, version: await version(8) });
    await act(`/api/escalations/${String(raised['id'])}/ruling`, { answer: 'REFUSE', reason: 'No.', customerReason: 'The bill is right.' }, susan); // prettier-ignore
    await act(`/api/complaints/${ids[9] ?? ''}/escalations`, { ...asked, version: await version(9) });
    await desk.app.clock.advance({ days: 6 });
    await desk.app.drainJobs();
  }, 60_000);
  afterAll(() => desk.app.stop());

  const act = async (url: string, body: object, as = frank): Promise<Record<string, unknown>> => {
    const answer = await desk.app.call('POST', url, { as, body });
    if (answer.status > 299) throw new Error(`${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const version = async (place: number): Promise<number> =>
    Number((await desk.app.call('GET', `/api/complaints/${ids[place] ?? ''}`, { as: frank })).body['version']);
  const get = async <Answer>(path: string, query: Query): Promise<Answer> => {
    const { status, body } = await desk.app.call<Answer>('GET', `/api/insights/figures${path && `/${path}`}?${new URLSearchParams(query).toString()}`, { as: maria }); // prettier-ignore
    if (status !== 200) throw new Error(`${path} ${JSON.stringify(query)}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const listed = async (name: string, query: Query): Promise<number> => {
    let count = 0;
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page = await get<Page>(`${name}/complaints`, { ...query, ...(cursor !== '' && { cursor }), limit: '100' });
      count += page.complaints.reduce((sum, { times }) => sum + times, 0);
      cursor = page.nextCursor;
    }
    return count;
  };
  const names = async (): Promise<string[]> =>
    (await get<{ figures: { name: string }[] }>('', {})).figures.map(({ name }) => name);

  it('every figure has a list of as many as it stands on, and one for each reason of what it leaves out', async () => {
    for (const name of await names()) {
      for (const period of [march, { from: '2018-01-01', to: '2026-02-28' }]) {
        const figure = await get<Figure>(name, period);
        expect([name, await listed(name, period)]).toEqual([name, figure.n]);
        for (const { reason, count } of figure.excluded) expect([name, reason, await listed(name, { ...period, reason })]).toEqual([name, reason, count]); // prettier-ignore
      }
    }
  }, 60_000);

  it('durations lead to what ended, what is still waiting, and what took longer than nine tenths', async () => {
    for (const name of ['customer-time-to-resolution', 'customer-time-to-remedy', 'our-time', 'authority-wait']) {
      const values = (await get<Figure>(name, march)).groups[0]?.values ?? [];
      const of = (value: string): number | null => values.find((each) => each.name === value)?.value ?? null;
      expect([name, await listed(name, { ...march, value: 'ended' })]).toEqual([name, of('ended')]);
      expect([name, await listed(name, { ...march, value: 'waiting' })]).toEqual([name, of('waiting')]);
    }
    // Solved after 0, 30, 60, 90, 120 and 150 minutes; five more are still open or ended by the customer.
    const slower = (minutes: number): Promise<number> =>
      listed('customer-time-to-resolution', { ...march, value: 'ended', longerThan: String(minutes * 60) });
    expect([await slower(0), await slower(60), await slower(150)]).toEqual([5, 3, 0]);
    // Two working days have thirteen and a half hours at the least; none that was solved took as long.
    expect(await listed('our-time', { ...march, longerThan: String(10 * 3600) })).toBe(4);
  });

  it('groups by route, and those of no team, are asked about like any other', async () => {
    for (const [by, filter] of [
      ['route', 'route'],
      ['team', 'team'],
    ] as const) {
      for (const name of ['customer-time-to-resolution', 'received']) {
        const { groups } = await get<Figure>(name, { from: '2018-01-01', to: '2026-03-31', by });
        expect(groups.length).toBeGreaterThan(1);
        for (const { key, n } of groups.slice(0, 4)) {
          const only = { from: '2018-01-01', to: '2026-03-31', [filter]: key[0] === '' ? 'none' : (key[0] ?? '') };
          expect([name, key, (await get<Figure>(name, only)).n, await listed(name, only)]).toEqual([name, key, n, n]);
        }
      }
    }
  });

  it('credits lead to the complaints whose money was given or posted in the period, whenever they were received', async () => {
    const april = { from: '2026-04-01', to: '2026-04-30' };
    const given = { ...march, value: 'given', costCode: (await get<Figure>('credits', march)).groups[0]?.key[0] ?? '', currency: 'USD' }; // prettier-ignore
    expect([await listed('credits', given), await listed('credits', { ...given, currency: 'EUR' })]).toEqual([2, 0]);
    expect(await listed('credits', { ...april, value: 'given' })).toBe(0);
    expect(await listed('credits', { ...april, value: 'outstanding' })).toBe(2);
  });

  it.each([
    ['reopened', { reason: 'no-remedy' }, 'reason-not-offered'],
    ['reopened', { longerThan: '60' }, 'not-timed'],
  ])('%s %j is refused: %s', async (name, query, code) => {
    const { status, body } = await desk.app.call('GET', `/api/insights/figures/${name}/complaints?${new URLSearchParams(query as Query).toString()}`, { as: maria }); // prettier-ignore
    expect([status, body['type']]).toEqual([422, `/problems/${code}`]);
  });
});
