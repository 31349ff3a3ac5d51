import { ResumeWhenDue } from '../../../src/complaints/subscribers/resume-when-due.ts';
import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { codeOf, frank, lena, startDesk, type Body, type ComplaintDesk } from './complaint-desk.ts';

describe('waiting', () => {
  let desk: ComplaintDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.app.stop());

  const lookForDue = () =>
    desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => desk.app.nest.get(ResumeWhenDue, { strict: false }).handle(tx));
  const resolution = async (id: string): Promise<Body | undefined> => (await desk.deadlines(id)).find(({ kind }) => kind === 'RESOLUTION');

  it('for the customer rests the clock, is the first response, reminds once and ends with the answer', async () => {
    const { id, version } = await desk.kept();
    const asked = await desk.does(id, 'question', { text: 'Which month do you mean?', replyBy: '2026-03-06T22:00:00Z', version });
    expect(asked).toMatchObject({ state: 'AWAITING_CUSTOMER', waitingUntil: '2026-03-06T22:00:00.000Z', nextDueAt: null });
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED', dueAt: null });
    expect((await desk.deadlines(id)).find(({ kind }) => kind === 'FIRST_RESPONSE')).toMatchObject({ state: 'MET' });

    await desk.app.clock.moveTo(new Date('2026-03-05T00:00:00Z'));
    await desk.app.drainJobs();
    const messages = (await desk.timeline(id)).filter(({ type }) => type === 'message.requested');
    expect(messages.map(({ text, payload }) => [text, (payload as Body)['isReminder'] ?? false])).toEqual([
      ['Which month do you mean?', false],
      ['Which month do you mean?', true],
    ]);

    const answer = { channel: 'phone', direction: 'inbound', summary: 'January.', caller: { relation: 'holder', verifiedBy: 'callback' } };
    const { body } = await desk.act(id, 'contacts', answer, { as: lena });
    expect(body['complaint']).toMatchObject({ state: 'OPEN', waitingUntil: null });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.resumed', payload: { by: 'contact' } });
  });

  it('for the customer ends by itself on the day the answer was asked for, and not before', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'question', { text: 'Which month?', replyBy: '2026-03-04T15:00:00Z', version });
    await desk.app.clock.moveTo(new Date('2026-03-04T14:59:59Z'));
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_CUSTOMER' });
    await desk.app.clock.moveTo(new Date('2026-03-04T15:00:00Z'));
    await lookForDue();
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', version: version + 2 });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.resumed', actorName: null, payload: { by: 'date' } });
  });

  it('sends no reminder for a question that was answered', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'question', { text: 'Which month?', replyBy: '2026-03-06T22:00:00Z', version });
    await desk.does(id, 'resumption', { reason: 'Found it in the file', version: version + 1 });
    await desk.app.clock.moveTo(new Date('2026-03-06T23:00:00Z'));
    await desk.app.drainJobs();
    expect((await desk.told(id)).filter((type) => type === 'message.requested')).toHaveLength(1);
  });

  it('for an outside body rests the clock until the review date, ten working days ahead at most', async () => {
    const { id, version } = await desk.kept();
    const wait = { party: 'City works', reference: 'CW-881', version };
    expect(codeOf(await desk.act(id, 'third-party', { ...wait, reviewOn: '2026-03-14' }))).toBe('too-far-ahead');
    expect(codeOf(await desk.act(id, 'third-party', { ...wait, reviewOn: '2026-03-02' }))).toBe('not-in-the-future');
    expect((await desk.act(id, 'third-party', { ...wait, reviewOn: '2026-02-30' })).status).toBe(400);
    await desk.does(id, 'third-party', { ...wait, reviewOn: '2026-03-10' });
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_THIRD_PARTY', waitingUntil: '2026-03-10T04:00:00.000Z' });
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED' });
    await desk.app.clock.moveTo(new Date('2026-03-10T04:00:00Z'));
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN' });
  });

  it('for our own crew rests nothing: the appointment is a promise', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'field-visit', { workOrder: 'WO-17', appointmentAt: '2026-03-03T18:00:00Z', version });
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_FIELD', promises: [{ dueAt: '2026-03-03T18:00:00.000Z', keptAt: null }] });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
    await desk.app.clock.moveTo(new Date('2026-03-03T19:00:00Z'));
    await lookForDue();
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_FIELD' });
    await desk.does(id, 'resumption', { reason: 'Meter changed', version: version + 1 }, { as: frank });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.resumed', text: 'Meter changed' });
  });

  it('needs a customer to ask', async () => {
    const { id, version } = await desk.register({ keep: true });
    expect(codeOf(await desk.act(id, 'question', { text: 'Who?', replyBy: '2026-03-04T15:00:00Z', version }))).toBe('nobody-to-reach');
  });
});
