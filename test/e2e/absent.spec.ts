import {
  maria,
  must,
  startDesk,
  susan,
  frank,
  lena,
  type Body,
  type ComplaintDesk,
} from '../integration/complaints/complaint-desk.ts';

const sam = 'sam.senior';

describe('while somebody is absent', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const isAway = async (username: string, days: number): Promise<void> => {
    const body = { startsAt: desk.inHours(0), endsAt: desk.inHours(24 * days) };
    const url = `/api/people/${await desk.personId(username)}/absences`;
    must(await desk.app.call('POST', url, { as: maria, body }), 201);
    await desk.job('escalations.return-from-absent', 'complaints.return-from-absent');
  };
  const escalation = async (id: string): Promise<Body> =>
    must(await desk.app.call<Body>('GET', `/api/escalations/${id}`, { as: maria }), 200);

  it('what falls due before they are back waits in the team’s pool, and the rest stays theirs', async () => {
    const due = await desk.kept({ as: lena });
    const paused = await desk.kept({ as: lena });
    const question = { text: 'Which month?', putBy: 'counter', replyBy: desk.inHours(24 * 20), version: paused.version };
    await desk.does(paused.id, 'question', question, { as: lena });
    await isAway(lena, 14);
    expect(await desk.page(due.id)).toMatchObject({ ownerId: null, state: 'OPEN' });
    expect((await desk.timeline(due.id)).at(-1)).toMatchObject({
      type: 'complaint.assigned',
      actorName: null,
      payload: { because: 'absence' },
    });
    expect(await desk.page(paused.id)).toMatchObject({ ownerId: await desk.personId(lena) });
    const { id } = must(await desk.app.call<Body>('POST', '/api/complaints/next', { as: frank }), 201);
    expect(id).toBe(due.id);
  });

  it('a question that they hold goes back to the pool, once, and anybody of the level may answer it', async () => {
    const { id, version } = await desk.kept();
    const wish = { kind: 'ADVICE', note: 'Is this the usual reading?', version };
    const asked = must(await desk.app.call<Body>('POST', `/api/complaints/${id}/escalations`, { as: frank, body: wish }), 201);
    expect(asked).toMatchObject({ holderName: 'Susan Suarez' });
    await isAway(susan, 1);
    await desk.job('escalations.return-from-absent');
    expect(await escalation(String(asked['id']))).toMatchObject({ state: 'OPEN', holderName: null });
    expect((await desk.told(id)).filter((type) => type === 'escalation.returned')).toHaveLength(1);
    const ruling = { answer: 'ADVISE', reason: 'It is.' };
    must(await desk.app.call('POST', `/api/escalations/${String(asked['id'])}/ruling`, { as: maria, body: ruling }), 201);
  });

  it('everybody marks themselves, sees what that gives back, and is back when they say so', async () => {
    const { reference } = await desk.kept({ as: sam });
    const samId = await desk.personId(sam);
    const until = encodeURIComponent(desk.inHours(24 * 14));
    const foreseen = must(
      await desk.app.call<Body>('GET', `/api/absences/hand-back?personId=${samId}&until=${until}`, { as: sam }),
      200,
    );
    expect(foreseen).toMatchObject({ complaintCount: 1, questionCount: 0, complaints: [{ reference }] });
    const body = { startsAt: desk.inHours(0), endsAt: desk.inHours(8) };
    const { id } = must(await desk.app.call<Body>('POST', '/api/absences/mine', { as: sam, body }), 201);
    const mine = () => desk.app.call<{ items: Body[] }>('GET', '/api/absences/mine', { as: sam });
    expect((await mine()).body.items).toMatchObject([{ id, personId: samId }]);
    const led = must(await desk.app.call<{ items: Body[] }>('GET', '/api/absences', { as: maria }), 200);
    expect(led.items).toContainEqual(expect.objectContaining({ id, personId: samId }));
    must(await desk.app.call('DELETE', `/api/absences/mine/${String(id)}`, { as: sam }), 200);
    expect((await mine()).body.items).toEqual([]);
    const others = await desk.app.call('GET', `/api/absences/hand-back?personId=${samId}&until=${until}`, { as: frank });
    expect([others.status, others.body['type']]).toEqual([403, '/problems/not-your-team']);
  });
});
