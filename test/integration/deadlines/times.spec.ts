import type { Answer } from '../../support/app.ts';
import { codeOf, maria, must, startDesk, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

const adam = 'adam.admin';

type Calendar = Body & {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly weekly: Record<string, { opens: string; closes: string }[]>;
  readonly exceptions: { date: string; name: string | null; source: string | null; intervals: object[] }[];
};
type Moves = { readonly moved: number; readonly examples: readonly Body[]; readonly leftOut: number };
type Policy = Body & { readonly key: string; readonly version: number; readonly kind: string; readonly active: boolean };

describe('the times a utility works by', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const get = async <Reply>(url: string): Promise<Reply> =>
    must(await desk.app.call<Body>('GET', url, { as: adam }), 200) as Reply;
  const post = (url: string, body: object): Promise<Answer<Body>> => desk.app.call('POST', url, { as: adam, body });
  const house = async (): Promise<Calendar> => {
    const [found] = (await get<{ items: Calendar[] }>('/api/calendars')).items.filter(({ isHouse }) => isHouse);
    if (!found) throw new Error('There is no house calendar');
    return found;
  };
  const withClosing = ({ weekly, exceptions }: Calendar, date: string) => ({
    weekly,
    exceptions: [...exceptions.map(plain), { date, name: 'Storm', source: 'house', intervals: [] }],
  });
  const plain = ({ date, name, intervals }: Calendar['exceptions'][number]) => ({ date, ...(name && { name }), intervals });
  const policies = async (): Promise<Policy[]> => (await get<{ items: Policy[] }>('/api/deadline-policies')).items;
  const draftOf = ({ kind, name, when, hours, target, pausesOn, ladder }: Policy) => ({
    kind,
    name,
    when,
    hours,
    target,
    pausesOn,
    ladder,
  });
  const find = async (key: string): Promise<Policy> => {
    const found = (await policies()).find((policy) => policy.key === key);
    if (!found) throw new Error(`no ${key}`);
    return found;
  };
  const running = async (id: string, kind: string): Promise<Body> => {
    const found = (await desk.deadlines(id)).find((deadline) => deadline['kind'] === kind && deadline['state'] === 'RUNNING');
    if (!found) throw new Error(`no ${kind} is running`);
    return found;
  };

  it('offers the holidays of a place to pick from, each with its source', async () => {
    const { items } = await get<{ items: Body[] }>('/api/holidays?country=US&region=TX&year=2027');
    expect(items).toContainEqual({ date: '2027-07-05', name: expect.any(String), kind: 'public', source: 'date-holidays US-TX' });
    const places = await get<{ items: Body[] }>('/api/holidays/places?country=US');
    expect(places.items).toContainEqual({ code: 'TX', name: 'Texas' });
  });

  it('shows what a holiday added later would do, and does to open deadlines just that', async () => {
    const { id, reference } = await desk.kept();
    expect(await running(id, 'RESOLUTION')).toMatchObject({ dueAt: '2026-03-07T17:00:00.000Z' });
    const before = await house();
    const edit = { from: '2026-03-03', ...withClosing(before, '2026-03-04') };
    const preview = must(await post(`/api/calendars/${before.id}/preview`, edit), 200);
    expect(preview).toMatchObject({ weeklySecondsBefore: 48 * 3600, weeklySecondsAfter: 48 * 3600 });
    expect((preview['closings'] as Body[])[0]).toEqual({ date: '2026-03-04', name: 'Storm', source: 'house' });
    const moves = preview['open'] as Moves;
    expect(moves.examples).toContainEqual(
      expect.objectContaining({ complaintId: id, reference, kind: 'RESOLUTION', newDueAt: '2026-03-09T21:00:00.000Z' }),
    );
    const save = { ...edit, name: before.name, version: before.version, applyToOpen: true };
    must(await post(`/api/calendars/${before.id}/versions`, save), 201);
    await desk.app.drainJobs();
    const moved = await running(id, 'RESOLUTION');
    expect(moved).toMatchObject({ dueAt: '2026-03-09T21:00:00.000Z' });
    const explained = await desk.app.call<Body>('GET', `/api/complaints/${id}/deadlines/${String(moved['id'])}`, { as: maria });
    expect(must(explained, 200)['daysOff']).toEqual([
      { reason: 'special-day', name: 'Storm', first: '2026-03-04', last: '2026-03-04', days: 1 },
      { reason: 'weekend', name: null, first: '2026-03-08', last: '2026-03-08', days: 1 },
    ]);
    expect(await desk.told(id)).toContain('deadline.recomputed');
    expect(codeOf(await post(`/api/calendars/${before.id}/versions`, save))).toBe('calendar-changed');
  });

  it('names of what would move the ones due soonest, without those of a protected customer, which are counted', async () => {
    const calendar = await house();
    const edit = { from: '2026-03-03', ...withClosing(calendar, '2026-03-05') };
    const moves = async (): Promise<Moves> =>
      must(await post(`/api/calendars/${calendar.id}/preview`, edit), 200)['open'] as Moves;
    const before = await moves();
    const dues = before.examples.map(({ dueAt }) => String(dueAt));
    expect(dues).toEqual(dues.toSorted());
    const { id } = await desk.kept(await desk.party({ protected: true }));
    const after = await moves();
    expect(after.moved).toBeGreaterThan(before.moved);
    expect(after.leftOut).toBeGreaterThan(0);
    expect(after.examples.length + after.leftOut).toBe(Math.min(10, after.moved));
    expect(after.examples.map(({ complaintId }) => complaintId)).not.toContain(id);
  });

  it('leaves open deadlines on the version they began with unless it is asked to move them', async () => {
    const { id } = await desk.kept();
    const { dueAt } = await running(id, 'RESOLUTION');
    const before = await house();
    const edit = { from: '2026-03-05', ...withClosing(before, '2026-03-06') };
    const save = { ...edit, name: before.name, version: before.version, applyToOpen: false };
    must(await post(`/api/calendars/${before.id}/versions`, save), 201);
    await desk.app.drainJobs();
    expect((await running(id, 'RESOLUTION'))['dueAt']).toBe(dueAt);
    const later = await desk.kept();
    expect((await running(later.id, 'RESOLUTION'))['dueAt']).toBe('2026-03-10T21:00:00.000Z');
    const newest = await house();
    const past = { from: '2026-03-01', weekly: newest.weekly, exceptions: newest.exceptions.map(plain) };
    expect(codeOf(await post(`/api/calendars/${before.id}/preview`, past))).toBe('calendar-past-fixed');
  });

  it('lets a team work by a calendar of its own', async () => {
    const all = [{ opens: '00:00', closes: '24:00' }];
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const weekly = Object.fromEntries(days.map((day) => [day, all]));
    const made = must(await post('/api/calendars', { name: 'Always', zone: 'America/New_York', weekly, exceptions: [] }), 201);
    const { id, teamId } = await desk.kept();
    const url = `/api/teams/${String(teamId)}/calendar`;
    must(await desk.app.call('PUT', url, { as: adam, body: { calendarId: made['id'] } }), 200);
    const urgent = await desk.kept({ category: 'disconnection', severity: 2 });
    expect(urgent['teamId']).toBe(teamId);
    expect((await running(id, 'RESOLUTION'))['dueAt']).not.toBe((await running(urgent.id, 'RESOLUTION'))['dueAt']);
    const back = { calendarId: null };
    expect((await running(urgent.id, 'RESOLUTION'))['dueAt']).toBe('2026-03-05T05:00:00.000Z');
    expect((await desk.told(urgent.id)).filter((type) => type === 'deadline.superseded')).toEqual([]);
    const preview = must(await desk.app.call<Body>('POST', `${url}/preview`, { as: adam, body: back }), 200);
    expect(preview['moved']).toBeGreaterThan(0);
    must(await desk.app.call('PUT', url, { as: adam, body: { ...back, applyToOpen: true } }), 200);
    await desk.app.drainJobs();
    expect((await running(urgent.id, 'RESOLUTION'))['dueAt']).not.toBe('2026-03-05T05:00:00.000Z');
    expect((await running(id, 'RESOLUTION'))['dueAt']).not.toBe('2026-03-05T05:00:00.000Z');
    const again = must(await desk.app.call<Body>('POST', `${url}/preview`, { as: adam, body: back }), 200);
    expect(again['moved']).toBe(0);
  });

  it('pins a policy: an edit touches new deadlines, and open ones when it is applied to them', async () => {
    const { id } = await desk.kept();
    const { dueAt } = await running(id, 'RESOLUTION');
    const before = await find('resolution-s3');
    const draft = { ...draftOf(before), target: 20 };
    const preview = must(await post('/api/deadline-policies/resolution-s3/preview', draft), 200);
    expect(preview['moved']).toBeGreaterThan(0);
    must(await post('/api/deadline-policies/resolution-s3/versions', { ...draft, version: before.version }), 201);
    expect(codeOf(await post('/api/deadline-policies/resolution-s3/versions', { ...draft, version: before.version }))).toBe(
      'policy-changed',
    );
    await desk.app.drainJobs();
    expect((await running(id, 'RESOLUTION'))['dueAt']).toBe(dueAt);
    must(await post('/api/deadline-policies/resolution-s3/application', {}), 201);
    await desk.app.drainJobs();
    expect(String((await running(id, 'RESOLUTION'))['dueAt']) > String(dueAt)).toBe(true);
    const { items } = await get<{ items: Policy[] }>('/api/deadline-policies/resolution-s3');
    expect(items.map(({ version, active }) => [version, active])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('puts policies into another order, all of a kind at once', async () => {
    const keys = (await policies()).filter(({ kind }) => kind === 'FIRST_RESPONSE').map(({ key }) => key);
    const order = (body: object) => desk.app.call<Body>('PUT', '/api/deadline-policies/order', { as: adam, body });
    expect(codeOf(await order({ kind: 'FIRST_RESPONSE', keys: keys.slice(1) }))).toBe('policy-changed');
    must(await order({ kind: 'FIRST_RESPONSE', keys: keys.toReversed() }), 200);
    expect((await policies()).filter(({ kind }) => kind === 'FIRST_RESPONSE').map(({ key }) => key)).toEqual(keys.toReversed());
  });

  it('cancels the deadlines of a policy that is switched off, and starts no more', async () => {
    const { id } = await desk.kept();
    must(await post('/api/deadline-policies/acknowledge/ending', {}), 201);
    await desk.app.drainJobs();
    const kinds = (await desk.deadlines(id)).map(({ kind, state }) => `${String(kind)} ${String(state)}`);
    expect(kinds).toContain('ACKNOWLEDGE CANCELLED');
    const { id: later } = await desk.kept();
    expect((await desk.deadlines(later, maria)).some(({ kind }) => kind === 'ACKNOWLEDGE')).toBe(false);
    expect((await find('acknowledge')).active).toBe(false);
  });

  it('runs a statutory clock beside the others, which nothing pauses and its own event stops', async () => {
    const statute = { startsOn: 'RECEIPT', stopsOn: 'RESPONDED' };
    const rule = { kind: 'REGULATORY', name: 'Answer to a billing dispute', source: 'Example statute', slot: 'example-answer' };
    const terms = {
      when: [{ fact: 'category', values: ['high-bill'] }],
      hours: 'calendar',
      target: 21,
      pausesOn: [],
      ladder: [],
    };
    must(await post('/api/deadline-policies/example-21-days/versions', { ...rule, ...terms, statute, version: 0 }), 201);
    const { id, version } = await desk.kept();
    expect(await running(id, 'REGULATORY')).toMatchObject({ key: 'example-answer', dueAt: '2026-03-24T04:00:00.000Z' });
    const question = { text: 'Which meter is it?', putBy: 'counter', replyBy: desk.inHours(48), version };
    await desk.does(id, 'question', question);
    const states = (await desk.deadlines(id)).map(({ kind, state }) => `${String(kind)} ${String(state)}`);
    expect(states).toEqual(
      expect.arrayContaining(['REGULATORY MET', 'FIRST_RESPONSE MET', 'UPDATE PAUSED', 'RESOLUTION PAUSED']),
    );
  });
});
