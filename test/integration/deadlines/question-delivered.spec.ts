import type { ComplaintId } from '../../../src/kernel/index.ts';
import { eventsOf } from '../../../src/platform/index.ts';
import {
  codeOf,
  frank,
  maria,
  must,
  startDesk,
  type Body,
  type ComplaintDesk,
  type Party,
  type Registered,
} from '../complaints/complaint-desk.ts';

/** A Monday, 10:00 in New York; open weekdays 08:00 to 17:00. */
const monday = new Date('2026-03-02T15:00:00Z');

/** We wait for the customer from when they have our question, not from when we wrote it. */
describe('the pause of a question', () => {
  let desk: ComplaintDesk;
  let begins = monday;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  beforeEach(() => desk.app.clock.moveTo(begins));
  afterEach(() => {
    begins = new Date(begins.getTime() + 14 * 24 * 3_600_000);
  });

  const resolution = async (id: string): Promise<Body | undefined> =>
    (await desk.deadlines(id)).find(({ kind }) => kind === 'RESOLUTION');
  const states = async (id: string, kind: string): Promise<unknown[]> =>
    (await desk.deadlines(id)).filter((each) => each['kind'] === kind).map(({ state }) => state);
  const telephone = { kind: 'phone', value: '+12025550143', preferred: true } as const;
  const nobodyToWriteTo = (): Promise<Party> => desk.party({ contactPoints: [telephone] });
  const ask = (id: string, version: number, more: Body = {}): Promise<Registered> =>
    desk.does(id, 'question', { text: 'Which month do you mean?', replyBy: desk.inHours(72), version, ...more });
  const told = async (id: string, type: string): Promise<readonly Body[]> =>
    (await eventsOf(desk.app.sql, id as ComplaintId)).filter((event) => event.type === type).map(({ payload }) => payload);
  const noticesOf = async (as: string, id: string): Promise<readonly Body[]> =>
    must(
      await desk.app.call<{ items: (Body & { complaint: Body })[] }>('GET', '/api/notices?limit=100', { as }),
      200,
    ).items.filter(({ complaint, subject }) => complaint['id'] === id && subject === 'UNDELIVERED');

  it('begins when the message has left, however long that took', async () => {
    const { id, version } = await desk.kept({ severity: 1 });
    const asked = await ask(id, version);
    expect(asked['state']).toBe('AWAITING_CUSTOMER');
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
    await desk.app.clock.advance({ hours: 1 });
    await desk.app.drainJobs();
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED', dueAt: null, secondsLeft: 3 * 3600 });
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_CUSTOMER', version: asked.version, nextDueAt: null });
    expect(await told(id, 'complaint.question-reached')).toHaveLength(1);
    await desk.app.clock.advance({ hours: 1 });
    await desk.does(id, 'resumption', { reason: 'They called.', version: asked.version });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING', dueAt: desk.inHours(3) });
  });

  it('does not begin with other words that leave meanwhile, nor when they answered first', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'messages', { text: 'We have your letter.' });
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 9 });
    await ask(id, version);
    await desk.app.clock.advance({ seconds: 2 });
    await desk.app.drainJobs();
    expect((await desk.deadlines(id)).map(({ state }) => state)).not.toContain('PAUSED');
    await desk.act(id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'January.' });
    await desk.app.clock.advance({ minutes: 1 });
    await desk.app.drainJobs();
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN' });
    expect((await desk.deadlines(id)).map(({ state }) => state)).not.toContain('PAUSED');
    expect(await told(id, 'complaint.question-reached')).toEqual([]);
  });

  it.each(['phone', 'counter'])('begins at once for a question that was put by %s, and nothing is sent', async (putBy) => {
    const { id, version } = await desk.kept(
      await desk.party({ contactPoints: [telephone, { kind: 'email', value: 'p@example.com', preferred: false }] }),
    );
    await ask(id, version, { putBy });
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED', secondsLeft: 5 * 9 * 3600 });
    await desk.app.clock.advance({ minutes: 1 });
    await desk.app.drainJobs();
    expect(await told(id, 'message.requested')).toEqual([]);
    const { items } = must(await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/timeline`, { as: maria }), 200);
    const [asked] = items.filter(({ type }) => type === 'complaint.awaiting-customer').map(({ payload }) => payload as Body);
    expect(asked?.['channel']).toBe(putBy);
  });

  it('is refused by telephone where the customer has no number', async () => {
    const { id, version } = await desk.kept();
    const question = { text: 'Which month?', replyBy: desk.inHours(72), version, putBy: 'phone' };
    expect(codeOf(await desk.act(id, 'question', question))).toBe('no-telephone');
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
  });

  it('is refused for a way of asking that there is not', async () => {
    const { id, version } = await desk.kept();
    const question = { text: 'Which month?', replyBy: desk.inHours(72), version, putBy: 'pigeon' };
    expect((await desk.act(id, 'question', question)).status).toBe(400);
  });

  it('ends the waiting for our word no sooner than the message has left', async () => {
    const { id, version } = await desk.kept();
    await desk.app.clock.advance({ minutes: 1 });
    await desk.app.drainJobs();
    await ask(id, version);
    expect(await states(id, 'FIRST_RESPONSE')).toEqual(['RUNNING']);
    await desk.app.clock.advance({ hours: 1 });
    await desk.app.drainJobs();
    const all = await desk.deadlines(id);
    expect(all.find(({ kind }) => kind === 'FIRST_RESPONSE')).toMatchObject({ state: 'MET', stoppedAt: desk.inHours(0) });
    expect(await states(id, 'UPDATE')).toEqual(['MET', 'PAUSED']);
  });

  it('ends no waiting for our word where nobody can be written to, and none that only now is asked for', async () => {
    const { id, version } = await desk.kept(await nobodyToWriteTo());
    await ask(id, version);
    await desk.app.drainJobs();
    for (const kind of ['ACKNOWLEDGE', 'FIRST_RESPONSE']) expect(await states(id, kind)).toEqual(['RUNNING']);
    expect(await states(id, 'UPDATE')).toEqual([]);
    const promise = {
      kind: 'FIRST_RESPONSE',
      name: 'Charter',
      when: [],
      hours: 'working-days',
      target: 20,
      pausesOn: [],
      ladder: [],
    };
    const post = (what: string, body: Body = {}): Promise<unknown> =>
      desk.app
        .call<Body>('POST', `/api/deadline-policies/charter/${what}`, { as: 'adam.admin', body })
        .then((told) => must(told, 201));
    await post('versions', { ...promise, slot: 'charter', version: 0 });
    await post('application');
    await desk.app.drainJobs();
    expect(await states(id, 'FIRST_RESPONSE')).toEqual(['RUNNING', 'RUNNING']);
  });

  it('never begins where nobody can be written to: the complaint is open again and its owner is told, once', async () => {
    const { id, version } = await desk.kept(await nobodyToWriteTo());
    await ask(id, version);
    await desk.app.drainJobs();
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', waitingUntil: null });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
    expect(await told(id, 'complaint.resumed')).toMatchObject([{ by: 'undelivered' }]);
    expect(await noticesOf(frank, id)).toMatchObject([{ because: 'OWNER', deadlineKind: null, ending: null, isLate: false }]);
    await desk.app.clock.advance({ days: 3 });
    await desk.app.drainJobs();
    expect(await told(id, 'complaint.resumed')).toHaveLength(1);
    expect(await noticesOf(frank, id)).toHaveLength(1);
  });
});
