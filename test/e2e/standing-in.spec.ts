import { startApp, type TestApp } from '../support/app.ts';
import { Desk, must, usd, type Escalation } from './desk.ts';

type Answerer = { readonly personId: string; readonly name: string };
type Line = Escalation & { readonly answerAs: readonly Answerer[] };

const problem = (code: string) => ({ status: 403, body: { type: `/problems/${code}` } });
const aboveTheLimit = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(7500) };

/** Susan, a supervisor, is away from Monday to Wednesday, and Frank of the front line stands in for her. */
describe('somebody of the front line who stands in for a supervisor', () => {
  let app: TestApp;
  let frank: Desk;
  let sam: Desk;
  let susanId = '';
  let frankId = '';
  beforeAll(async () => {
    app = await startApp();
    frank = new Desk(app);
    sam = new Desk(app, 'sam.senior');
    [susanId, frankId] = [await idOf('susan.supervisor'), await idOf('frank.frontline')];
  });
  afterAll(() => app.stop());

  const idOf = async (as: string): Promise<string> =>
    must(200, await app.call<{ person: { id: string } }>('GET', '/api/session', { as })).person.id;
  const inbox = async (as = 'frank.frontline'): Promise<Line[]> =>
    must(200, await app.call<{ items: Line[] }>('GET', '/api/escalations?view=inbox', { as })).items;
  const samAsks = async (): Promise<Escalation> => must(201, await sam.escalate(await sam.register('8820430'), aboveTheLimit));
  const answer = (id: string, more: object = {}) => frank.rule(id, { answer: 'GRANT', inPlaceOf: susanId, ...more });
  let waiting = '';

  it('answers nothing, and is shown nothing to answer, before it begins', async () => {
    waiting = (await samAsks()).id;
    expect((await inbox()).map(({ id }) => id)).not.toContain(waiting);
    expect(await answer(waiting)).toMatchObject(problem('not-a-substitute'));
    expect(await frank.rule(waiting, { answer: 'GRANT' })).toMatchObject(problem('level-too-low'));
  });

  it('finds what waits for the supervisor in the own queue, and in whose place it can be answered', async () => {
    const body = { substituteId: frankId, startsAt: '2026-03-02T00:00:00-05:00', endsAt: '2026-03-05T00:00:00-05:00' };
    must(201, await app.call('POST', '/api/people/me/delegations', { as: 'susan.supervisor', body }));
    const line = (await inbox()).find(({ id }) => id === waiting);
    expect(line?.answerAs).toEqual([{ personId: susanId, name: 'Susan Suarez' }]);
  });

  it('writes down no minute of the board in her place, nor does anybody else below a manager', async () => {
    const minute = { answer: 'OTHER_AMOUNT', amount: usd(1_000_000), boardMinute: '2026/14', boardAmount: usd(1_000_000) };
    expect(await answer(waiting, minute)).toMatchObject(problem('board-needs-manager'));
    const susan = new Desk(app, 'susan.supervisor');
    expect(await susan.rule(waiting, minute)).toMatchObject(problem('board-needs-manager'));
  });

  it('answers in her place alone, and the question, the decision and the journal say so', async () => {
    expect(await frank.rule(waiting, { answer: 'GRANT' })).toMatchObject(problem('level-too-low'));
    const ruled = must(201, await answer(waiting));
    expect(ruled.ruling).toMatchObject({ byName: 'Frank Foster', inPlaceOfName: 'Susan Suarez', amount: usd(7500) });
    const events = await app.sql.rows({
      name: 'test-stood-in',
      text: `SELECT DISTINCT type, on_behalf_of AS "onBehalfOf" FROM complaint_event WHERE actor_id = $1 AND type LIKE 'escalation.%'`,
      values: [frankId],
    });
    expect(events).toEqual([{ type: 'escalation.decided', onBehalfOf: susanId }]);
  });

  it('never answers what they asked themselves, nor anything about a complaint of their own', async () => {
    const own = must(201, await frank.escalate(await frank.register('8820490'), aboveTheLimit));
    expect((await inbox()).map(({ id }) => id)).not.toContain(own.id);
    expect(await answer(own.id, { answer: 'SEND_BACK' })).toMatchObject(problem('own-escalation'));
    const sams = await sam.register('8820500');
    const asked = must(201, await sam.escalate(sams, { kind: 'CUSTOMER' }));
    const { version } = await sam.page(sams.id);
    const handedOver = { ownerId: frankId, version };
    must(201, await app.call('POST', `/api/complaints/${sams.id}/assignment`, { as: 'susan.supervisor', body: handedOver }));
    expect(await answer(asked.id, { answer: 'SEND_BACK' })).toMatchObject(problem('own-complaint'));
  });

  it('resolves with what she could give, and every remedy of one answer is given as the same person', async () => {
    const complaint = await frank.register('8820430');
    const remedy = { kind: 'goodwill-credit', amount: usd(6000), seen: { verdict: 'PERMIT', rulesetVersion: 1 } };
    const note = 'Three estimated readings in a row.';
    const alone = await frank.resolve(complaint, { remedies: [{ ...remedy, note }] });
    expect(alone).toMatchObject({ status: 409, body: { type: '/problems/verdict-changed' } });
    const lent = { ...remedy, note, inPlaceOf: susanId };
    const mixed = await frank.resolve(complaint, { remedies: [lent, { ...remedy, amount: usd(100), note }] });
    expect(mixed).toMatchObject({ status: 422, body: { type: '/problems/one-giver-at-a-time' } });
    must(201, await frank.resolve(complaint, { remedies: [lent] }));
    const { items } = must(
      200,
      await app.call<{ items: object[] }>('GET', `/api/complaints/${complaint.id}/decisions`, { as: 'frank.frontline' }),
    );
    expect(items).toMatchObject([{ decider: { id: frankId, level: 'supervisor', onBehalfOf: susanId } }]);
  });

  it('cannot pass it on', async () => {
    const body = { substituteId: frankId, startsAt: '2026-03-02T00:00:00-05:00', endsAt: '2026-03-05T00:00:00-05:00' };
    const passed = { ...body, substituteId: await idOf('tina.trainee') };
    must(201, await app.call('POST', '/api/people/me/delegations', { as: 'frank.frontline', body: passed }));
    const { id } = await samAsks();
    const tina = new Desk(app, 'tina.trainee');
    expect(await tina.rule(id, { answer: 'GRANT', inPlaceOf: susanId })).toMatchObject(problem('not-a-substitute'));
    expect(await tina.rule(id, { answer: 'GRANT', inPlaceOf: frankId })).toMatchObject(problem('level-too-low'));
    expect((await inbox('tina.trainee')).map((line) => line.id)).not.toContain(id);
  });

  it('answers and gives nothing in her place from the moment it is over', async () => {
    const { id } = await samAsks();
    await app.clock.advance({ hours: 24 * 3 });
    expect((await inbox()).map((line) => line.id)).not.toContain(id);
    expect(await answer(id)).toMatchObject(problem('not-a-substitute'));
    const complaint = await frank.register('8820500');
    const remedy = { kind: 'goodwill-credit', amount: usd(6000), seen: { verdict: 'PERMIT', rulesetVersion: 1 } };
    expect(await frank.resolve(complaint, { remedies: [{ ...remedy, inPlaceOf: susanId }] })).toMatchObject(
      problem('not-a-substitute'),
    );
  });
});
