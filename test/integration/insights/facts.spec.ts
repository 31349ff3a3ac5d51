import { FactCheck } from '../../../src/insights/index.ts';
import { importSampleLog } from '../../../src/integrations/index.ts';
import { Jobs } from '../../../src/platform/index.ts';
import { startDesk, type Desk, type Party } from '../remedies/a-desk.ts';

type Fact = { readonly standing: string; readonly seq: number; readonly repeated_at: Date | null; readonly frontline: boolean };

describe('the facts behind the figures', () => {
  let desk: Desk;
  let party: Party;
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
});
