import { startDesk, type Desk } from '../remedies/a-desk.ts';
import { withClient } from '../../support/with-client.ts';
import { codeOf, RulesDesk } from './a-draft.ts';

type Agreement = { ruled: number; agreed: number; share: number | null; wouldBeOwn: number; wouldBeOwnGranted: number };
type Trial = {
  agreement: Agreement;
  decisions: number;
  flipped: number;
  flips: { live: string; trial: string; askedMinor: number }[];
};

describe('rules on trial', () => {
  let desk: Desk;
  let rules: RulesDesk;
  beforeAll(async () => {
    desk = await startDesk();
    rules = new RulesDesk(desk.app);
  });
  afterAll(() => desk.app.stop());

  it('answer beside every decision, decide nothing, and say what would have come out otherwise', async () => {
    const lower = await rules.change(await rules.begin('A lower limit'), 'G-01', {
      remedies: ['late-fee-waiver'],
      effect: { type: 'grant', upTo: 100 },
      tests: [],
    });
    const submitted = await rules.submit(lower);
    const tried = await rules.must('POST', `/rulesets/${submitted.id}/trial`, { revision: submitted.revision });
    const { id } = await desk.complaint(await desk.customer(), { category: 'late-fee' });
    const given = await desk.give(id, 'late-fee-waiver', 2000);
    const before = await desk.give(id, 'apology', null);
    expect([given.status, before.status]).toEqual([201, 201]);
    const trial = await rules.must<Trial>('GET', `/rulesets/${submitted.id}/trial`);
    expect(trial).toMatchObject({ decisions: 2, flipped: 1, flips: [{ live: 'PERMIT', trial: 'ESCALATE', askedMinor: 2000 }] });
    await rules.must('POST', `/rulesets/${submitted.id}/trial-end`, { revision: tried.revision });
    await desk.give(id, 'apology', null);
    expect(await rules.must<Trial>('GET', `/rulesets/${submitted.id}/trial`)).toMatchObject({ decisions: 2 });
  });

  it('are none for rules that came with the installation and never were a draft', async () => {
    const { items } = await rules.must<{ items: { id: string; version: number }[] }>('GET', '/rulesets');
    const first = items.find(({ version }) => version === 1);
    expect(await rules.must<Trial>('GET', `/rulesets/${first?.id}/trial`)).toMatchObject({ decisions: 0, flips: [] });
    const missing = await rules.ask('GET', '/rulesets/00000000-0000-7000-8000-000000000000/trial');
    expect([missing.status, codeOf(missing)]).toEqual([404, 'ruleset-not-found']);
  });

  it('are held against what supervisors then ruled', async () => {
    const higher = await rules.change(await rules.begin('A higher limit'), 'G-06', {
      effect: { type: 'grant', upTo: 9_000 },
      tests: [],
    });
    const submitted = await rules.submit(higher);
    const tried = await rules.must('POST', `/rulesets/${submitted.id}/trial`, { revision: submitted.revision });
    for (const [minor, answer] of [
      [6_000, 'GRANT'],
      [6_500, 'REFUSE'],
      [60_000, 'REFUSE'],
    ] as const) {
      const { id, version } = await desk.complaint(await desk.customer());
      const { status, body } = await desk.post(`/api/complaints/${id}/escalations`, {
        as: 'frank.frontline',
        body: {
          kind: 'AUTHORITY',
          remedy: 'goodwill-credit',
          amount: { minor, currency: 'USD' },
          note: 'A customer of many years.',
          version,
        },
      });
      expect(status).toBe(201);
      const ruling = { answer, reason: 'Seen the bill.', ...(answer === 'REFUSE' && { customerReason: 'The bill is right.' }) };
      const ruled = await desk.post(`/api/escalations/${String(body['id'])}/ruling`, { as: 'maria.manager', body: ruling });
      expect([ruled.status, answer]).toEqual([201, answer]);
    }
    const { agreement } = await rules.must<Trial>('GET', `/rulesets/${submitted.id}/trial`);
    expect(agreement).toEqual({
      ruled: 3,
      agreed: 2,
      share: null,
      lower: null,
      upper: null,
      wouldBeOwn: 2,
      wouldBeOwnGranted: 1,
    });
    await rules.must('POST', `/rulesets/${submitted.id}/trial-end`, { revision: tried.revision });
  });

  it('hinder nobody when they cannot answer, or what they answered cannot be kept', async () => {
    const submitted = await rules.submit(await rules.begin());
    const tried = await rules.must('POST', `/rulesets/${submitted.id}/trial`, { revision: submitted.revision });
    const { id } = await desk.complaint(await desk.customer(), { category: 'late-fee' });
    const tamper = (statement: string) =>
      withClient(desk.app.database.adminUrl, (admin) => admin.query(`SET session_replication_role = replica; ${statement}`));
    await tamper('ALTER TABLE trial_decision RENAME TO trial_decision_away');
    expect((await desk.give(id, 'late-fee-waiver', 1000)).status).toBe(201);
    await tamper('ALTER TABLE trial_decision_away RENAME TO trial_decision');
    await tamper(
      `UPDATE ruleset_draft SET hash = 'another', content = jsonb_set(content, '{rules}', '"none"') WHERE id = '${tried.id}'`,
    );
    expect((await desk.give(id, 'apology', null)).status).toBe(201);
    await tamper(`UPDATE ruleset_draft SET state = 'withdrawn' WHERE id = '${tried.id}'`);
  });

  it('are one at a time', async () => {
    const first = await rules.submit(await rules.begin());
    const tried = await rules.must('POST', `/rulesets/${first.id}/trial`, { revision: first.revision });
    const second = await rules.submit(await rules.begin());
    const refused = await rules.ask('POST', `/rulesets/${second.id}/trial`, { revision: second.revision });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'another-in-trial']);
    await rules.must('POST', `/rulesets/${tried.id}/draft-withdrawal`, { revision: tried.revision });
  });
});
