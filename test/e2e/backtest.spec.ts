import { sampleRuleset } from '../../src/authority/index.ts';
import { RunBacktests } from '../../src/authority/backtest/use-cases/run-backtests.ts';
import { startApp, type Answer, type TestApp } from '../support/app.ts';
import { Desk, must, usd } from './desk.ts';

type Standing = {
  readonly id: string;
  readonly state: string;
  readonly percent: number;
  readonly all: number;
  readonly resultHash: string;
};

const goodwill = sampleRuleset.rules.find(({ effect }) => effect.type === 'grant' && effect.upTo === 2_500);
const key = goodwill?.key ?? '';

/** Goodwill of up to 80.00 for everybody who gives 25.00 now. */
const generous = [{ ...goodwill, tests: [], effect: { type: 'grant', upTo: 8_000 } }];
const asRita = { as: 'rita.rules' };

describe('rules tried on past decisions', () => {
  let app: TestApp;
  let granted: { readonly id: string; readonly reference: string };
  const asked = async (body: object): Promise<Answer<Standing>> =>
    app.call<Standing>('POST', '/api/authority/backtests', { ...asRita, body });
  const settled = (): Promise<void> => app.nest.get(RunBacktests).settled();
  const read = async <Body>(path: string): Promise<Body> =>
    must(200, await app.call<Body>('GET', `/api/authority/backtests${path}`, asRita));
  const always = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };

  beforeAll(async () => {
    app = await startApp();
    const [frank, susan] = [new Desk(app), new Desk(app, 'susan.supervisor')];
    granted = await frank.register('8820430');
    const one = must(
      201,
      await frank.escalate({ ...granted, version: 1 }, { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(7_500) }),
    );
    must(201, await susan.rule(one.id, { answer: 'GRANT' }));
    const refused = await frank.register('8820490');
    const other = must(201, await frank.escalate(refused, { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(6_000) }));
    must(201, await susan.rule(other.id, { answer: 'REFUSE', customerReason: 'The bill is right.' }));
    const small = await frank.register('8820430');
    must(201, await frank.give(small.id, usd(1_000)));
  });
  afterAll(() => app.stop());

  it('say what would have been the frontline’s own, and what supervisors had decided about it', async () => {
    const { id } = must(201, await asked({ rules: generous, ...always }));
    await settled();
    expect(await read<Standing>(`/${id}`)).toMatchObject({ state: 'done', percent: 100, all: 3, failure: null });
    expect(await read(`/${id}/report`)).toMatchObject({
      cases: 3,
      replayed: 3,
      asRecorded: 3,
      notReplayed: [],
      escalations: { before: 2, after: 0, avoided: 2, added: 0 },
      agreement: { asAsked: { part: 1, of: 2, value: 0.5 }, refused: 1, anotherAmount: 0 },
      exposure: { newlyOwnMinor: 13_500, beyondRulingMinor: 6_000, largestMinor: 7_500 },
    });
  });

  it('count what they would have given themselves, when asked to', async () => {
    const { id } = must(201, await asked({ rules: generous, ...always, counters: 'replayed' }));
    await settled();
    expect(await read<Standing>(`/${id}`)).toMatchObject({ state: 'done', counters: 'replayed', doing: null });
    expect(await read(`/${id}/report`)).toMatchObject({ cases: 3, replayed: 3, escalations: { before: 2, after: 0 } });
    expect((await asked({ rules: generous, counters: 'guessed' })).status).toBe(400);
  });

  it('list the decisions that change, the largest first, page by page', async () => {
    const { id } = must(201, await asked({ rules: generous, ...always }));
    await settled();
    const first = await read<{ items: { reference: string }[]; next: number }>(`/${id}/flips?limit=1`);
    expect(first.items).toMatchObject([
      {
        reference: granted.reference,
        askedMinor: 7_500,
        from: 'ESCALATE',
        limitBefore: 2_500,
        limitAfter: 8_000,
        ruling: 'granted',
      },
    ]);
    const second = await read<{ items: object[]; next: null }>(`/${id}/flips?limit=1&cursor=${first.next}`);
    expect(second).toMatchObject({ items: [{ askedMinor: 6_000, ruling: 'refused' }], next: null });
  });

  it('list only those of one group, newly their own, or refused by a supervisor then', async () => {
    const { id } = must(201, await asked({ rules: generous, ...always }));
    await settled();
    type Page = { items: { askedMinor: number }[]; changed: number; kept: number };
    const amounts = async (query: string): Promise<number[]> =>
      (await read<Page>(`/${id}/flips?${query}`)).items.map(({ askedMinor }) => askedMinor);
    const { groups } = await read<{ groups: { by: string; key: string; cases: number }[] }>(`/${id}/report`);
    for (const by of ['team', 'category', 'channel', 'vulnerable', 'month', 'remedy']) {
      const listed = await Promise.all(groups.filter((one) => one.by === by).map(({ key: name }) => amounts(`${by}=${name}`)));
      expect(listed.flat().toSorted((a, b) => b - a)).toEqual([7_500, 6_000]);
    }
    expect(await amounts('view=newly-own')).toEqual([7_500, 6_000]);
    expect(await amounts('view=newly-escalated')).toEqual([]);
    expect(await amounts('view=refused-then')).toEqual([6_000]);
    expect(await amounts('category=no-such-category')).toEqual([]);
    expect(await read<Page>(`/${id}/flips?limit=1`)).toMatchObject({ changed: 2, kept: 2 });
    expect((await app.call('GET', `/api/authority/backtests/${id}/flips?view=odd`, asRita)).status).toBe(400);
  });

  it('can be looked at on invented cases before there is a past, always the same ones, marked as such', async () => {
    const report = async (): Promise<{ cases: number; escalations: object }> => {
      const { id } = must(201, await asked({ rules: generous, ...always, history: 'synthetic' }));
      await settled();
      expect(await read<Standing>(`/${id}`)).toMatchObject({ state: 'done', history: 'synthetic' });
      return read(`/${id}/report`);
    };
    const first = await report();
    expect(first.cases).toBe(20_000);
    expect(await report()).toEqual(first);
  });

  it('draw one limit over its whole range', async () => {
    const { id } = must(201, await asked({ rules: generous, ...always }));
    await settled();
    const body = { rule: key, positions: 5 };
    const curve = must(
      200,
      await app.call<{ points: { limitMinor: number; own: number }[] }>('POST', `/api/authority/backtests/${id}/curve`, {
        ...asRita,
        body,
      }),
    );
    expect(curve.points.map(({ own }) => own)).toEqual([0, 1, 1, 2, 3]);
    const none = await app.call('POST', `/api/authority/backtests/${id}/curve`, { ...asRita, body: { rule: 'nothing' } });
    expect(none).toMatchObject({ status: 422, body: { type: '/problems/rule-without-limit' } });
  });

  it('are remembered, newest first, and end once', async () => {
    const { id } = must(201, await asked({ rules: generous, ...always }));
    await settled();
    const { items } = await read<{ items: Standing[] }>('?limit=1');
    expect(items).toMatchObject([{ id, state: 'done', resultHash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(await app.call('DELETE', `/api/authority/backtests/${id}`, asRita)).toMatchObject({ status: 409 });
  });

  it('can be stopped, and then have no result', async () => {
    const { id } = must(201, await asked({ rules: generous, ...always }));
    must(200, await app.call('DELETE', `/api/authority/backtests/${id}`, asRita));
    await settled();
    expect(await read<Standing>(`/${id}`)).toMatchObject({ state: 'cancelled' });
    expect(await app.call('GET', `/api/authority/backtests/${id}/report`, asRita)).toMatchObject({
      status: 409,
      body: { type: '/problems/backtest-not-done' },
    });
  });

  it('are refused when nobody could use them', async () => {
    expect(await asked({ rules: [{ ...goodwill, effect: { type: 'give' } }] })).toMatchObject({
      status: 422,
      body: { type: '/problems/ruleset-invalid' },
    });
    expect(await asked({ rulesetId: '01900000-0000-7000-8000-000000000000' })).toMatchObject({ status: 404 });
    expect(await asked({ rules: generous, from: always.to, to: always.from })).toMatchObject({ status: 422 });
  });
});
