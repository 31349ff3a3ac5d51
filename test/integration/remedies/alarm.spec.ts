import { Rulesets } from '../../../src/authority/db/rulesets.repository.ts';
import { Aside } from '../../../src/authority/use-cases/aside.ts';
import { LimitTries } from '../../../src/authority/use-cases/limit-tries.ts';
import { systemActor, type PersonActor } from '../../../src/kernel/index.ts';
import { Metrics, UnitOfWork } from '../../../src/platform/index.ts';
import { withClient } from '../../support/with-client.ts';
import { codeOf, reasonsOf, startDesk, type Body, type Desk } from './a-desk.ts';

const maria = 'maria.manager';
const susan = 'susan.supervisor';

describe('something wrong with the rules themselves', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await startDesk();
  });
  afterEach(() => desk.app.stop());

  /** With the compiled rule replaced, as a defect of the product would. */
  const withPlanted = async (truth: () => number, work: () => Promise<void>): Promise<void> => {
    const policy = await desk.app.nest.get(Rulesets, { strict: false }).live(desk.app.sql, desk.app.clock.now());
    const planted = policy?.rulesFor.get('apology')?.find(({ rule }) => rule.key === 'G-20');
    const sound = planted?.truth;
    Object.assign(planted ?? {}, { truth });
    await work();
    Object.assign(planted ?? {}, { truth: sound });
    await desk.app.nest.get(Aside, { strict: false }).settled();
  };
  const alarms = async (as: string): Promise<Body[]> =>
    (await desk.app.call<{ alarms: Body[] }>('GET', '/api/insights/notices', { as })).body.alarms;
  const counted = async (name: 'evaluatorDisagreements' | 'engineErrors'): Promise<number | undefined> =>
    (await desk.app.nest.get(Metrics, { strict: false })[name].get()).values[0]?.value;
  const settle = (id: unknown, as: string, note = 'The rule was planted by a test.') =>
    desk.app.call('POST', `/api/authority/alarms/${String(id)}/settlement`, { as, body: { note } });
  const job = async (queue: string): Promise<void> => {
    await desk.app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      tx.send({ queue, data: {} });
      return Promise.resolve();
    });
    await desk.app.drainJobs();
  };
  const tamper = (statement: string) =>
    withClient(desk.app.database.adminUrl, (admin) => admin.query(`SET session_replication_role = replica; ${statement}`));

  it('permits nothing while two evaluators disagree, is counted, and stands before the managers until one saw to it', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await withPlanted(
      () => 0,
      async () => {
        const refused = await desk.give(id, 'apology', null, { verdict: 'ESCALATE' });
        expect([refused.status, codeOf(refused), reasonsOf(refused)]).toEqual([
          403,
          'beyond-authority',
          ['EVALUATORS_DISAGREE', 'NO_LEVEL'],
        ]);
        await desk.give(id, 'apology', null, { verdict: 'ESCALATE' });
      },
    );
    expect(await counted('evaluatorDisagreements')).toBe(2);
    const [alarm, ...others] = await alarms(maria);
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({ kind: 'EVALUATORS_DISAGREE', rules: ['G-20'], remedy: 'apology', times: 2 });
    expect(alarm?.['reference']).toMatch(/^[A-Z2-9]+$/);
    expect([await alarms(susan), await alarms('frank.frontline')]).toEqual([[], []]);
    expect((await settle(alarm?.['id'], susan)).status).toBe(404);
    expect((await settle(alarm?.['id'], maria)).status).toBe(200);
    expect(await alarms(maria)).toEqual([]);
    expect((await settle(alarm?.['id'], maria)).status).toBe(404);
    expect((await desk.give(id, 'apology', null)).status).toBe(201);
  });

  it('keeps with the alarm what the decision was to go by', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await withPlanted(
      () => {
        throw new Error('a planted fault');
      },
      async () => {
        expect(reasonsOf(await desk.give(id, 'apology', null, { verdict: 'ESCALATE' }))).toContain('ENGINE_ERROR');
      },
    );
    expect([await counted('engineErrors'), (await alarms(maria)).map(({ kind }) => kind)]).toEqual([1, ['ENGINE_ERROR']]);
    const [kept] = await desk.app.sql.rows<{ subject: string; details: { error: string; situation: { facts: Body } } }>({
      name: 'test-alarm-details',
      text: 'SELECT subject_id AS subject, details FROM authority_alarm',
    });
    expect([kept?.subject, kept?.details.error]).toEqual([id, 'a planted fault']);
    expect(kept?.details.situation.facts).toHaveProperty(['complaint.category']);
    expect((await settle((await alarms(maria))[0]?.['id'], maria)).status).toBe(200);
    const left = await desk.app.sql.rows<{ kept: string[] }>({
      name: 'test-alarm-left',
      text: 'SELECT array(SELECT jsonb_object_keys(details) ORDER BY 1) AS kept FROM authority_alarm',
    });
    expect(left).toEqual([{ kept: ['employeeId', 'error', 'request'] }]);
  });

  it('is looked for each night in stored decisions, and the last look can be seen', async () => {
    const { id } = await desk.complaint(await desk.customer());
    expect((await desk.give(id, 'apology', null)).status).toBe(201);
    const rechecks = async (): Promise<Body[]> =>
      (await desk.app.call<{ items: Body[] }>('GET', '/api/authority/rechecks', { as: maria })).body.items;
    expect(await rechecks()).toEqual([]);
    await job('authority.recheck-decisions');
    expect(await rechecks()).toMatchObject([{ differences: 0, examples: [] }]);
    expect(Number((await rechecks())[0]?.['looked'])).toBeGreaterThan(0);
    expect(await alarms(maria)).toEqual([]);
    await tamper(
      `UPDATE decision SET record = jsonb_set(record, '{decision,verdict}', '"ESCALATE"') WHERE seq = 1 AND subject_id = '${id}'`,
    );
    await desk.app.clock.advance({ days: 1 });
    await job('authority.recheck-decisions');
    expect((await rechecks()).map(({ differences }) => differences)).toEqual([1, 0]);
    expect(await alarms(maria)).toMatchObject([{ kind: 'DECIDED_OTHERWISE', differences: 1, times: 1 }]);
  });

  it('is a rule that nobody looked at again in time: each week, until it was', async () => {
    await job('authority.remind-overdue-rules');
    expect(await alarms(maria)).toEqual([]);
    await desk.app.clock.advance({ days: 3650 });
    await job('authority.remind-overdue-rules');
    await job('authority.remind-overdue-rules');
    const [alarm] = await alarms(maria);
    expect(alarm).toMatchObject({ kind: 'RULES_OVERDUE', times: 2 });
    expect(alarm?.['rules']).toContain('G-20');
    await desk.app.clock.advance({ days: -3650 });
    await job('authority.remind-overdue-rules');
    expect(await alarms(maria)).toEqual([]);
  });

  it('is not a limit that somebody looks for by trying: it is held up, and their leads are told', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const ask = (minor: number, as = 'frank.frontline') => desk.give(id, 'goodwill-credit', minor, { as, verdict: 'ESCALATE' });
    for (let minor = 10_000; minor < 10_010; minor += 1) {
      expect((await ask(minor)).status).toBe(403);
      await desk.app.nest.get(Aside, { strict: false }).settled();
    }
    const held = await ask(9_000);
    expect([held.status, codeOf(held), held.headers['retry-after']]).toEqual([429, 'too-many-tries', '600']);
    expect(await alarms(maria)).toMatchObject([
      { kind: 'LIMIT_PROBED', personName: 'Frank Foster', remedy: 'goodwill-credit', times: 1 },
    ]);
    expect(await alarms(susan)).toHaveLength(1);
    await desk.app.clock.advance({ minutes: 10 });
    expect((await ask(9_000)).status).toBe(403);
  });

  it('is settled by somebody else than whom it is about', async () => {
    const { id } = await desk.complaint(await desk.customer(), { as: susan });
    for (let minor = 90_000; minor < 90_010; minor += 1) {
      expect((await desk.give(id, 'goodwill-credit', minor, { as: susan, verdict: 'ESCALATE' })).status).toBe(403);
      await desk.app.nest.get(Aside, { strict: false }).settled();
    }
    const [alarm] = await alarms(susan);
    expect(alarm).toMatchObject({ kind: 'LIMIT_PROBED', personName: 'Susan Suarez' });
    const own = await settle(alarm?.['id'], susan);
    expect([own.status, codeOf(own)]).toEqual([403, 'alarm-about-you']);
    expect((await settle(alarm?.['id'], maria)).status).toBe(200);
  });

  const tries = async (): Promise<number> =>
    (await desk.app.sql.rows({ name: 'test-tries', text: 'SELECT id FROM refused_request' })).length;

  it('is no try of an amount while there are no rules to answer it', async () => {
    const { id } = await desk.complaint(await desk.customer());
    await tamper(`UPDATE ruleset SET valid_to = valid_from + interval '1 second'`);
    await desk.app.clock.advance({ minutes: 1 });
    expect((await desk.give(id, 'goodwill-credit', 9_000, { verdict: 'ESCALATE' })).status).toBe(403);
    await desk.app.nest.get(Aside, { strict: false }).settled();
    expect(await tries()).toBe(0);
  });

  it('counts a command that had to be begun anew as one try', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const employee = { id: await desk.personId('frank.frontline'), teamId: null };
    const request = { kind: 'goodwill-credit', params: {}, amount: { minor: 9_000, currency: 'USD' } };
    const question = { subjectId: id, employee, request, purpose: 'commit', boardMinute: null };
    const actor = { kind: 'person', personId: employee.id } as PersonActor;
    const command = { actor, route: 'POST /test', key: 'begun-anew-key', requestHash: 'test' };
    let attempts = 0;
    await desk.app.nest.get(UnitOfWork, { strict: false }).command(command, (tx) => {
      attempts += 1;
      const refused = { verdict: 'ESCALATE', reasons: [] };
      desk.app.nest.get(LimitTries, { strict: false }).note(tx, question as never, refused as never);
      if (attempts < 3) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
      return Promise.resolve({});
    });
    await desk.app.nest.get(Aside, { strict: false }).settled();
    expect([attempts, await tries()]).toEqual([3, 1]);
  });
});
