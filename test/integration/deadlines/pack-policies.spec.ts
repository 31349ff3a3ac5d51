import { codeOf, frank, maria, must, startDesk, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

const adam = 'adam.admin';
const made = [
  { key: 'texas-electric-result', standing: 'same', version: 1 },
  { key: 'texas-electric-commission', standing: 'same', version: 1 },
];

describe('the deadlines of a policy pack', () => {
  let desk: ComplaintDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.app.stop());

  const path = '/api/authority/packs/texas-electric/deadlines';
  const standings = async (): Promise<unknown> => must(await desk.app.call<Body>('GET', path, { as: adam }), 200)['items'];
  const make = async (): Promise<unknown> => must(await desk.app.call<Body>('POST', path, { as: adam }), 200)['items'];
  const policy = async (key: string): Promise<Body | undefined> => {
    const answer = await desk.app.call<Body>('GET', `/api/deadline-policies/${key}`, { as: adam });
    return (must(answer, 200)['items'] as Body[])[0];
  };
  const statutory = async (id: string): Promise<Body[]> => (await desk.deadlines(id)).filter(({ kind }) => kind === 'REGULATORY');

  it('are no policies until an administrator makes them, and complaints then have 21 days', async () => {
    expect(await standings()).toEqual(made.map(({ key }) => ({ key, standing: 'missing', version: null })));
    const before = await desk.kept();
    expect(await make()).toEqual(made);
    expect(await policy('texas-electric-result')).toMatchObject({
      name: 'Advise the customer of the result',
      source: '16 TAC 25.30, complaints',
      savedByName: expect.any(String) as string,
    });
    const after = await desk.kept();
    expect(await statutory(before.id)).toEqual([]);
    const [deadline, ...others] = await statutory(after.id);
    expect(others).toEqual([]);
    // The local midnight that ends the 21st day after Monday 2 March, in New York.
    expect(deadline).toMatchObject({ state: 'RUNNING', dueAt: '2026-03-24T04:00:00.000Z' });
  });

  it('are met by the result and not by waiting for the customer', async () => {
    await make();
    const { id, version } = await desk.kept();
    await desk.resolve(id, version);
    expect(await statutory(id)).toEqual([expect.objectContaining({ state: 'MET' })]);
  });

  it('give a letter without a day of its own its 15 days', async () => {
    const { id } = await desk.kept();
    const letter = { body: 'Public Utility Commission', reference: 'PUC-7', letterAt: '2026-03-02T14:00:00Z' };
    expect(codeOf(await desk.act(id, 'regulator', letter))).toBe('due-day-needed');
    await make();
    await desk.does(id, 'regulator', letter);
    const [clock] = (await statutory(id)).filter(({ key }) => key === 'PUC-7');
    expect(clock).toMatchObject({ state: 'RUNNING', dueAt: '2026-03-18T04:00:00.000Z' });
  });

  it('are made once: a second time changes nothing, and what the house changed stays', async () => {
    await make();
    expect(await make()).toEqual(made);
    const own = {
      kind: 'REGULATORY',
      name: 'A result sooner',
      when: [],
      hours: 'calendar',
      target: 14,
      pausesOn: [],
      ladder: [],
    };
    const statute = { startsOn: 'RECEIPT', stopsOn: 'RESOLVED' };
    const changed = { ...own, slot: 'texas-electric-result', statute, version: 1 };
    must(await desk.app.call('POST', '/api/deadline-policies/texas-electric-result/versions', { as: adam, body: changed }), 201);
    expect(await make()).toEqual([{ ...made[0], standing: 'differs', version: 2 }, made[1]]);
    expect(await policy('texas-electric-result')).toMatchObject({ target: 14, version: 2 });
  });

  it('come back when they were switched off', async () => {
    await make();
    must(await desk.app.call('POST', '/api/deadline-policies/texas-electric-commission/ending', { as: adam }), 201);
    expect(await standings()).toContainEqual({ ...made[1], standing: 'off' });
    expect(await make()).toContainEqual({ ...made[1], version: 2 });
  });

  it('are made by nobody but an administrator, and there are none of a pack that does not exist', async () => {
    for (const as of [frank, maria, 'rita.rules']) {
      expect((await desk.app.call('POST', path, { as })).status).toBe(403);
    }
    const none = await desk.app.call<Body>('POST', '/api/authority/packs/nobody/deadlines', { as: adam });
    expect([none.status, codeOf(none)]).toEqual([404, 'pack-not-found']);
  });
});
