import { maria, must, startDesk, susan, type Body, type ComplaintDesk } from '../integration/complaints/complaint-desk.ts';

describe('a complaint that does not stay solved', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const reopenedAgain = async (id: string, version: number): Promise<number> => {
    await desk.resolve(id, version);
    await desk.does(id, 'reopening', { reason: 'It is wrong again.', channel: 'phone' });
    await desk.app.drainJobs();
    return Number((await desk.page(id))['version']);
  };
  const escalations = async (id: string): Promise<Body[]> =>
    must(await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/escalations`, { as: maria }), 200).items;

  it('goes to somebody more skilled when it is reopened for the third time, asked by nobody in particular', async () => {
    const { id, version } = await desk.kept();
    const twice = await reopenedAgain(id, await reopenedAgain(id, version));
    expect(await escalations(id)).toEqual([]);
    await reopenedAgain(id, twice);
    expect(await escalations(id)).toMatchObject([
      { kind: 'SKILL', state: 'OPEN', level: 'supervisor', openedBy: null, openedByName: null, holderName: 'Susan Suarez' },
    ]);
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', ownerId: await desk.personId(susan) });
    expect((await desk.timeline(id)).find(({ type }) => type === 'escalation.opened')).toMatchObject({ actorName: null });
  });
});
