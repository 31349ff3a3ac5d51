import { verify } from '../../src/verify/verify.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { Desk, must } from './desk.ts';

type Value = {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
};
type Figure = {
  readonly n: number;
  readonly provisionalUntil: string | null;
  readonly groups: readonly { readonly values: readonly Value[] }[];
};

const accounts = [
  '8820410',
  '8820420',
  '8820430',
  '8820440',
  '8820450',
  '8820470',
  '8820490',
  '8820500',
  '8820510',
  '8820520',
  '8820530',
  '8820540',
];
/** Of twelve asked eleven answer: eight well or very well, three otherwise. */
const marks = ['5', '5', '5', '5', '4', '4', '4', '4', '3', '2', '1'];

describe('what customers say, as figures', () => {
  let app: TestApp;
  let desk: Desk;
  const ids: string[] = [];
  const links: string[] = [];
  beforeAll(async () => {
    app = await startApp();
    desk = new Desk(app);
  }, 60_000);
  beforeAll(async () => {
    for (const account of accounts) {
      const made = await desk.register(account);
      must(201, await desk.resolve(made, { relief: 'EXPLANATION' }));
      ids.push(made.id);
    }
  });
  beforeAll(async () => {
    await app.drainJobs();
    await app.clock.advance({ hours: 24 });
    await app.drainJobs();
    for (const id of ids) {
      const outbox = await app.call<{ items: { template: string; body: string }[] }>('GET', `/api/outbox?complaintId=${id}`, {
        as: 'adam.admin',
      });
      const asked = must(200, outbox).items.find(({ template }) => template === 'survey');
      links.push(/\/f\/\S+/.exec(asked?.body ?? '')?.[0] ?? '');
    }
  });
  afterAll(() => app.stop());

  const answer = async (from: number, to: number): Promise<void> => {
    for (const [place, handled] of marks.entries()) {
      if (place < from || place >= to) continue;
      const form = {
        solved: place < 9 ? 'yes' : 'partly',
        handled,
        ...(place < 10 && { told: place < 4 ? 'good' : 'nobody' }),
        ...(place > 8 && { comment: `Word ${place}` }),
      };
      const payload = new URLSearchParams(form).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const sent = await app.nest.inject({ method: 'POST', url: links[place] ?? '', headers, payload });
      expect(sent.statusCode).toBe(303);
    }
    await app.drainJobs();
  };
  const url = (name: string, more = '') =>
    `/api/insights/figures/${name}${more.startsWith('/') ? more : ''}?from=2026-03-01&to=2026-03-31${more.startsWith('/') ? '' : more}`;
  const figure = async (name: string): Promise<Figure & { readonly values: ReadonlyMap<string, Value> }> => {
    const found = must(200, await app.call<Figure>('GET', url(name), { as: 'maria.manager' }));
    return { ...found, values: new Map((found.groups[0]?.values ?? []).map((value) => [value.name, value])) };
  };

  it('say nothing of fewer than ten answers, and nothing of who answered before the time to answer is over', async () => {
    await answer(0, 9);
    const { n, values } = await figure('satisfaction');
    expect(n).toBe(12);
    expect(values.get('satisfied')).toMatchObject({ value: null, n: 9 });
    expect(values.get('response-rate')).toMatchObject({ value: null, n: 0 });
  });

  it('count the two best answers of all who answered, with their interval, beside how many did', async () => {
    await answer(9, 11);
    expect((await figure('satisfaction')).provisionalUntil).not.toBeNull();
    await app.clock.advance({ days: 15 });
    const { values, provisionalUntil } = await figure('satisfaction');
    expect(provisionalUntil).toBeNull();
    expect(values.get('satisfied')).toMatchObject({ value: 8 / 11, n: 11 });
    // Wilson's score interval of 8 of 11, worked out by hand.
    expect(values.get('satisfied')?.low).toBeCloseTo(0.4344, 4);
    expect(values.get('satisfied')?.high).toBeCloseTo(0.9025, 4);
    expect(values.get('response-rate')).toMatchObject({ value: 11 / 12, n: 12 });
    expect(
      ['very-badly', 'badly', 'neither', 'well', 'very-well'].map((name) => Math.round((values.get(name)?.value ?? 0) * 11)),
    ).toEqual([1, 1, 1, 4, 4]);
    expect((await figure('problem-solved')).values.get('solved-yes')).toMatchObject({ value: 9 / 11, n: 11 });
    expect((await figure('told-others')).values.get('told-any')).toMatchObject({ value: 4 / 10, n: 10 });
  });

  it('lead to the complaints behind them and to a file, and are never given for one person', async () => {
    const behind = await app.call<{ complaints: { id: string }[] }>(
      'GET',
      `${url('satisfaction', '/complaints')}&value=satisfied&met=false`,
      { as: 'maria.manager' },
    );
    expect(
      must(200, behind)
        .complaints.map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.slice(8, 11).toSorted());
    const file = await app.call<string>('GET', url('satisfaction', '/csv'), { as: 'maria.manager' });
    expect(must(200, file)).toContain('response-rate');
    const { body: people } = await app.call<{ items: { id: string; username: string }[] }>('GET', '/api/people', {
      as: 'adam.admin',
    });
    const frank = people.items.find(({ username }) => username === 'frank.frontline');
    const ofOne = await app.call('GET', url('satisfaction', `&person=${frank?.id ?? ''}`), { as: 'frank.frontline' });
    expect(ofOne).toMatchObject({ status: 422, body: { type: '/problems/not-by-person' } });
  });

  it('stand beside what customers wrote, the newest first, for whoever may see the complaints and never for one person', async () => {
    type Comments = { comments: { reference: string; comment: string; handled: number }[] };
    const comments = (as: string, more = '') =>
      app.call<Comments>('GET', `/api/insights/comments?from=2026-03-01&to=2026-03-31${more}`, { as });
    const { body } = await comments('maria.manager');
    expect(body.comments.map(({ comment, handled }) => [comment, handled])).toEqual([
      ['Word 10', 1],
      ['Word 9', 2],
    ]);
    expect((await comments('maria.manager', '&category=no-such')).body.comments).toEqual([]);
    expect((await comments('audrey.auditor')).body.comments).toEqual([]);
    expect((await comments('maria.manager', `&person=${ids[0] ?? ''}`)).status).toBe(422);
    expect((await app.call('GET', '/api/insights/comments?from=2026-04-01&to=2026-04-02', { as: 'maria.manager' })).body).toEqual(
      {
        comments: [],
      },
    );
  });

  it('are the same when they are made again from the journal', async () => {
    await app.drainJobs();
    const broken: string[] = [];
    for await (const finding of verify(app.nest, () => undefined)) if (finding.broken > 0) broken.push(finding.id);
    expect(broken).toEqual([]);
  });
});
