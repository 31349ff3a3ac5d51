import {
  codeOf,
  frank,
  lena,
  maria,
  startDesk,
  susan,
  type Body,
  type ComplaintDesk,
  type Registered,
} from './complaint-desk.ts';

describe('how a complaint ends', () => {
  let desk: ComplaintDesk;
  let monday = new Date('2026-03-02T15:00:00Z');
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());
  // Every test has a month of its own: one desk for all, and time that only goes forward.
  beforeEach(() => desk.app.clock.moveTo(monday));
  afterEach(() => {
    monday = new Date(monday.getTime() + 28 * 24 * 3_600_000);
  });

  const after = (days: number, seconds = 0): Date => new Date(monday.getTime() + days * 24 * 3_600_000 + seconds * 1000);
  const closeWhatIsDue = () => desk.job('complaints.close-when-window-ends');
  const resolved = async (): Promise<Registered> => {
    const { id, version } = await desk.kept();
    return desk.resolve(id, version);
  };
  const resolution = async (id: string): Promise<Body | undefined> =>
    (await desk.deadlines(id)).find(({ kind }) => kind === 'RESOLUTION');

  it('is open again when anybody hears within ten days that it was not solved; its clock runs on', async () => {
    const { id } = await resolved();
    expect(await resolution(id)).toMatchObject({ state: 'MET' });
    await desk.app.clock.moveTo(after(10));
    const reopened = await desk.does(id, 'reopening', { reason: 'The bill is wrong again' }, { as: lena });
    expect(await desk.page(id)).toMatchObject({
      state: 'OPEN',
      outcome: null,
      cause: null,
      resolvedAt: null,
      resolvedBy: null,
      reopenCount: 1,
    });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING', stoppedAt: null });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.reopened', text: 'The bill is wrong again' });
    const again = await desk.resolve(id, reopened.version);
    expect(again).toMatchObject({ state: 'RESOLVED', reopenCount: 1 });
  });

  it('is not open again a second after ten days', async () => {
    const { id } = await resolved();
    await desk.app.clock.moveTo(after(10, 1));
    expect(codeOf(await desk.act(id, 'reopening', { reason: 'Again' }))).toBe('reopening-window-ended');
  });

  it('is closed by itself when the window has ended, not before, and once', async () => {
    const { id } = await resolved();
    await desk.app.clock.moveTo(after(10, -1));
    await closeWhatIsDue();
    expect(await desk.page(id)).toMatchObject({ state: 'RESOLVED' });
    await desk.app.clock.moveTo(after(10));
    await closeWhatIsDue();
    await closeWhatIsDue();
    expect(await desk.page(id)).toMatchObject({ state: 'CLOSED', closedAt: after(10).toISOString() });
    expect((await desk.told(id)).filter((type) => type === 'complaint.closed')).toHaveLength(1);
  });

  it('stays open to the eye while something promised has not arrived', async () => {
    const { id, version } = await desk.kept();
    const remedy = { kind: 'apology', seen: { verdict: 'PERMIT', rulesetVersion: 1 } };
    const ending = { outcome: 'UPHELD', cause: 'meter-misread', sentence: 'Sorry.', remedies: [remedy], version };
    await desk.does(id, 'resolution', ending);
    expect(codeOf(await desk.act(id, 'acceptance'))).toBe('remedies-unsettled');
    await desk.app.clock.moveTo(after(11));
    await closeWhatIsDue();
    expect(await desk.page(id)).toMatchObject({ state: 'RESOLVED' });
  });

  it('closes by the contact that comes too late to reopen it, and goes on in a follow-up', async () => {
    const { id } = await resolved();
    await desk.app.clock.moveTo(after(10, 1));
    const { body } = await desk.act(id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'It is back' });
    expect(body).toMatchObject({ isFollowUp: true, complaint: { state: 'NEW', flags: ['follow-up'], emergency: null } });
    expect(await desk.page(id)).toMatchObject({ state: 'CLOSED' });
  });

  it('about a danger, it begins again with what to tell the caller first', async () => {
    const { id, version } = await desk.kept({ category: 'gas-smell' });
    const safe = await desk.does(id, 'safety', { made: true, how: 'Valve closed', version });
    const { version: resolvedVersion } = await desk.resolve(id, safe.version);
    const reopened = await desk.does(id, 'reopening', { reason: 'I smell it again' });
    expect(await desk.page(id)).toMatchObject({ safety: 'open', queueBand: 0 });
    expect(reopened.version).toBeGreaterThan(resolvedVersion);
    const again = await desk.does(id, 'safety', { made: true, how: 'Pipe replaced', version: reopened.version });
    await desk.resolve(id, again.version);
    await desk.does(id, 'acceptance');
    const { body } = await desk.act(id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'It smells' });
    expect(body).toMatchObject({ isFollowUp: true, complaint: { safety: 'open', emergency: { en: expect.any(String) } } });
  });

  it('is open again for whoever hears of it in passing, who reads nothing in it', async () => {
    const { id, reference } = await resolved();
    const { body } = await desk.act(id, 'reopening', { reason: 'My neighbour says it is back' }, { as: 'sasha.staff' });
    expect(body).toEqual({ id, reference, state: 'OPEN', version: expect.any(Number) });
  });

  it('is closed at once when the customer says thank you', async () => {
    const { id } = await resolved();
    expect(await desk.does(id, 'acceptance', {}, { as: lena })).toMatchObject({ state: 'CLOSED' });
    expect(codeOf(await desk.act(id, 'acceptance'))).toBe('illegal-transition');
  });

  it('closed, it stays closed: the same matter again is a follow-up that points back', async () => {
    const { id } = await resolved();
    await desk.does(id, 'acceptance');
    const thanks = await desk.act(id, 'contacts', {
      kind: 'COMPLIMENT',
      channel: 'email',
      direction: 'inbound',
      summary: 'Thank you',
    });
    expect(thanks.body).toMatchObject({ isFollowUp: false, complaint: { id, state: 'CLOSED' } });
    const { body } = await desk.act(
      id,
      'contacts',
      { channel: 'phone', direction: 'inbound', summary: 'It is back' },
      { as: lena },
    );
    const followUp = body['complaint'] as Registered;
    expect(body).toMatchObject({
      isFollowUp: true,
      complaint: { state: 'NEW', category: 'high-bill', flags: ['follow-up'], description: 'It is back' },
    });
    expect((await desk.timeline(followUp.id))[0]).toMatchObject({ payload: { followUpOf: id }, text: 'It is back' });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'contact.recorded', payload: { followUpId: followUp.id } });
    expect((await desk.page(id))['state']).toBe('CLOSED');
  });

  it('is withdrawn with what the customer said, wherever the ball was; the clocks stop', async () => {
    const { id, version } = await desk.kept();
    await desk.does(id, 'question', { text: 'Which month?', replyBy: after(3).toISOString(), version });
    const withdrawn = await desk.does(id, 'withdrawal', { reason: 'Found the old bill', channel: 'email' });
    expect(withdrawn).toMatchObject({
      state: 'RESOLVED',
      outcome: 'WITHDRAWN',
      cause: null,
      waitingUntil: null,
      nextDueAt: null,
    });
    expect(await resolution(id)).toMatchObject({ state: 'MET' });
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.withdrawn', text: 'Found the old bill' });
    await desk.does(id, 'reopening', { reason: 'Not that bill' });
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', reopenCount: 1 });
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING' });
  });

  it('is cancelled by a lead, with a reason; its clocks end and nothing happens on it any more', async () => {
    const { id } = await desk.kept();
    expect(codeOf(await desk.act(id, 'void', { reason: 'Test' }, { as: 'dana.supervisor' }))).toBe('lead-only');
    expect(await desk.does(id, 'void', { reason: 'Entered twice' }, { as: susan })).toMatchObject({
      state: 'VOID',
      nextDueAt: null,
    });
    expect((await desk.deadlines(id)).every(({ state }) => state === 'CANCELLED')).toBe(true);
    expect((await desk.timeline(id)).at(-1)).toMatchObject({ type: 'complaint.voided', text: 'Entered twice' });
    expect(codeOf(await desk.act(id, 'messages', { text: 'Hello' }))).toBe('complaint-void');
    expect(codeOf(await desk.act(id, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'Hello' }))).toBe(
      'complaint-void',
    );
  });

  it('can be corrected on the way: category, danger, account', async () => {
    const { id, version } = await desk.register({ keep: true });
    const before = await resolution(id);
    const worse = await desk.does(id, 'category', { category: 'gas-smell', version });
    expect(worse).toMatchObject({ category: 'gas-smell', severity: 1, safety: 'open', queueBand: 0 });
    const deadlines = (await desk.deadlines(id)).filter(({ kind }) => kind === 'RESOLUTION');
    expect(deadlines.map(({ state, startedAt }) => [state, startedAt]).sort()).toEqual([
      ['RUNNING', before?.['startedAt']],
      ['SUPERSEDED', before?.['startedAt']],
    ]);
    expect(
      codeOf(await desk.act(id, 'resolution', { outcome: 'UPHELD', cause: 'other', sentence: 'x', version: worse.version })),
    ).toBe('safety-open');
    expect(codeOf(await desk.act(id, 'withdrawal', { reason: 'Never mind' }))).toBe('safety-open');
    expect((await desk.act(id, 'safety', { made: false, how: 'no', version: worse.version })).status).toBe(400);
    const safe = await desk.does(
      id,
      'safety',
      { made: true, how: 'Valve closed and tested', version: worse.version },
      { as: 'fiona.field' },
    );
    expect(safe).toMatchObject({ safety: 'made-safe', queueBand: 2 });
    expect(codeOf(await desk.act(id, 'safety', { made: true, how: 'again', version: safe.version }))).toBe('already-safe');
    const party = await desk.party({}, after(1).toISOString().slice(0, 10));
    const linked = await desk.does(id, 'account', { accountId: party.accountId, version: safe.version });
    expect(linked).toMatchObject({ customerId: party.customerId, accountId: party.accountId, queueBand: 1 });
    expect(codeOf(await desk.act(id, 'account', { accountId: party.accountId, version: linked.version }))).toBe('account-linked');
    expect((await desk.page(id, maria))['customer']).toMatchObject({ id: party.customerId });
  });

  it('is never linked to an account its owner is close to', async () => {
    const { id, version } = await desk.register({ keep: true, as: frank });
    const party = await desk.party();
    await desk.declare(frank, party.customerId);
    expect(codeOf(await desk.act(id, 'account', { accountId: party.accountId, version }))).toBe('own-affair');
  });
});
