import { startDesk, type Desk } from '../integration/remedies/a-desk.ts';

type Span = { readonly place: string; readonly holderName: string | null; readonly seconds: number };
type Told = { readonly late: { kind: string; seconds: number; isOver: boolean }[]; readonly spans: Span[] };

const hour = 3600;

describe('why a complaint is late', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const told = (id: string, as = 'frank.frontline') => desk.app.call<Told>('GET', `/api/complaints/${id}/time-spent`, { as });
  const version = async (id: string): Promise<number> =>
    (await desk.app.call<{ version: number }>('GET', `/api/complaints/${id}`, { as: 'frank.frontline' })).body.version;

  it('is told stretch by stretch with whoever had it, and by the deadlines it missed', async () => {
    const { id } = await desk.complaint(await desk.customer(), { severity: 1 });
    await desk.app.clock.advance({ hours: 2 });
    const body = {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: new Date(desk.app.clock.now().getTime() + 48 * hour * 1000).toISOString(),
      version: await version(id),
    };
    expect((await desk.app.call('POST', `/api/complaints/${id}/question`, { as: 'frank.frontline', body })).status).toBe(201);
    await desk.app.clock.advance({ hours: 1 });
    const back = { reason: 'They called.', version: await version(id) };
    expect((await desk.app.call('POST', `/api/complaints/${id}/resumption`, { as: 'frank.frontline', body: back })).status).toBe(
      201,
    );
    await desk.app.clock.advance({ hours: 3 });
    await desk.resolve(id, await version(id));
    await desk.app.clock.advance({ hours: 5 });
    const { body: answer } = await told(id);
    expect(answer.spans.map(({ place, holderName, seconds }) => [place, holderName, seconds])).toEqual([
      ['frontline', 'Frank Foster', 2 * hour],
      ['customer', 'Frank Foster', hour],
      ['frontline', 'Frank Foster', 3 * hour],
    ]);
    // Solved within four working hours, of which the customer's hour does not count: due after five, solved after six.
    expect(answer.late).toContainEqual(expect.objectContaining({ kind: 'RESOLUTION', seconds: hour, isOver: true }));
  });

  it('is told to nobody who may not see the complaint', async () => {
    expect((await told('ZZZZZZZ')).status).toBe(404);
    const { id } = await desk.complaint(await desk.customer());
    expect((await told(id, 'adam.admin')).status).toBe(403);
  });
});
