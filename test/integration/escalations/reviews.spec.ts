import type { Body } from '../remedies/a-desk.ts';
import { codeOf } from '../remedies/a-desk.ts';
import { frank, lena, maria, must, startAsking, susan, type AskingDesk } from './an-asking-desk.ts';

const dana = 'dana.supervisor';

type Review = Body & { id: string };

describe('a second look at a decision', () => {
  let desk: AskingDesk;
  let monday = new Date('2026-03-02T15:00:00Z');
  beforeAll(async () => {
    desk = await startAsking();
  });
  afterAll(() => desk.app.stop());
  // Every test has a month of its own: one desk for all, and time that only goes forward.
  beforeEach(() => desk.app.clock.moveTo(monday));
  afterEach(() => {
    monday = new Date(monday.getTime() + 28 * 24 * 3_600_000);
  });

  const ask = (id: string, more: Body = {}, as = frank) =>
    desk.app.call<Body>('POST', `/api/complaints/${id}/reviews`, { as, body: { reason: 'They doubt the reading', ...more } });
  const asked = async (id: string, more: Body = {}, as = frank): Promise<Review> => must<Review>(await ask(id, more, as), 201);
  const answer = (id: string, as: string, more: Body = {}) =>
    desk.app.call<Body>('POST', `/api/reviews/${id}/answer`, { as, body: { customerReason: 'We read the log again.', ...more } });
  const answered = async (id: string, as: string, more: Body): Promise<Body> => must(await answer(id, as, more), 201);
  const inbox = async (as: string): Promise<Body[]> =>
    must<{ items: Body[] }>(await desk.app.call('GET', '/api/reviews', { as }), 200).items;
  const clock = async (id: string): Promise<Body | undefined> =>
    ((await desk.page(id))['deadlines'] as Body[]).find(({ kind }) => kind === 'REVIEW');
  const resolved = async (as = frank, outcome = 'UPHELD'): Promise<string> => {
    const { id, version } = await desk.complaint(await desk.customer(), { as });
    expect((await desk.resolve(id, version, { as, outcome, cause: 'meter-misread' })).status).toBe(201);
    return id;
  };
  const credited = async (): Promise<{ id: string; remedyId: string }> => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.give(id, 'goodwill-credit', 2000)).status).toBe(201);
    const [remedy] = (await desk.page(id))['remedies'] as Body[];
    return { id, remedyId: String(remedy?.['id']) };
  };
  const personId = (username: string) => desk.personId(username);

  it('goes to a named person with a deadline of its own, and lets the decision stand when they find the same', async () => {
    const id = await resolved();
    const review = await asked(id, { reviewerId: await personId(maria) });
    expect(review).toMatchObject({
      ...{ state: 'OPEN', reviewerName: 'Maria Marsh', before: { verdict: 'UPHELD', amount: null }, remedy: null },
      dueAt: await clock(id).then((deadline) => deadline?.['dueAt']),
    });
    expect(await clock(id)).toMatchObject({ state: 'RUNNING', key: review.id });
    expect(await inbox(maria)).toMatchObject([{ id: review.id, mayAnswer: true }]);
    expect(await inbox(susan)).toEqual([]);
    expect(await answered(review.id, maria, { verdict: 'UPHELD' })).toMatchObject({
      ...{ state: 'ANSWERED', answer: { overturned: false, customerReason: 'We read the log again.', byName: 'Maria Marsh' } },
      verdicts: [],
    });
    expect(await desk.page(id)).toMatchObject({ state: 'RESOLVED' });
    expect(await clock(id)).toMatchObject({ state: 'MET' });
    expect(await desk.told(id, 'complaint.review-answered')).toMatchObject([
      { payload: { answer: 'UPHELD' }, text: 'We read the log again.' },
    ]);
  });

  it('opens the complaint again when they find otherwise, closed or not', async () => {
    const id = await resolved();
    must(await desk.app.call('POST', `/api/complaints/${id}/acceptance`, { as: frank }), 201);
    const review = await asked(id);
    expect(review).toMatchObject({ reviewerName: 'Susan Suarez' });
    const found = await answered(review.id, susan, { verdict: 'NOT_UPHELD' });
    expect(found).toMatchObject({ answer: { verdict: 'NOT_UPHELD', overturned: true } });
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', outcome: null, reopenCount: 1 });
    expect(await desk.told(id, 'complaint.reopened')).toMatchObject([{ payload: { by: 'review' } }]);
  });

  it('of an amount is overturned by another amount, whatever the reviewer calls it', async () => {
    const first = await credited();
    const same = await asked(first.id, { remedyId: first.remedyId });
    expect(same).toMatchObject({
      before: { verdict: 'GIVEN', amount: { minor: 2000, currency: 'USD' } },
      remedy: { kind: 'goodwill-credit', currency: 'USD' },
      verdicts: ['GIVEN', 'REFUSED'],
    });
    const usd = (minor: number) => ({ verdict: 'GIVEN', amount: { minor, currency: 'USD' } });
    expect(await answered(same.id, susan, usd(2000))).toMatchObject({ answer: { overturned: false } });
    const other = await asked(first.id, { remedyId: first.remedyId });
    expect(await answered(other.id, susan, usd(2500))).toMatchObject({ answer: { overturned: true } });
    const claimed = await answer(other.id, susan, { ...usd(2500), overturned: false });
    expect(claimed.status).toBe(400);
  });

  it('overturns nothing where nothing had been decided', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const review = await asked(id);
    expect(review).toMatchObject({ before: null });
    expect(await answered(review.id, susan, { verdict: 'UPHELD' })).toMatchObject({ answer: { overturned: null } });
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', reopenCount: 0 });
  });

  it('is never the decider’s own, nor that of whoever asks', async () => {
    const id = await resolved(susan, 'NOT_UPHELD');
    expect(codeOf(await ask(id, { reviewerId: await personId(susan) }))).toBe('reviewer-decided-it');
    expect(codeOf(await ask(id, { reviewerId: await personId(maria) }, maria))).toBe('reviewer-asked-for-it');
    expect(codeOf(await ask(id, { reviewerId: await personId(lena) }))).toBe('reviewer-may-not');
    const review = await asked(id);
    expect(review).toMatchObject({ reviewerName: 'Dana Dlamini' });
    expect(codeOf(await answer(review.id, susan, { verdict: 'NOT_UPHELD' }))).toBe('review-of-own-decision');
    expect(codeOf(await answer(review.id, maria, { verdict: 'NOT_UPHELD' }))).toBe('review-not-yours');
    expect((await answer(review.id, lena, { verdict: 'NOT_UPHELD' })).status).toBe(403);
    expect(codeOf(await ask(id))).toBe('review-open-already');
    await answered(review.id, dana, { verdict: 'NOT_UPHELD' });
    expect(codeOf(await answer(review.id, dana, { verdict: 'NOT_UPHELD' }))).toBe('review-not-open');
  });

  it('does not wait for a reviewer who is away', async () => {
    const id = await resolved();
    const review = await asked(id, { reviewerId: await personId(dana) });
    const now = desk.app.clock.now().getTime();
    const body = { startsAt: new Date(now).toISOString(), endsAt: new Date(now + 24 * 3_600_000).toISOString() };
    must(await desk.app.call('POST', `/api/people/${await personId(dana)}/absences`, { as: maria, body }), 201);
    expect(await inbox(susan)).toMatchObject([{ id: review.id }]);
    expect(await answered(review.id, susan, { verdict: 'UPHELD' })).toMatchObject({ answer: { byName: 'Susan Suarez' } });
  });

  it('does not wait for a reviewer who has left', async () => {
    const id = await resolved();
    const review = await asked(id, { reviewerId: await personId(dana) });
    const url = `/api/people/${await personId(dana)}`;
    const person = async (): Promise<Body> => must(await desk.app.call('GET', url, { as: 'adam.admin' }), 200);
    const change = async (what: string): Promise<void> => {
      const { version } = await person();
      must(await desk.app.call('POST', `${url}/${what}`, { as: 'adam.admin', body: { version } }), 201);
    };
    expect(await inbox(susan)).toEqual([]);
    await change('deactivation');
    expect(await inbox(susan)).toMatchObject([{ id: review.id, mayAnswer: true }]);
    expect(await answered(review.id, susan, { verdict: 'UPHELD' })).toMatchObject({ answer: { byName: 'Susan Suarez' } });
    await change('reactivation');
  });

  it('ends with an entry that is cancelled', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const review = await asked(id);
    must(await desk.app.call('POST', `/api/complaints/${id}/void`, { as: susan, body: { reason: 'Entered twice' } }), 201);
    await desk.app.drainJobs();
    expect(codeOf(await answer(review.id, susan, { verdict: 'UPHELD' }))).toBe('review-not-open');
    expect(await clock(id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('is counted: overturned of all reviewed, with its interval, without what nobody had decided', async () => {
    await desk.app.drainJobs();
    const day = desk.app.clock.now().toISOString().slice(0, 10);
    for (let turn = 0; turn < 10; turn += 1) {
      const review = await asked(await resolved());
      await answered(review.id, susan, { verdict: turn < 3 ? 'NOT_UPHELD' : 'UPHELD' });
    }
    const undecided = await asked((await desk.complaint(await desk.customer())).id);
    await answered(undecided.id, susan, { verdict: 'UPHELD' });
    await desk.app.drainJobs();
    const url = `/api/insights/figures/overturn-rate?from=${day}&to=${day}`;
    const figure = must(await desk.app.call('GET', url, { as: maria }), 200);
    expect(figure).toMatchObject({ n: 10, excluded: [{ reason: 'nothing-decided', count: 1 }] });
    const [value] = ((figure['groups'] as Body[])[0]?.['values'] ?? []) as Body[];
    // Wilson, 3 of 10: 10.8 % to 60.3 %.
    expect(value).toMatchObject({ value: 0.3, n: 10 });
    expect(Number(value?.['low'])).toBeCloseTo(0.1078, 3);
    expect(Number(value?.['high'])).toBeCloseTo(0.6032, 3);
  });
});
