import { frank, maria, must, startDesk, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

const adam = 'adam.admin';
const hour = 3_600_000;

describe('deadlines at the edges', () => {
  let desk: ComplaintDesk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.app.stop());

  const version = async (id: string): Promise<number> => Number((await desk.page(id, frank))['version']);
  const resolution = async (id: string): Promise<Body> => {
    const found = (await desk.deadlines(id)).findLast(({ kind, state }) => kind === 'RESOLUTION' && state !== 'SUPERSEDED');
    if (!found) throw new Error('There is no resolution deadline');
    return found;
  };
  const explained = async (id: string): Promise<Body> => {
    const { id: deadlineId } = await resolution(id);
    return must(await desk.app.call<Body>('GET', `/api/complaints/${id}/deadlines/${String(deadlineId)}`, { as: maria }), 200);
  };

  it('a third party may pause so long and no longer, over all waits for them: then the time runs though the complaint waits', async () => {
    // A Monday at 10:00 in New York, between daylight-saving changes.
    const monday = new Date('2026-04-13T14:00:00Z');
    await desk.app.clock.moveTo(monday);
    const { id } = await desk.kept({ severity: 4 });
    const wait = async (days: number): Promise<void> => {
      const reviewOn = desk.inHours(days * 24).slice(0, 10);
      await desk.does(id, 'third-party', { party: 'City', reference: 'X-1', reviewOn, version: await version(id) });
    };
    await wait(10);
    await desk.app.clock.advance({ days: 9 });
    await desk.does(id, 'resumption', { reason: 'They sent half of it.', version: await version(id) });
    await wait(8);
    // Of ninety hours sixty-six were used: twenty-four are left, until Friday at four.
    const until = new Date(monday.getTime() + 11 * 24 * hour + 6 * hour);
    await desk.app.clock.moveTo(new Date(until.getTime() - 1000));
    await desk.job('deadlines.sweep');
    expect(await resolution(id)).toMatchObject({ state: 'PAUSED', dueAt: null });
    await desk.app.clock.advance({ seconds: 2 });
    await desk.job('deadlines.sweep');
    expect(await resolution(id)).toMatchObject({ state: 'RUNNING', dueAt: expect.any(String) });
    expect(await desk.page(id)).toMatchObject({ state: 'AWAITING_THIRD_PARTY' });
    expect((await explained(id))['spans']).toContainEqual(
      expect.objectContaining({ reason: 'paused', because: 'AWAITING_THIRD_PARTY', to: until.toISOString() }),
    );
  });

  it('an opening that daylight saving skips counts from the end of the gap', async () => {
    await desk.app.clock.moveTo(new Date('2026-03-07T15:00:00Z'));
    const { teamId } = await desk.kept();
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    const always = [{ opens: '00:00', closes: '24:00' }];
    const weekly = { ...Object.fromEntries(days.map((day) => [day, always])), sunday: [{ opens: '02:30', closes: '12:00' }] };
    const hours = { name: 'Crews', zone: 'America/New_York', weekly, exceptions: [] };
    const { id: calendarId } = must(await desk.app.call<Body>('POST', '/api/calendars', { as: adam, body: hours }), 201);
    const url = `/api/teams/${String(teamId)}/calendar`;
    must(await desk.app.call('PUT', url, { as: adam, body: { calendarId } }), 200);
    // One in the morning; at two the clocks go to three.
    await desk.app.clock.moveTo(new Date('2026-03-08T06:00:00Z'));
    const { id } = await desk.kept({ severity: 1 });
    expect(await resolution(id)).toMatchObject({ dueAt: '2026-03-08T11:00:00.000Z' });
    await desk.app.clock.advance({ hours: 2 });
    expect(await explained(id)).toMatchObject({ countedSeconds: 3600, remainingSeconds: 3 * 3600 });
  });

  it('an explanation names the steps that were taken, and what the deadline took the place of', async () => {
    await desk.app.clock.moveTo(new Date('2026-04-13T14:00:00Z'));
    const { id } = await desk.kept({ severity: 1 });
    await desk.app.clock.advance({ hours: 5 });
    await desk.job('deadlines.sweep');
    await desk.does(id, 'category', { category: 'high-bill', severity: 4, version: await version(id) });
    const { rungs, before } = await explained(id);
    expect(rungs).toMatchObject([
      { when: 'BEFORE', action: 'NOTIFY', to: 'OWNER', at: '2026-04-13T17:00:00.000Z' },
      { when: 'DUE', action: 'NOTIFY', to: 'SUPERVISOR', at: '2026-04-13T18:00:00.000Z' },
    ]);
    expect(before).toMatchObject([
      {
        policyName: 'Solved, S1',
        ...{ dueAt: '2026-04-13T18:00:00.000Z', breachedAt: '2026-04-13T18:00:00.000Z', endedAt: '2026-04-13T19:00:00.000Z' },
      },
    ]);
  });
});
