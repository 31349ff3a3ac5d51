import { systemActor, type ComplaintId, type MessageId } from '../../../src/kernel/index.ts';
import { CancelMessages } from '../../../src/notifications/subscribers/cancel-messages.ts';
import { DeliverMessage } from '../../../src/notifications/subscribers/deliver-message.ts';
import { WriteMessages } from '../../../src/notifications/subscribers/write-messages.ts';
import { eventsOf, UnitOfWork, type StoredEvent } from '../../../src/platform/index.ts';
import { openMailroom, states, templates, type Mailroom } from './a-mailroom.ts';

const credit = {
  kind: 'billing-credit',
  amount: { minor: 1100, currency: 'USD' },
  seen: { verdict: 'PERMIT', rulesetVersion: 1 },
};

describe('nobody', () => {
  let mail: Mailroom;
  beforeAll(async () => {
    mail = await openMailroom();
  });
  afterAll(() => mail.app.stop());

  const complaintOf = async (name: string) => mail.desk.complaint(await mail.customer(name));
  const undo = (id: string) => mail.app.call('DELETE', `/api/complaints/${id}/resolution`, { as: 'frank.frontline' });
  const eventOf = async (id: string, type: string): Promise<StoredEvent> => {
    const found = (await eventsOf(mail.app.sql, id as ComplaintId)).find((event) => event.type === type);
    if (!found) throw new Error(`no ${type}`);
    return found;
  };
  const twice = async (work: Parameters<UnitOfWork['run']>[1]): Promise<void> => {
    const unit = mail.app.nest.get(UnitOfWork);
    await unit.run(systemActor('test'), work);
    await unit.run(systemActor('test'), work);
  };

  it('hears of a resolution that is undone, nor of what it gave', async () => {
    const { id, version } = await complaintOf('Raymond Chen');
    expect((await mail.desk.resolve(id, version, { remedies: [credit] })).status).toBe(201);
    expect(states(await mail.written(id)).toSorted()).toEqual([
      'acknowledgement WAITING',
      'remedy-approved WAITING',
      'resolved WAITING',
    ]);
    expect((await undo(id)).status).toBe(200);
    const after = ['acknowledgement SENT', 'remedy-approved CANCELLED', 'resolved CANCELLED'];
    expect(states(await mail.left(id)).toSorted()).toEqual(after);
  });

  it('is even written to when it is undone first', async () => {
    const { id, version } = await complaintOf('Raymond Chen');
    await mail.desk.resolve(id, version, { remedies: [credit] });
    await undo(id);
    expect(templates(await mail.left(id))).toEqual(['acknowledgement']);
  });

  it('hears of an undone resolution when nobody kept the message back: it asks again before it leaves', async () => {
    const { id, version } = await complaintOf('Raymond Chen');
    await mail.desk.resolve(id, version);
    const messages = await mail.written(id);
    await undo(id);
    const { id: messageId } = messages.find(({ template }) => template === 'resolved') ?? {};
    await twice((tx) => mail.app.nest.get(DeliverMessage, { strict: false }).handle(tx, { messageId: messageId as MessageId }));
    expect(states(await mail.left(id))).toContain('resolved CANCELLED');
  });

  it('hears the first ending when the second is what holds', async () => {
    const { id, version } = await complaintOf('Raymond Chen');
    await mail.desk.resolve(id, version, { sentence: 'First.' });
    await undo(id);
    await mail.desk.resolve(id, await mail.version(id), { sentence: 'Second.' });
    const endings = (await mail.left(id)).filter(({ template, state }) => template === 'resolved' && state === 'SENT');
    expect(endings.map(({ body }) => body?.includes('Second.'))).toEqual([true]);
  });

  it('is told of an entry that was cancelled at once', async () => {
    const { id } = await complaintOf('Raymond Chen');
    await mail.app.drainJobs();
    expect((await mail.post(`/api/complaints/${id}/void`, { reason: 'A test.' }, 'maria.manager')).status).toBe(201);
    expect(states(await mail.left(id))).toEqual(['acknowledgement CANCELLED']);
  });

  it('is told twice, however often a job runs', async () => {
    const { id } = await complaintOf('Raymond Chen');
    const registered = await eventOf(id, 'complaint.registered');
    await twice((tx) => mail.app.nest.get(WriteMessages, { strict: false }).handle(tx, registered));
    const [message, ...more] = await mail.left(id);
    expect([message?.state, more]).toEqual(['SENT', []]);
    await mail.app.clock.advance({ minutes: 1 });
    await twice((tx) => mail.app.nest.get(DeliverMessage, { strict: false }).handle(tx, { messageId: message?.id as MessageId }));
    await twice((tx) => mail.app.nest.get(CancelMessages, { strict: false }).handle(tx, registered));
    expect(await mail.written(id)).toEqual([message]);
  });

  it('is written to who left no name', async () => {
    const { id, version } = await mail.desk.complaint({});
    await mail.desk.resolve(id, version);
    expect(await mail.left(id)).toEqual([]);
    expect((await mail.timeline(id)).map(({ type }) => type)).not.toContain('message.not-sent');
  });

  it('is written to without an address: the journal says so, once', async () => {
    const { id } = await mail.desk.complaint(await mail.desk.customer());
    const registered = await eventOf(id, 'complaint.registered');
    await twice((tx) => mail.app.nest.get(WriteMessages, { strict: false }).handle(tx, registered));
    expect(await mail.left(id)).toEqual([]);
    const facts = (await eventsOf(mail.app.sql, id as ComplaintId)).filter(({ type }) => type === 'message.not-sent');
    expect(facts.map(({ payload }) => payload)).toEqual([
      { about: registered.seq, template: 'acknowledgement', reason: 'no-address', deadlines: [] },
    ]);
    expect((await mail.timeline(id)).map(({ type }) => type)).toContain('message.not-sent');
  });
});
