import { Clock } from '../../../src/kernel/index.ts';
import { Database } from '../../../src/platform/index.ts';
import { check, invariants } from '../../../src/verify/check.ts';
import { codeOf, type Body } from '../remedies/a-desk.ts';
import { frank, maria, must, startAsking, susan, type AskingDesk } from './an-asking-desk.ts';

describe('a question beside a resolved complaint', () => {
  let desk: AskingDesk;
  beforeAll(async () => {
    desk = await startAsking();
  });
  afterAll(async () => {
    expect(await broken()).toEqual([]);
    await desk.app.stop();
  });

  /** Promises about the whole life of a complaint that do not hold. */
  const broken = async (): Promise<string[]> => {
    await desk.app.drainJobs();
    const [sql, now] = [desk.app.nest.get(Database, { strict: false }), desk.app.nest.get(Clock, { strict: false }).now()];
    const wanted = ['every-step-is-in-the-table', 'nothing-open-when-settled', 'waiting-for-a-decision-has-one-open'];
    const found = await Promise.all(invariants.filter(({ id }) => wanted.includes(id)).map((one) => check(sql, one, now)));
    return found.filter((finding) => finding.broken > 0).map(({ id }) => id);
  };
  const resolved = async (): Promise<string> => {
    const { id, version } = await desk.complaint(await desk.customer());
    must(await desk.resolve(id, version), 201);
    return id;
  };
  const escalation = async (id: string): Promise<Body> =>
    must(await desk.app.call('GET', `/api/escalations/${id}`, { as: maria }), 200);
  const clockOf = async (id: string): Promise<Body | undefined> =>
    ((await desk.page(id))['deadlines'] as Body[]).find(({ kind }) => kind === 'DECISION');

  it('leaves it with its owner, and breaks no promise while it is open', async () => {
    const id = await resolved();
    const asked = await desk.ask(id, 'SKILL');
    expect(asked).toMatchObject({ holderName: 'Susan Suarez', answers: ['SEND_BACK'] });
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId(frank), state: 'RESOLVED' });
    expect(await clockOf(id)).toMatchObject({ state: 'RUNNING' });
    expect(await broken()).toEqual([]);
    expect(codeOf(await desk.answer(asked.id, 'TAKE_OVER', susan))).toBe('take-over-not-open');
    await desk.answered(asked.id, 'SEND_BACK', susan);
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId(frank), state: 'RESOLVED' });
  });

  it('is taken over once the complaint is open again', async () => {
    const id = await resolved();
    const asked = await desk.ask(id, 'CUSTOMER');
    must(
      await desk.app.call('POST', `/api/complaints/${id}/reopening`, { as: susan, body: { reason: 'Wants a supervisor.' } }),
      201,
    );
    expect((await escalation(asked.id))['answers']).toEqual(['TAKE_OVER', 'SEND_BACK']);
    await desk.answered(asked.id, 'TAKE_OVER', susan);
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId(susan), state: 'OPEN' });
  });

  it('closes with it, clock and all; nobody answers it any more', async () => {
    const id = await resolved();
    const asked = await desk.ask(id, 'CUSTOMER');
    must(await desk.app.call('POST', `/api/complaints/${id}/acceptance`, { as: frank, body: {} }), 201);
    expect(codeOf(await desk.answer(asked.id, 'TAKE_OVER', susan))).toBe('answer-not-now');
    await desk.app.drainJobs();
    expect(await escalation(asked.id)).toMatchObject({ state: 'CLOSED', answers: [] });
    expect((await clockOf(id))?.['state']).not.toBe('RUNNING');
    expect(codeOf(await desk.answer(asked.id, 'TAKE_OVER', susan))).toBe('escalation-not-open');
    expect(await desk.page(id)).toMatchObject({ ownerId: await desk.personId(frank), state: 'CLOSED' });
  });
});
