import { FactCheck, type FactDifference } from '../../../src/insights/index.ts';
import { importSampleLog } from '../../../src/integrations/index.ts';
import { Jobs } from '../../../src/platform/index.ts';
import { startDesk, type Desk, type Party } from '../remedies/a-desk.ts';

type Fact = { readonly standing: string; readonly seq: number; readonly repeated_at: Date | null; readonly frontline: boolean };

describe('the facts behind the figures', () => {
  let desk: Desk;
  let party: Party;
  let old = '';
  beforeAll(async () => {
    desk = await startDesk();
    party = await desk.customer();
  });
  afterAll(() => desk.app.stop());

  const factOf = async (id: string): Promise<Fact | undefined> => {
    await desk.app.drainJobs();
    const text = 'SELECT * FROM complaint_fact WHERE complaint_id = $1';
    return (await desk.app.sql.rows<Fact>({ name: 'test-fact', text, values: [id] }))[0];
  };

  const solved = async (): Promise<string> => {
    const { id, version } = await desk.complaint(party);
    expect((await desk.resolve(id, version)).status).toBe(201);
    await desk.app.clock.advance({ minutes: 1 });
    return id;
  };

  it('follow a complaint from its registration to its end', async () => {
    const { id, version } = await desk.complaint(await desk.customer());
    expect(await factOf(id)).toMatchObject({ standing: 'open', repeated_at: null });
    await desk.resolve(id, version);
    expect(await factOf(id)).toMatchObject({ standing: 'solved', frontline: true });
  });

  it('say that the customer came back when the same account complains of the same within seven days', async () => {
    const first = await solved();
    expect((await factOf(first))?.repeated_at).toBeNull();
    const second = await solved();
    expect((await factOf(first))?.repeated_at).toEqual(new Date(desk.app.clock.now().getTime() - 60_000));
    expect((await factOf(second))?.repeated_at).toBeNull();
    await desk.app.clock.advance({ days: 8 });
    await solved();
    expect((await factOf(second))?.repeated_at).toBeNull();
  });

  it('take back that the customer came back when that was an entry in error', async () => {
    const earlier = await solved();
    const { id } = await desk.complaint(party);
    expect((await factOf(earlier))?.repeated_at).not.toBeNull();
    await desk.app.call('POST', `/api/complaints/${id}/void`, { as: 'maria.manager', body: { reason: 'Twice' } });
    expect(await factOf(id)).toMatchObject({ standing: 'void' });
    expect((await factOf(earlier))?.repeated_at).toBeNull();
  });

  it('are made of imported complaints too, which nobody announces, and of none twice', async () => {
    await importSampleLog(desk.app.nest);
    const counts = async (): Promise<unknown> => {
      await desk.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
      await desk.app.drainJobs();
      const [row] = await desk.app.sql.rows({
        name: 'test-facts-of-imported',
        text: `SELECT count(*) AS facts, (SELECT count(*) FROM complaint) AS complaints, max(written_by::text) AS written FROM complaint_fact`,
      });
      return row;
    };
    const first = await counts();
    expect(first).toMatchObject({ facts: 355, complaints: 355 });
    expect(await counts()).toEqual(first);
  });

  it('are what the journal gives', async () => {
    const found: unknown[] = [];
    const result = await desk.app.nest.get(FactCheck, { strict: false }).execute(desk.app.sql, (each) => found.push(each));
    expect(found).toEqual([]);
    expect(result).toEqual({ facts: 355, different: 0 });
  });

  const check = async (): Promise<readonly FactDifference[]> => {
    const found: FactDifference[] = [];
    await desk.app.nest.get(FactCheck, { strict: false }).execute(desk.app.sql, (each) => found.push(each));
    return found;
  };

  it('are what the journal gives by the calendar of their time, also after another one was saved', async () => {
    old = await solvedSlowly();
    const house = await houseCalendar();
    const night = Object.fromEntries(Object.keys(house.weekly).map((day) => [day, [{ opens: '03:00', closes: '04:00' }]]));
    const answer = await desk.app.call('POST', `/api/calendars/${house.id}/versions`, {
      as: 'adam.admin',
      body: { from: dayOf(desk.app.clock.now()), weekly: night, exceptions: house.exceptions.map(plain), name: house.name, version: house.version, applyToOpen: false }, // prettier-ignore
    });
    expect(answer.status).toBe(201);
    const young = await solvedSlowly();
    expect(await countedBy(old)).toEqual({ version: house.version, seconds: 600 });
    expect(await countedBy(young)).toEqual({ version: house.version + 1, seconds: 0 });
    expect(await check()).toEqual([]);
  });

  it('are found out when their hours, their day or the customer’s return is another one than the journal gives', async () => {
    await desk.app.sql.rows({
      name: 'test-facts-spoiled',
      text: `UPDATE complaint_fact SET our_seconds = our_seconds + 1, same_day = NOT same_day, repeated_at = repeated_at + interval '1 second'
             WHERE complaint_id = $1`,
      values: [old],
    });
    expect(await check()).toEqual([{ complaintId: old, columns: ['our_seconds', 'same_day', 'repeated_at'] }]);
  });

  /** In ten minutes. */
  const solvedSlowly = async (): Promise<string> => {
    const { id, version } = await desk.complaint(party);
    await desk.app.clock.advance({ minutes: 10 });
    expect((await desk.resolve(id, version)).status).toBe(201);
    await desk.app.clock.advance({ minutes: 1 });
    await desk.app.drainJobs();
    return id;
  };

  const countedBy = async (id: string): Promise<object | undefined> => {
    const text = `SELECT f.calendar_version AS version, f.our_seconds AS seconds FROM complaint_fact f WHERE f.complaint_id = $1`;
    return (await desk.app.sql.rows<object>({ name: 'test-fact-counted-by', text, values: [id] }))[0];
  };

  const houseCalendar = async (): Promise<Calendar> => {
    const { body } = await desk.app.call<{ items: Calendar[] }>('GET', '/api/calendars', { as: 'adam.admin' });
    const [house] = body.items.filter(({ isHouse }) => isHouse);
    if (!house) throw new Error('There is no house calendar');
    return house;
  };
});

type Calendar = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly isHouse: boolean;
  readonly weekly: Readonly<Record<string, object[]>>;
  readonly exceptions: readonly { readonly date: string; readonly name: string | null; readonly intervals: object[] }[];
};

const plain = ({ date, name, intervals }: Calendar['exceptions'][number]) => ({ date, ...(name && { name }), intervals });

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
