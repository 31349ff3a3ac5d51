import { startDesk, type Desk } from '../integration/remedies/a-desk.ts';

type Risk = {
  readonly id: string;
  readonly left: number | null;
  readonly stillNeeded: number | null;
  readonly isLikelyLate: boolean | null;
};
type Workload = {
  readonly name: string | null;
  readonly late: number;
  readonly today: number;
  readonly later: number;
  readonly paused: number;
};

/** A supervisor looks at the team in the morning. */
describe('the board of a lead', () => {
  let desk: Desk;
  let open: string;
  beforeAll(async () => {
    desk = await startDesk();
    for (let i = 0; i < 12; i += 1) {
      const { id, version } = await desk.complaint(await desk.customer());
      await desk.app.clock.advance({ minutes: 10 });
      await desk.resolve(id, version);
    }
    open = (await desk.complaint(await desk.customer())).id;
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  const risks = async (as: string): Promise<Risk[]> =>
    (await desk.app.call<{ complaints: Risk[] }>('GET', '/api/insights/board/risk', { as })).body.complaints;
  const people = async (as: string): Promise<Workload[]> =>
    (await desk.app.call<{ people: Workload[] }>('GET', '/api/insights/board/workload', { as })).body.people;

  it('says of an open complaint how long such complaints still need, and what is left', async () => {
    const risk = (await risks('maria.manager')).find(({ id }) => id === open);
    expect(risk).toMatchObject({ stillNeeded: 600, isLikelyLate: false });
    expect(risk?.left).toBeGreaterThan(600);
  });

  it('puts what is late first', async () => {
    await desk.app.clock.advance({ days: 30 });
    const [first] = await risks('maria.manager');
    expect(first).toMatchObject({ isLikelyLate: true });
    expect(first?.left).toBeLessThan(0);
    expect((await people('maria.manager')).find(({ name }) => name === 'Frank Foster')).toMatchObject({
      late: 1,
      today: 0,
      later: 0,
      paused: 0,
    });
  });

  it('is of the own team for a supervisor, and of nobody for the others', async () => {
    expect((await desk.app.call('GET', '/api/insights/board/risk', { as: 'frank.frontline' })).status).toBe(403);
    expect((await desk.app.call('GET', '/api/insights/board/workload', { as: 'sam.senior' })).status).toBe(403);
    const all = await risks('maria.manager');
    const own = await risks('susan.supervisor');
    expect(own.length).toBeLessThanOrEqual(all.length);
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  });
});
