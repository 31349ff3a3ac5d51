import pg from 'pg';
import { importSampleLog } from '../../../src/integrations/index.ts';
import { Jobs } from '../../../src/platform/index.ts';
import type { Finding } from '../../../src/verify/check.ts';
import { findingText, verify } from '../../../src/verify/verify.ts';
import { handedOver } from '../../support/hand-over.ts';
import { startDesk, type Desk } from '../remedies/a-desk.ts';

describe('verify', () => {
  let desk: Desk;
  let complaintId: string;
  beforeAll(async () => {
    desk = await startDesk();
    await importSampleLog(desk.app.nest);
    const { id, version } = await desk.complaint(await desk.customer());
    complaintId = id;
    await desk.give(id, 'billing-credit', 2000);
    await desk.give(id, 'apology', null);
    await desk.app.call('POST', `/api/complaints/${id}/field-visit`, {
      as: 'frank.frontline',
      body: { workOrder: 'W-1', appointmentAt: '2026-03-04T15:00:00Z', version },
    });
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  const findings = async (): Promise<Finding[]> => {
    const found: Finding[] = [];
    for await (const finding of verify(desk.app.nest, () => undefined)) found.push(finding);
    return found;
  };
  const broken = async (): Promise<string[]> => (await findings()).filter((finding) => finding.broken > 0).map(({ id }) => id);

  /** As somebody who gets past triggers and rights. */
  const tamper = async (statement: string): Promise<void> => {
    const [database] = await desk.app.sql.rows<{ name: string }>({
      name: 'test-database',
      text: 'SELECT current_database() AS name',
    });
    const url = new URL(handedOver().adminUrl);
    url.pathname = `/${database?.name ?? ''}`;
    const client = new pg.Client(url.href);
    await client.connect();
    await client.query(`SET session_replication_role = replica; ${statement}`);
    await client.end();
  };

  it('finds nothing where all is well', async () => {
    const all = await findings();
    expect(all.filter((finding) => finding.broken > 0)).toEqual([]);
    expect(all.map(findingText)[0]).toBe(
      'ok          complaints-rebuild-from-their-journal  every cached column of 350 complaints is what their journal gives',
    );
    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['decisions-replay', 'rulesets-are-what-was-published', 'anchored-decisions-stand']),
    );
  });

  it('finds a column that its journal does not give', async () => {
    await tamper(`UPDATE complaint SET severity = 1 WHERE id = '${complaintId}'`);
    const [rebuilt] = await findings();
    expect(rebuilt).toMatchObject({
      broken: 1,
      examples: [expect.stringMatching(/^[A-Z2-9]{7} severity: 1, in the journal 3$/)],
    });
    expect(rebuilt && findingText(rebuilt)).toMatch(
      /^BROKEN 1 {4}complaints-rebuild-from-their-journal {2}.*\n {12}[A-Z2-9]{7} severity/,
    );
    await tamper(`UPDATE complaint SET severity = 3 WHERE id = '${complaintId}'`);
    expect(await broken()).toEqual([]);
  });

  it('finds a text that was changed behind the journal, and does not miss one that was erased', async () => {
    const texts = async () => (await findings()).find(({ id }) => id === 'texts-are-as-written');
    await tamper(`UPDATE contact SET summary = summary || ' not' WHERE complaint_id = '${complaintId}'`);
    expect(await texts()).toMatchObject({ broken: 1, examples: [expect.stringContaining(complaintId)] });
    await tamper(`UPDATE contact SET summary = left(summary, -4) WHERE complaint_id = '${complaintId}'`);
    const its = `FROM contact WHERE complaint_id = '${complaintId}'`;
    await tamper(`CREATE TABLE erased AS SELECT * ${its}; DELETE ${its}`);
    expect(await texts()).toMatchObject({ broken: 0 });
    await tamper(`INSERT INTO contact SELECT * FROM erased; DROP TABLE erased`);
    expect(await broken()).toEqual([]);
  });

  it('finds a fact behind the figures that its journal does not give, and a remedy of it', async () => {
    const found = async () => (await findings()).find(({ id }) => id === 'facts-rebuild-from-the-journal');
    expect(await found()).toMatchObject({ broken: 0, promise: expect.stringContaining('each of 350 facts') });
    await tamper(
      `UPDATE complaint_fact SET at_frontline = 7 WHERE complaint_id = '${complaintId}'; UPDATE remedy_fact SET amount_minor = 1 WHERE complaint_id = '${complaintId}' AND amount_minor > 1`,
    );
    expect(await found()).toMatchObject({ broken: 1, examples: [`${complaintId}: at_frontline, remedies`] });
    await tamper(
      `UPDATE complaint_fact SET at_frontline = 0 WHERE complaint_id = '${complaintId}'; UPDATE remedy_fact SET amount_minor = 2000 WHERE complaint_id = '${complaintId}' AND amount_minor = 1`,
    );
    expect(await broken()).toEqual([]);
  });

  it('finds a decision that was changed afterwards, by its hash and by deciding it again', async () => {
    await tamper(
      `UPDATE decision SET record = jsonb_set(record, '{decision,verdict}', '"ESCALATE"') WHERE seq = 1 AND subject_id = '${complaintId}'`,
    );
    expect(await broken()).toEqual(['decision-chains-hold', 'decisions-replay']);
    await tamper(
      `UPDATE decision SET record = jsonb_set(record, '{decision,verdict}', '"PERMIT"') WHERE seq = 1 AND subject_id = '${complaintId}'`,
    );
    expect(await broken()).toEqual([]);
  });

  it('finds what waits while no worker runs, and nothing broken', async () => {
    await desk.app.nest.get(Jobs, { strict: false }).boss.send('deadlines.sweep', {});
    await desk.app.drainJobs();
    // The queue notes the machine's time and not the one that this test stopped.
    await tamper(`UPDATE pgboss.job SET completed_on = '${desk.app.clock.now().toISOString()}'`);
    await desk.app.clock.advance({ days: 20 });
    await desk.complaint(await desk.customer());
    await desk.app.clock.advance({ hours: 1 });
    const late = await findings();
    expect(late.filter((finding) => finding.broken > 0)).toEqual([]);
    const waiting = late.filter((finding) => (finding.waiting ?? 0) > 0).map(({ id }) => id);
    expect(waiting).toEqual(expect.arrayContaining(['breach-exactly-when-late', 'facts-keep-up']));
    for (const queue of ['insights.catch-up', 'deadlines.sweep'])
      await desk.app.nest.get(Jobs, { strict: false }).boss.send(queue, {});
    await desk.app.drainJobs();
    expect((await findings()).filter(({ broken, waiting = 0 }) => broken + waiting > 0)).toEqual([]);
  });
});
