import { frank, must, startAsking, susan, type AskingDesk } from './an-asking-desk.ts';
import type { Body } from '../remedies/a-desk.ts';

/** Whoever asks sees beforehand who decides, who does if they leave, and how long answers take. */
describe('what the panel says of those who decide', () => {
  let desk: AskingDesk;
  let id: string;
  beforeAll(async () => {
    desk = await startAsking();
    ({ id } = await desk.complaint(await desk.customer()));
  });
  afterAll(() => desk.app.stop());

  const shown = async (): Promise<Body | undefined> =>
    (await desk.panel(id, '?remedy=goodwill-credit&amount=9000'))['goodwill-credit'];
  const answeredAfter = async (minutes: number): Promise<void> => {
    const { id: asking } = await desk.complaint(await desk.customer());
    const { id: escalation } = await desk.askFor(asking, 9_000);
    await desk.app.clock.advance({ minutes });
    const body = { answer: 'REFUSE', reason: 'Too much.', customerReason: 'The reading was right.' };
    must(await desk.app.call('POST', `/api/escalations/${escalation}/ruling`, { as: susan, body }), 201);
  };

  it('is who is here with role and level, and who is asked if they go away', async () => {
    expect(await shown()).toMatchObject({
      level: 'supervisor',
      approver: { name: 'Susan Suarez', role: 'SUPERVISOR', level: 'supervisor' },
      nextApprover: { name: expect.not.stringMatching('Susan') },
    });
    const { name } = (await shown())?.['nextApprover'] as { name: string };
    const away = {
      startsAt: desk.app.clock.now().toISOString(),
      endsAt: new Date(desk.app.clock.now().getTime() + 60_000).toISOString(),
    };
    must(await desk.app.call('POST', '/api/absences/mine', { as: susan, body: away }), 201);
    expect((await shown())?.['approver']).toMatchObject({ name });
    await desk.app.clock.advance({ minutes: 2 });
  });

  it('says nothing of how long it takes from fewer than ten answers, and the middle one from ten on', async () => {
    for (let count = 0; count < 9; count += 1) await answeredAfter(count < 5 ? 6 : 30);
    expect((await shown())?.['answerTime']).toEqual({ medianMinutes: null, n: 9 });
    await answeredAfter(6);
    expect((await shown())?.['answerTime']).toEqual({ medianMinutes: 6, n: 10 });
    await desk.app.clock.advance({ days: 91 });
    expect((await shown())?.['answerTime']).toEqual({ medianMinutes: null, n: 0 });
  });

  it('is silent where nobody else is needed', async () => {
    const own = (await desk.panel(id, '?remedy=goodwill-credit&amount=1000', frank))['goodwill-credit'];
    expect(own).toMatchObject({ verdict: 'PERMIT', approver: null, nextApprover: null, answerTime: null });
  });
});
