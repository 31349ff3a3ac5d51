import { codeOf, frank, lena, startDesk, type Body, type ComplaintDesk } from './complaint-desk.ts';

describe('waiting', () => {
  let desk: ComplaintDesk;
  let monday = new Date('2026-03-02T15:00:00Z');
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  // Every test has a fortnight of its own: one desk for all, and time that only goes forward.
  beforeEach(() => desk.app.clock.moveTo(monday));
  afterEach(() => {
    monday = new Date(monday.getTime() + 14 * 24 * 3_600_000);
  });

  const after = (days: number, seconds = 0): string =>
    new Date(monday.getTime() + days * 24 * 3_600_000 + seconds * 1000).toISOString();
  const moveTo = (moment: string) => desk.app.clock.moveTo(new Date(moment));

  const lookForDue = () => desk.job('complaints.resume-when-due');
  const resolution = async (id: string): Promise<Body | undefined> =>
    (await desk.deadlines(id)).find(({ kind }) => kind === 'RESOLUTION');

  it('for an outside body rests the clock until the review date, ten working days ahead at most', async () => {
    const { id, version } = await desk.kept();
    const wait = { party: 'City works', reference: 'CW-881', version };
    expect(codeOf(await desk.act(id, 'third-party', { ...wait, reviewOn: '2026-03-14' }))).toBe('too-far-ahead');
    expect(codeOf(await desk.act(id, 'third-party', { ...wait, reviewOn: '2026-03-02' }))).toBe('not-in-the-future');
    expect((await desk.act(id, 'third-party', { ...wait, reviewOn: '2026-02-30' })).status).toBe(400);
    await desk.does(id, 'third-party', { ...wait, reviewOn: '2026-03-10' });
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_THIRD_PARTY', waitingUntil: '2026-03-10T04:00:00.000Z' });
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED' });
    await moveTo('2026-03-10T04:00:00Z');
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN' });
  });

  it('for the customer rests the clock, is the first response, reminds once and ends with the answer', async () => {
    const { id, version } = await desk.kept();
    const asked = await desk.does(id, 'question', { text: 'Which month do you mean?', replyBy: after(4), version });
    expect(asked).toMatchObject({ state: 'AWAITING_CUSTOMER', waitingUntil: after(4) });
    await moveTo(after(0, 10));
    await desk.app.drainJobs();
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_CUSTOMER', nextDueAt: null });
    const paused = await resolution(id);
    expect(paused).toMatchObject({ state: 'PAUSED', dueAt: null, secondsLeft: 5 * 9 * 3600 - 10 });
    expect((await desk.deadlines(id)).find(({ kind }) => kind === 'FIRST_RESPONSE')).toMatchObject({ state: 'MET' });

    await moveTo(after(2));
    expect((await resolution(id))?.['secondsLeft']).toBe(paused?.['secondsLeft']);
    await desk.app.drainJobs();
    const messages = (await desk.timeline(id)).filter(({ type }) => type === 'message.requested');
    expect(messages.map(({ text, payload }) => [text, (payload as Body)['isReminder'] ?? false])).toEqual([
      ['Which month do you mean?', false],
      ['Which month do you mean?', true],
    ]);

    const answer = {
      channel: 'phone',
      direction: 'inbound',
      summary: 'January.',
      caller: { relation: 'holder', verifiedBy: 'callback' },
    };
    const { body } = await desk.act(id, 'contacts', answer, { as: lena });
    expect(body['complaint']).toMatchObject({ state: 'OPEN', waitingUntil: null });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.resumed', payload: { by: 'contact' } });
  });

  it('for the customer ends by itself on the day the answer was asked for, and not before', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'question', { text: 'Which month?', replyBy: after(2), version });
    await moveTo(after(2, -1));
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_CUSTOMER' });
    await moveTo(after(2));
    await lookForDue();
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', version: version + 2 });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({
      type: 'complaint.resumed',
      actorName: null,
      payload: { by: 'date' },
    });
  });

  it('sends no reminder for a question that was answered', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'question', { text: 'Which month?', replyBy: after(4), version });
    await desk.does(id, 'resumption', { reason: 'Found it in the file', version: version + 1 });
    await moveTo(after(5));
    await desk.app.drainJobs();
    expect((await desk.told(id)).filter((type) => type === 'message.requested')).toHaveLength(1);
  });

  it('for our own crew rests nothing: the appointment is a promise', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'field-visit', { workOrder: 'WO-17', appointmentAt: after(1), version });
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_FIELD', promises: [{ dueAt: after(1), keptAt: null }] });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
    await moveTo(after(1, 60));
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_FIELD' });
    await desk.does(id, 'resumption', { reason: 'Meter changed', version: version + 1 }, { as: frank });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.resumed', text: 'Meter changed' });
  });

  it.each([
    ['an outside body', 'third-party', { party: 'City works', reference: 'CW-882' }],
    ['our own crew', 'field-visit', { workOrder: 'WO-18' }],
  ])('for %s ends when the customer calls, and not when we do', async (_, what, wait) => {
    const { id, version } = await desk.kept();
    const day = what === 'third-party' ? { reviewOn: after(7).slice(0, 10) } : { appointmentAt: after(3) };
    const waiting = await desk.does(id, what, { ...wait, ...day, version });
    await desk.act(id, 'contacts', { channel: 'phone', direction: 'outbound', summary: 'We told her where it stands.' });
    expect(await desk.page(id)).toMatchObject({ state: waiting['state'] });
    await desk.act(id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'It has come back on.' }, { as: lena });
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', waitingUntil: null });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.resumed', payload: { by: 'contact' } });
  });

  it('needs a customer to ask', async () => {
    const { id, version } = await desk.register({ keep: true });
    expect(codeOf(await desk.act(id, 'question', { text: 'Who?', replyBy: after(2), version }))).toBe('nobody-to-reach');
  });
});
