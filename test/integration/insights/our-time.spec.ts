import { FactCheck, type FactDifference } from '../../../src/insights/index.ts';
import { TimesQuery } from '../../../src/insights/queries/times.query.ts';
import { Jobs, migrationList, runMigrations, undoLastMigration } from '../../../src/platform/index.ts';
import { startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

const [frank, dana, maria, adam] = ['frank.frontline', 'dana.supervisor', 'maria.manager', 'adam.admin'];
const hour = 3600;
const march = { period: { from: '2026-03-01', to: '2026-03-31' }, by: [], filter: {} };

/** The house works from eight to five. It is Monday 2 March 2026, ten o'clock in New York. */
describe('our time', () => {
  let desk: Desk;
  let passedOn: string;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const must = <T = Body>({ status, body }: { status: number; body: T }): T => {
    if (status > 299) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  const passTo = async (id: string, owner: string): Promise<void> => {
    const { version } = must(await desk.app.call<Body>('GET', `/api/complaints/${id}`, { as: maria }));
    const body = { ownerId: await idOf(owner), version };
    must(await desk.app.call('POST', `/api/complaints/${id}/assignment`, { as: maria, body }));
  };
  const person = async (as: string): Promise<{ id: string; teamId: string }> =>
    must<{ person: { id: string; teamId: string } }>(await desk.app.call('GET', '/api/session', { as })).person;
  const idOf = async (as: string): Promise<string> => (await person(as)).id;
  const hold = async (calendarId: string | null): Promise<void> => {
    const { teamId } = await person(dana);
    must(await desk.app.call('PUT', `/api/teams/${teamId}/calendar`, { as: adam, body: { calendarId } }));
  };
  const evenings = async (): Promise<string> => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const weekly = Object.fromEntries(days.map((day) => [day, [{ opens: '17:00', closes: '24:00' }]]));
    const body = { name: 'Evenings', zone: 'America/New_York', weekly, exceptions: [] };
    return String(must(await desk.app.call('POST', '/api/calendars', { as: adam, body }))['id']);
  };
  const facts = async (): Promise<Body[]> => {
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await desk.app.drainJobs();
    const text = `SELECT to_jsonb(f) - '{number,written_by,team_calendars}'::text[] AS fact FROM complaint_fact f ORDER BY f.complaint_id`;
    return (await desk.app.sql.rows<{ fact: Body }>({ name: 'test-our-facts', text })).map(({ fact }) => fact);
  };
  const secondsOf = async (id: string): Promise<unknown> =>
    (await facts()).find((fact) => fact['complaint_id'] === id)?.['our_seconds'];
  const times = async (): Promise<{ resolved: number[]; open: number[] }> => {
    await desk.app.drainJobs();
    const [all] = (await desk.app.nest.get(TimesQuery, { strict: false }).execute('ours', march)).groups;
    return { resolved: [...(all?.times.resolved ?? [])], open: [...(all?.times.open ?? [])] };
  };
  const check = async (): Promise<FactDifference[]> => {
    const found: FactDifference[] = [];
    await desk.app.nest.get(FactCheck, { strict: false }).execute(desk.app.sql, (each) => found.push(each));
    return found;
  };

  it('goes in each stretch by the calendar that the team which had the complaint worked by then', async () => {
    passedOn = (await desk.complaint(await desk.customer())).id;
    await desk.app.clock.advance({ hours: 2 });
    await passTo(passedOn, dana);
    await desk.app.clock.advance({ hours: 2 });
    await hold(await evenings());
    await desk.app.clock.advance({ hours: 5 });
    // Two hours of the first team, two of the second by the house's calendar, and two from five to seven by its own.
    expect(await times()).toEqual({ resolved: [], open: [6 * hour] });
    await passTo(passedOn, frank);
    await desk.app.clock.advance({ hours: 15 });
    expect(await times()).toEqual({ resolved: [], open: [8 * hour] });
    const { version } = must(await desk.app.call<Body>('GET', `/api/complaints/${passedOn}`, { as: frank }));
    must(await desk.resolve(passedOn, Number(version)));
    expect(await times()).toEqual({ resolved: [8 * hour], open: [] });
    expect(await secondsOf(passedOn)).toBe(8 * hour);
  });

  it('grows by the hours of the team that has it now, also behind the number', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await passTo(id, dana);
    await desk.app.clock.advance({ hours: 9 });
    expect((await times()).open).toEqual([2 * hour]);
    const behind = async (seconds: number): Promise<unknown[]> => {
      const url = `/api/insights/figures/our-time/complaints?from=2026-03-01&to=2026-03-31&longerThan=${seconds}&value=waiting`;
      return must<{ complaints: Body[] }>(await desk.app.call('GET', url, { as: maria })).complaints.map((each) => each['id']);
    };
    expect(await behind(2 * hour - 1)).toEqual([id]);
    expect(await behind(2 * hour)).toEqual([]);
  });

  it('stays in the figures as it was counted until the facts that a migration changes are made again', async () => {
    const kept = await facts();
    const { adminUrl } = desk.app.database;
    const counts = 'InsightsTeamCalendars1795000250300';
    while ((await migrationList(adminUrl)).some(({ name, applied }) => name === counts && applied))
      await undoLastMigration(adminUrl);
    await runMigrations(adminUrl);
    const seqs = await desk.app.sql.rows<{ seq: number }>({ name: 'test-fact-seqs', text: 'SELECT f.seq FROM complaint_fact f' });
    expect(seqs).toHaveLength(kept.length);
    expect(seqs).toContainEqual({ seq: 0 });
    expect(await check()).toEqual([]);
    expect(await facts()).toEqual(kept);
    expect(await check()).toEqual([]);
  });

  it('is what the journal gives, and the same when every fact is made again after the team went back to the house’s calendar', async () => {
    expect(await check()).toEqual([]);
    const kept = await facts();
    await desk.app.clock.advance({ hours: 1 });
    await hold(null);
    await desk.app.sql.rows({ name: 'test-forget-remedies', text: 'DELETE FROM remedy_fact' });
    await desk.app.sql.rows({ name: 'test-forget-facts', text: 'DELETE FROM complaint_fact' });
    await desk.app.sql.rows({ name: 'test-forget-progress', text: `UPDATE fact_progress SET caught_up_to = '00000000-0000-0000-0000-000000000000'` }); // prettier-ignore
    expect(await facts()).toEqual(kept);
    expect(await check()).toEqual([]);
  });

  it('is found out when it was counted by other hours than the fact says', async () => {
    await desk.app.sql.rows({
      name: 'test-other-hours',
      text: `UPDATE complaint_fact SET team_calendars = NULL WHERE complaint_id = $1`,
      values: [passedOn],
    });
    expect(await check()).toEqual([{ complaintId: passedOn, columns: ['our_seconds'] }]);
  });
});
