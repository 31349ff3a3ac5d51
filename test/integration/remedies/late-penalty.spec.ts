import { startDesk, type Body, type Desk } from './a-desk.ts';

/** O-01 of the sample: 25.00 within ten working days, and 10.00 on top when it is late. */
describe('what is owed and paid late', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const owed = async (id: string): Promise<number> => {
    const panel = await desk.panel(id, '?remedy=missed-appointment-payment');
    return ((panel['missed-appointment-payment']?.['owed'] as Body | null)?.['minor'] as number | undefined) ?? 0;
  };

  it('owes the penalty on top once the time to pay has run out, and nothing more in time', async () => {
    const { id } = await desk.complaint(await desk.customer(), { flags: ['missed-appointment'] });
    expect((await desk.give(id, 'missed-appointment-payment', 2_500, { verdict: 'OWED' })).status).toBe(201);
    await desk.app.clock.advance({ days: 7 });
    await desk.app.drainJobs();
    expect(await owed(id)).toBe(0);
    await desk.app.clock.advance({ days: 30 });
    await desk.app.drainJobs();
    expect(await owed(id)).toBe(1_000);
    expect((await desk.give(id, 'missed-appointment-payment', 1_000, { verdict: 'OWED' })).status).toBe(201);
    expect(await owed(id)).toBe(0);
  });
});
