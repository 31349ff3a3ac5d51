import { importSampleLog } from '../../../src/integrations/index.ts';
import { type TestApp, startApp } from '../../support/app.ts';

describe('the sample complaint log', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('is taken over whole, and only once', async () => {
    expect(await importSampleLog(app.nest)).toMatchObject({ rows: 349, added: 349, known: 0, rejected: {}, isComplete: true });
    expect(await importSampleLog(app.nest)).toMatchObject({ rows: 349, added: 0, known: 349 });
  });

  it('says in the journal of each complaint where it comes from, by the product itself', async () => {
    const [told] = await app.sql.rows({
      name: 'test-imported-events',
      text: `SELECT count(*) AS events, count(DISTINCT complaint_id) AS complaints, min(type) AS type, min(actor_kind) AS actor,
               min(payload ->> 'source') AS source, count(payload -> 'externalKey') AS keys
             FROM complaint_event`,
    });
    expect(told).toEqual({
      events: 349,
      complaints: 349,
      type: 'complaint.imported',
      actor: 'system',
      source: 'baltimore-311',
      keys: 349,
    });
  });

  it('sends nobody a message and starts no clock', async () => {
    expect(await app.drainJobs()).toBe(0);
    const [begun] = await app.sql.rows({
      name: 'test-imported-effects',
      text: `SELECT (SELECT count(*) FROM deadline) AS deadlines, (SELECT count(*) FROM message) AS messages,
               (SELECT count(*) FROM contact) AS contacts, (SELECT count(*) FROM complaint WHERE next_due_at IS NOT NULL) AS due`,
    });
    expect(begun).toEqual({ deadlines: 0, messages: 0, contacts: 0, due: 0 });
  });

  it('keeps what the log says and none of its sentences', async () => {
    const [complaint] = await app.sql.rows({
      name: 'test-imported-complaint',
      text: `SELECT c.state, c.category, c.severity, c.flags, c.outcome, c.received_at AS "receivedAt", c.resolved_at AS "resolvedAt",
               c.watched_until AS "watchedUntil", t.name AS team, c.description
             FROM complaint c JOIN team t ON t.id = c.team_id WHERE c.external_key = '24-00007429'`,
    });
    expect(complaint).toEqual({
      state: 'CLOSED',
      category: 'leak',
      severity: 3,
      flags: ['utility'],
      outcome: 'NOT_RECORDED',
      receivedAt: new Date('2024-01-03T03:41:07Z'),
      resolvedAt: new Date('2024-01-03T03:56:03Z'),
      watchedUntil: new Date('2025-12-04T07:31:55Z'),
      team: 'Water Wastewater',
      description: 'Taken over from an earlier complaint log. What the customer said is not in it.',
    });
  });

  it('is found by the number it had there', async () => {
    const { body } = await app.call<{ items: unknown[] }>('GET', '/api/search?text=24-00007429', { as: 'maria.manager' });
    expect(body.items).toHaveLength(1);
  });
});
