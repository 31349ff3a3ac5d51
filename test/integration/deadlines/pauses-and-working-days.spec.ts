import { frank, startDesk, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

describe('time that counts and time that does not', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const resolution = async (id: string): Promise<Body> => {
    const found = (await desk.deadlines(id)).find(({ kind }) => kind === 'RESOLUTION');
    if (!found) throw new Error('no RESOLUTION');
    return found;
  };
  const version = async (id: string): Promise<number> => Number((await desk.page(id, frank))['version']);

  it('a pause by state: only the customer and a third party stop the clock, a visit and a decision do not', async () => {
    const { id } = await desk.kept({ severity: 3 });
    await desk.does(id, 'field-visit', { workOrder: 'WO-1', appointmentAt: desk.inHours(24), version: await version(id) });
    expect((await resolution(id))['state']).toBe('RUNNING');
    await desk.does(id, 'resumption', { reason: 'They were there.', version: await version(id) });
    await desk.does(id, 'question', {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: desk.inHours(72),
      version: await version(id),
    });
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED', dueAt: null });
    await desk.does(id, 'resumption', { reason: 'They called.', version: await version(id) });
    const away = { party: 'City', reference: 'X-1', reviewOn: desk.inHours(48).slice(0, 10), version: await version(id) };
    await desk.does(id, 'third-party', away);
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED', dueAt: null });
    await desk.does(id, 'resumption', { reason: 'They answered.', version: await version(id) });
    const body = {
      ...{ kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' } },
      ...{ note: 'A customer of many years.', version: await version(id) },
    };
    await desk.does(id, 'escalations', body);
    expect((await desk.page(id, frank))['state']).toBe('AWAITING_DECISION');
    expect((await resolution(id))['state']).toBe('RUNNING');
  });

  it('working days across a long weekend: the holiday is none, the Saturday is one', async () => {
    // Friday 22 May 2026, three in the afternoon in New York; Monday is Memorial Day.
    await desk.app.clock.moveTo(new Date('2026-05-22T19:00:00Z'));
    const { id } = await desk.kept({ severity: 3 });
    // Saturday, Tuesday, Wednesday, Thursday, Friday: the fifth closes at five.
    expect(await resolution(id)).toMatchObject({ dueAt: '2026-05-29T21:00:00.000Z' });
  });
});
