import { frank, maria, must, startDesk, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

/** A Monday, 10:00 in New York; open weekdays 08:00 to 17:00 and Saturdays 09:00 to 12:00. */
const monday = new Date('2026-03-02T15:00:00Z');

describe('what deadlines get wrong elsewhere', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  let begins = monday;
  // Every test has weeks of its own: one desk for all, and time that only goes forward.
  beforeEach(() => desk.app.clock.moveTo(begins));
  afterEach(() => {
    begins = new Date(begins.getTime() + 35 * 24 * 3_600_000);
  });

  const hours = (count: number): Promise<void> => desk.app.clock.advance({ hours: count });
  const one = async (id: string, kind: string): Promise<Body> => {
    const found = (await desk.deadlines(id)).findLast(
      (deadline) => deadline['kind'] === kind && deadline['state'] !== 'SUPERSEDED',
    );
    if (!found) throw new Error(`no ${kind}`);
    return found;
  };
  const explained = async (id: string, kind: string): Promise<Body> => {
    const { id: deadlineId } = await one(id, kind);
    return must(await desk.app.call<Body>('GET', `/api/complaints/${id}/deadlines/${String(deadlineId)}`, { as: maria }), 200);
  };
  const sweep = (): Promise<void> => desk.job('deadlines.sweep');
  const version = async (id: string): Promise<number> => Number((await desk.page(id, frank))['version']);
  /** Severity 1: solved within four hours of business. */
  const urgent = async () => desk.kept({ severity: 1 });

  it('a pause from one waiting state directly into the next is one pause, and the explanation says which time counted', async () => {
    const { id } = await urgent();
    await hours(1);
    await desk.does(id, 'question', {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: desk.inHours(72),
      version: await version(id),
    });
    expect(await one(id, 'RESOLUTION')).toMatchObject({ state: 'PAUSED', dueAt: null, secondsLeft: 3 * 3600 });
    await hours(2);
    await desk.does(id, 'resumption', { reason: 'They called.', version: await version(id) });
    const away = { party: 'City', reference: 'X-1', reviewOn: desk.inHours(48).slice(0, 10), version: await version(id) };
    await desk.does(id, 'third-party', away);
    await hours(1);
    await desk.does(id, 'resumption', { reason: 'They answered.', version: await version(id) });
    expect(await one(id, 'RESOLUTION')).toMatchObject({ state: 'RUNNING', dueAt: desk.inHours(3) });
    const { spans, countedSeconds, remainingSeconds, reasons } = await explained(id, 'RESOLUTION');
    expect([countedSeconds, remainingSeconds]).toEqual([3600, 3 * 3600]);
    const because = (spans as Body[]).map(({ reason, because: why }) => [reason, why]);
    expect(because).toEqual([
      ['counted', null],
      ['paused', 'AWAITING_CUSTOMER'],
      ['paused', 'AWAITING_THIRD_PARTY'],
    ]);
    expect(reasons).toEqual([{ code: 'IN_STATE', state: 'OPEN', seconds: 3600, at: null }]);
  });

  it('a pause past the due does not undo the breach, and a late stop between two sweeps is one', async () => {
    const [paused, stopped] = [await urgent(), await urgent()];
    await hours(5);
    await desk.does(paused.id, 'question', {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: desk.inHours(72),
      version: await version(paused.id),
    });
    await desk.resolve(stopped.id, await version(stopped.id));
    const due = new Date(begins.getTime() + 4 * 3_600_000).toISOString();
    expect(await one(paused.id, 'RESOLUTION')).toMatchObject({ state: 'PAUSED', breachedAt: due });
    expect(await one(stopped.id, 'RESOLUTION')).toMatchObject({ state: 'MISSED', breachedAt: due });
    await sweep();
    expect((await explained(stopped.id, 'RESOLUTION'))['lateSeconds']).toBe(3600);
    expect((await desk.timeline(stopped.id)).filter(({ type }) => type === 'deadline.breached')).toEqual([]);
  });

  it('a change of priority keeps the start and the pauses that were earned', async () => {
    const { id } = await desk.kept({ severity: 4 });
    await desk.does(id, 'question', {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: desk.inHours(72),
      version: await version(id),
    });
    await hours(2);
    await desk.does(id, 'resumption', { reason: 'They called.', version: await version(id) });
    await desk.does(id, 'category', { category: 'high-bill', severity: 1, version: await version(id) });
    expect(await one(id, 'RESOLUTION')).toMatchObject({
      state: 'RUNNING',
      startedAt: begins.toISOString(),
      dueAt: desk.inHours(4),
    });
  });

  it.each([
    [9, true],
    [11, false],
  ])('reopened on day %i: the clock runs on with the resolved gap as a pause only within the window', async (days, runsOn) => {
    const { id } = await desk.kept({ severity: 4 });
    await hours(1);
    await desk.resolve(id, await version(id));
    await desk.app.clock.advance({ days });
    await desk.job('complaints.close-when-window-ends');
    const { status } = await desk.act(id, 'reopening', { reason: 'It came back.' });
    expect(status < 300).toBe(runsOn);
    expect((await one(id, 'RESOLUTION'))['state']).toBe(runsOn ? 'RUNNING' : 'MET');
    if (!runsOn) return;
    expect(await one(id, 'UPDATE')).toMatchObject({ state: 'RUNNING', startedAt: desk.inHours(0) });
    expect((await explained(id, 'RESOLUTION'))['reasons']).toContainEqual(expect.objectContaining({ code: 'REOPENED' }));
    const paused = ((await explained(id, 'RESOLUTION'))['spans'] as Body[]).filter(({ because }) => because === 'RESOLVED');
    expect(paused.length).toBeGreaterThan(0);
  });

  it('warns, breaches and escalates by the ladder, each rung once however often it is looked for', async () => {
    const { id } = await urgent();
    await hours(3.5);
    await Promise.all([sweep(), sweep()]);
    const rungs = async (): Promise<number> => (await desk.told(id)).filter((type) => type === 'deadline.rung-reached').length;
    const early = await rungs();
    expect(early).toBeGreaterThan(0);
    await sweep();
    expect(await rungs()).toBe(early);
    await hours(30);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/escalations`, { as: maria });
    expect(body.items.filter(({ kind }) => kind === 'TIME')).toMatchObject([{ level: 'supervisor', openedBy: null }]);
  });

  it('a merge keeps the earliest receipt: what is due is due from then, with the pauses earned on either', async () => {
    const party = await desk.party();
    const first = await desk.kept({ ...party, severity: 1 });
    await desk.does(first.id, 'question', {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: desk.inHours(72),
      version: await version(first.id),
    });
    await hours(1);
    await desk.does(first.id, 'resumption', { reason: 'They called.', version: await version(first.id) });
    await hours(1);
    const again = await desk.kept({ ...party, severity: 1 });
    await hours(1);
    const url = `/api/complaints/${first.id}/merging?into=${again.id}`;
    const preview = must(await desk.app.call<Body>('GET', url, { as: frank }), 200);
    await desk.does(first.id, 'merging', { into: again.id, version: await version(first.id) });
    const due = new Date(begins.getTime() + 5 * 3_600_000).toISOString();
    expect(preview['receivedAt']).toBe(begins.toISOString());
    expect(preview['deadlines']).toContainEqual(expect.objectContaining({ kind: 'RESOLUTION', newDueAt: due, answered: false }));
    expect(await desk.page(again.id)).toMatchObject({ receivedAt: begins.toISOString() });
    expect(await one(again.id, 'RESOLUTION')).toMatchObject({ state: 'RUNNING', startedAt: begins.toISOString(), dueAt: due });
    // The question was a human word: nobody is waiting for the first one any more, on whichever of the two it was asked.
    expect(await one(again.id, 'FIRST_RESPONSE')).toMatchObject({ state: 'MET', stoppedAt: begins.toISOString() });
    expect((await desk.deadlines(first.id)).map(({ state }) => state)).not.toContain('RUNNING');
    expect((await explained(again.id, 'RESOLUTION'))['reasons']).toContainEqual(
      expect.objectContaining({ code: 'RECEIVED_EARLIER' }),
    );
  });

  it('a merge into the older one moves nothing, and one into a younger one may show that it was late all along', async () => {
    const [party, other] = [await desk.party(), await desk.party()];
    const [old, late] = [await desk.kept({ ...party, severity: 1 }), await desk.kept({ ...other, severity: 1 })];
    await hours(5);
    const [young, fresh] = [await desk.kept({ ...party, severity: 1 }), await desk.kept({ ...other, severity: 1 })];
    await desk.does(young.id, 'merging', { into: old.id, version: await version(young.id) });
    const due = new Date(begins.getTime() + 4 * 3_600_000).toISOString();
    await sweep();
    expect(await one(old.id, 'RESOLUTION')).toMatchObject({ dueAt: due, breachedAt: due });
    expect((await desk.deadlines(old.id)).map(({ state }) => state)).not.toContain('SUPERSEDED');
    await desk.does(late.id, 'merging', { into: fresh.id, version: await version(late.id) });
    expect(await one(fresh.id, 'RESOLUTION')).toMatchObject({ startedAt: begins.toISOString(), breachedAt: due });
    const breached = (await desk.timeline(fresh.id)).flatMap(({ payload }) => ((payload as Body)['deadlines'] ?? []) as Body[]);
    expect(breached.filter(({ type, kind }) => type === 'deadline.breached' && kind === 'RESOLUTION')).toHaveLength(1);
  });

  it('a letter from the regulator has a clock of its own, which our answer stops', async () => {
    const { id } = await desk.kept();
    const letter = { body: 'Commission', reference: 'PUC-1', letterAt: desk.inHours(-1), dueOn: desk.inHours(120).slice(0, 10) };
    await desk.does(id, 'regulator', letter);
    await desk.does(id, 'question', {
      text: 'Which meter?',
      putBy: 'counter',
      replyBy: desk.inHours(72),
      version: await version(id),
    });
    expect(await one(id, 'REGULATORY')).toMatchObject({ state: 'RUNNING', key: 'PUC-1' });
    await desk.does(id, 'regulator/answer', { reference: 'PUC-1' });
    expect((await one(id, 'REGULATORY'))['state']).toBe('MET');
    expect((await desk.act(id, 'regulator/answer', { reference: 'PUC-1' })).status).toBe(404);
  });
});
