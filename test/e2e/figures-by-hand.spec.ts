import type { Body } from '../integration/remedies/a-desk.ts';
import { Desk, startDesk } from '../integration/remedies/a-desk.ts';

type Value = { readonly name: string; readonly value: number | null; readonly n: number };
type Figure = {
  readonly n: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly groups: readonly { readonly n: number; readonly values: readonly Value[] }[];
};

const [frank, susan, maria] = ['frank.frontline', 'susan.supervisor', 'maria.manager'];
const march = { from: '2026-03-01', to: '2026-03-31' };
const minute = 60;

/** What each figure must say of days small enough to count on paper. The first day is Monday 2 March 2026, ten o'clock in New York. */
describe('figures counted by hand', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.app.stop());

  const ask = async (name: string): Promise<Figure> => {
    await desk.app.drainJobs();
    const { status, body } = await desk.app.call<Figure>(
      'GET',
      `/api/insights/figures/${name}?${new URLSearchParams(march).toString()}`,
      { as: maria },
    );
    if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const value = async (figure: string, name: string): Promise<Value | undefined> =>
    (await ask(figure)).groups[0]?.values.find((each) => each.name === name);
  const complaints = async (count: number): Promise<{ id: string; party: object }[]> => {
    const made = [];
    for (let i = 0; i < count; i += 1) {
      const party = await desk.customer();
      made.push({ id: (await desk.complaint(party)).id, party });
    }
    return made;
  };
  const version = async (id: string): Promise<number> =>
    Number((await desk.app.call<Body>('GET', `/api/complaints/${id}`, { as: frank })).body['version']);
  const resolve = async (each: { id: string } | undefined): Promise<void> => {
    const id = each?.id ?? '';
    const { status, body } = await desk.resolve(id, await version(id));
    if (status !== 201) throw new Error(`not resolved: ${JSON.stringify(body)}`);
  };

  it('on time, by the next working day, reopened and repeat contact', async () => {
    const made = await complaints(12);
    await desk.app.clock.advance({ hours: 1 });
    for (const each of made.slice(0, 6)) await resolve(each);
    // Tuesday: three more. Wednesday: the tenth, which comes back within the hour and is solved again.
    await desk.app.clock.advance({ hours: 23 });
    for (const each of made.slice(6, 9)) await resolve(each);
    await desk.app.clock.advance({ hours: 24 });
    await resolve(made[9]);
    await desk.app.clock.advance({ hours: 1 });
    const reopening = { as: frank, body: { reason: 'Again', channel: 'phone' } };
    expect((await desk.app.call('POST', `/api/complaints/${made[9]?.id ?? ''}/reopening`, reopening)).status).toBe(201);
    await desk.app.clock.advance({ hours: 1 });
    await resolve(made[9]);
    // Thursday: the second customer complains of the same again, and is helped at once.
    await desk.app.clock.advance({ hours: 22 });
    await resolve(await desk.complaint(made[1]?.party ?? {}));
    // Due on Saturday 7 March at noon, the fifth working day after; the eleventh is solved on the Monday after, the twelfth never.
    await desk.app.clock.advance({ days: 4 });
    await resolve(made[10]);
    await desk.app.clock.advance({ days: 12 });

    expect(await value('on-time', 'RESOLUTION')).toMatchObject({ value: 11 / 13, n: 13 });
    expect(await value('next-day-resolution', 'share')).toMatchObject({ value: 10 / 13, n: 13 });
    expect(await value('reopened', 'share')).toMatchObject({ value: 1 / 12, n: 12 });
    expect((await ask('reopened')).excluded).toEqual(expect.arrayContaining([{ reason: 'still-open', count: 1 }]));
    // The second's account complained again, and the tenth's customer had it reopened.
    expect(await value('repeat-contact', 'share')).toMatchObject({ value: 2 / 12, n: 12 });
    expect((await ask('repeat-contact')).excluded).toEqual(expect.arrayContaining([{ reason: 'still-open', count: 1 }]));
  }, 60_000);

  it('what was late stays late: with a longer target, switched off, or merged into another complaint', async () => {
    const made = await complaints(11);
    const act = async (url: string, body: object, as = frank): Promise<void> => {
      const { status, body: answer } = await desk.app.call('POST', url, { as, body });
      if (status > 299) throw new Error(`${url}: ${status} ${JSON.stringify(answer)}`);
    };
    const page = (place: number): string => `/api/complaints/${made[place]?.id ?? ''}`;
    for (const each of made.slice(0, 4)) await resolve(each);
    // Due on Saturday 7 March at noon. On Monday the fifth turns out to matter less, and is solved within the longer target.
    await desk.app.clock.advance({ days: 7 });
    await desk.app.drainJobs();
    await act(`${page(4)}/category`, { category: 'high-bill', severity: 4, version: await version(made[4]?.id ?? '') });
    await resolve(made[4]);
    // The sixth was never a complaint; the seventh is the same matter as one that came this morning, and is answered by then.
    await act(`${page(5)}/void`, { reason: 'A test entry' }, maria);
    const again = await desk.complaint(made[6]?.party ?? {});
    await act(`${page(6)}/merging`, { into: again.id, version: await version(made[6]?.id ?? '') });
    await resolve(again);
    await act('/api/deadline-policies/resolution-s3/ending', {}, 'adam.admin');
    // Of eleven: four in time, six late, one cancelled entry; of the two that were one matter one.
    expect(await value('on-time', 'RESOLUTION')).toMatchObject({ value: 4 / 10, n: 10 });
  }, 60_000);

  it('promises kept', async () => {
    const made = await complaints(10);
    const promises: string[] = [];
    for (const { id } of made) {
      const dueAt = new Date(desk.app.clock.now().getTime() + 3_600_000).toISOString();
      const answer = await desk.app.call<{ id: string }>('POST', `/api/complaints/${id}/promises`, {
        as: frank,
        body: { what: 'I will call back.', dueAt },
      });
      expect(answer.status).toBe(201);
      promises.push(answer.body.id);
    }
    const keep = async (place: number): Promise<void> => {
      const url = `/api/complaints/${made[place]?.id ?? ''}/promises/${promises[place] ?? ''}/keeping`;
      expect((await desk.app.call('POST', url, { as: frank, body: {} })).status).toBe(201);
    };
    expect(await ask('promise-kept')).toMatchObject({ n: 0, provisionalUntil: expect.any(String) });
    for (let i = 0; i < 6; i += 1) await keep(i);
    await desk.app.clock.advance({ hours: 2 });
    await keep(6);
    expect(await value('promise-kept', 'share')).toMatchObject({ value: 6 / 10, n: 10 });
  }, 60_000);

  it('approved unchanged, and how long people waited for authority', async () => {
    const raised: string[] = [];
    for (const { id } of await complaints(10)) {
      const answer = await desk.post(`/api/complaints/${id}/escalations`, {
        as: frank,
        body: {
          ...{ kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' } },
          ...{ note: 'A customer of many years.', version: await version(id) },
        },
      });
      expect(answer.status).toBe(201);
      raised.push(String(answer.body['id']));
    }
    const answers = [
      ...Array.from({ length: 7 }, () => ({ answer: 'GRANT' })),
      ...Array.from({ length: 2 }, () => ({ answer: 'OTHER_AMOUNT', amount: { minor: 6000, currency: 'USD' } })),
      { answer: 'REFUSE', customerReason: 'The bill is right.' },
    ];
    for (const [place, ruling] of answers.entries()) {
      await desk.app.clock.advance({ minutes: 10 });
      const body = { reason: 'Seen the bill.', ...ruling };
      const { status } = await desk.app.call('POST', `/api/escalations/${raised[place] ?? ''}/ruling`, { as: susan, body });
      expect(status).toBe(201);
    }
    expect(await value('approved-unchanged', 'share')).toMatchObject({ value: 7 / 10, n: 10 });
    // Each was asked once beyond a limit; the ten rulings are no questions of their own.
    expect(await value('not-permitted', 'OVER_LIMIT')).toMatchObject({ value: 1, n: 10 });
    expect(await value('not-permitted', 'LEGAL_HOLD')).toMatchObject({ value: 0, n: 10 });
    // They waited 10, 20 … 100 minutes: half is between the fifth and the sixth, nine of ten between the ninth and the tenth.
    expect(await value('authority-wait', 'p50')).toMatchObject({ value: 55 * minute });
    expect(await value('authority-wait', 'p75')).toMatchObject({ value: 80 * minute });
    expect(await value('authority-wait', 'p90')).toMatchObject({ value: 95 * minute });
  }, 60_000);

  it('credits given, posted, reversed and outstanding', async () => {
    const made = await complaints(4);
    for (const { id } of made) expect((await desk.give(id, 'billing-credit', 2000)).status).toBe(201);
    await desk.give(made[3]?.id ?? '', 'apology', null);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    for (const [place, { id }] of made.slice(0, 2).entries()) {
      const { body } = await desk.app.call<{ items: { id: string }[] }>('GET', `/api/orders?complaintId=${id}&state=open`, {
        as: frank,
      });
      const confirmation = { externalRef: `ADJ-${place}`, postedAmount: { minor: 2000, currency: 'USD' } };
      const url = `/api/orders/${body.items[0]?.id ?? ''}/confirmation`;
      expect((await desk.app.call('POST', url, { as: 'lena.frontline', body: confirmation })).status).toBe(201);
    }
    await desk.app.drainJobs();
    const id = made[0]?.id ?? '';
    const { body } = await desk.app.call<{ remedies: { id: string }[] }>('GET', `/api/complaints/${id}`, { as: susan });
    const reversal = { as: susan, body: { reason: 'Posted twice.', externalRef: 'REV-1' } };
    const url = `/api/complaints/${id}/remedies/${body.remedies[0]?.id ?? ''}/reversal`;
    expect((await desk.app.call('POST', url, reversal)).status).toBe(201);
    expect((await ask('credits')).excluded).toEqual([{ reason: 'no-money', count: 1 }]);
    expect((await ask('credits')).groups).toMatchObject([
      {
        n: 4,
        values: [
          { name: 'given', value: 8000, n: 4 },
          { name: 'posted', value: 4000, n: 2 },
          { name: 'reversed', value: 2000, n: 1 },
          { name: 'outstanding', value: 4000, n: 2 },
        ],
      },
    ]);
  }, 60_000);
});
