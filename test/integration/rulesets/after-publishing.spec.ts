import { AuthorityApi } from '../../../src/authority/index.ts';
import type { ComplaintId } from '../../../src/kernel/index.ts';
import { codeOf, note, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';
import { RulesDesk, type Reply } from './a-draft.ts';

type Notice = {
  readonly rulesetId: string;
  readonly version: number;
  readonly changes: { readonly kind: string; readonly before: Body; readonly after: Body }[];
  readonly rules: { readonly key: string; readonly words: { readonly en: { readonly kind: string; readonly text: string }[] } }[];
};
type Notices = { items: Notice[] };

describe('after rules were published', () => {
  let desk: Desk;
  let rules: RulesDesk;
  let escalationId: string;
  let complaintId: string;
  let published: Reply;
  const frank = 'frank.frontline';
  const as = (who: string) => ({ as: who });

  /** Twice what a frontline employee may waive, asked for before the limit is raised. */
  beforeAll(async () => {
    desk = await startDesk();
    rules = new RulesDesk(desk.app);
    ({ id: complaintId } = await desk.complaint(await desk.customer(), { category: 'late-fee' }));
    const asked = await desk.app.call<Body>('POST', `/api/complaints/${complaintId}/escalations`, {
      ...as(frank),
      body: {
        kind: 'AUTHORITY',
        remedy: 'late-fee-waiver',
        amount: { minor: 8000, currency: 'USD' },
        note: 'Please.',
        version: 1,
      },
    });
    escalationId = String(asked.body['id']);
    const draft = await rules.change(await rules.begin(), 'G-01', { effect: { type: 'grant', upTo: 10_000 }, tests: [] });
    published = await rules.submit(draft);
    await rules.readyToPublish(published);
    await rules.publish(published.id);
    await desk.app.clock.advance({ seconds: 10 });
  }, 120_000);
  afterAll(() => desk.app.stop());

  it('open questions that are now the owner’s own are listed, and returned by withdrawing them', async () => {
    const list = await desk.app.call<{ items: { id: string }[] }>('GET', '/api/escalations?view=now-own', as('susan.supervisor'));
    expect(list.body.items.map(({ id }) => id)).toEqual([escalationId]);
    const returned = await desk.app.call('POST', `/api/escalations/${escalationId}/withdrawal`, as('susan.supervisor'));
    expect(returned.status).toBe(200);
    expect((await desk.give(complaintId, 'late-fee-waiver', 8000, { note })).status).toBe(201);
  });

  it('say how often each rule decided, what it gave, and what became of what it sent upwards', async () => {
    type Record = { items: { rule: string; decided: number }[]; currency: string };
    const { items, currency } = await rules.must<Record>('GET', '/authority/rules-record');
    expect(currency).toBe('USD');
    expect(items.find(({ rule }) => rule === 'G-01')).toEqual({
      ...{ rule: 'G-01', decided: 2, grantedMinor: 8000, asked: 1, answered: 0, grantedShare: null },
    });
  });

  it('each person concerned reads once what changed for them', async () => {
    const notices = (who: string) => desk.app.call<Notices>('GET', '/api/authority/changes-for-me', as(who));
    const { body } = await notices(frank);
    expect(body.items).toMatchObject([{ rulesetId: published.id, version: 2 }]);
    const waiver = body.items[0]?.changes.find(({ kind }) => kind === 'late-fee-waiver');
    expect([waiver?.before['limitMinor'], waiver?.after['limitMinor']]).toEqual([4000, 10_000]);
    const rule = body.items[0]?.rules.find(({ key }) => key === 'G-01');
    expect(rule?.words.en.filter(({ kind }) => kind !== 'kept').map(({ text }) => text.trim())).toEqual(['$40.00', '$100.00']);
    expect((await notices('maria.manager')).body.items).toEqual([]);
    const read = await desk.app.call('POST', `/api/authority/changes-for-me/${published.id}/reading`, as(frank));
    expect(read.status).toBe(200);
    expect((await notices(frank)).body.items).toEqual([]);
  });

  it('the matrix of any version is worked out from its rules', async () => {
    const { cells } = await rules.must<{ cells: Body[] }>('GET', `/rulesets/${published.id}/matrix`);
    const waivers = cells.filter(({ kind }) => kind === 'late-fee-waiver');
    expect(waivers.map(({ level, limitMinor }) => [level, limitMinor])).toContainEqual(['frontline', 10_000]);
    expect(waivers).toHaveLength(4);
  });

  it('the log finds decisions by person, remedy, verdict, rule, version and complaint, page by page', async () => {
    const log = (query: string, who = 'maria.manager') =>
      desk.app.call<{ items: Body[]; next: string | null }>('GET', `/api/decisions?${query}`, as(who));
    const { reference } = await rules.must<{ reference: string }>('GET', `/complaints/${complaintId}`, undefined, frank);
    for (const [query, count] of [
      ['remedy=late-fee-waiver', 2],
      [`complaint=${reference}`, 2],
      ['verdict=PERMIT', 1],
      ['version=2', 1],
      ['rule=G-01&verdict=PERMIT', 1],
      ['from=2030-01-01T00:00:00Z', 0],
      [`personId=${await desk.personId('susan.supervisor')}`, 0],
    ] as const) {
      expect([query, (await log(query)).body.items.length]).toEqual([query, count]);
    }
    const first = await log('limit=1');
    expect(first.body.items).toMatchObject([{ personName: 'Frank Foster', rulesetVersion: 2, reference }]);
    const second = await log(`limit=1&cursor=${first.body.next ?? ''}`);
    expect(second.body).toMatchObject({ items: [{ rulesetVersion: 1 }], next: null });
    const file = await desk.app.nest.inject({
      url: '/api/decisions.csv',
      headers: { cookie: await desk.app.cookieOf('maria.manager') },
    });
    expect(file.headers['content-type']).toContain('text/csv');
    const [heads = '', ...rows] = file.body.trim().split('\n');
    expect([heads.split(',').at(-1), rows.length]).toEqual(['reasons', 2]);
    expect(rows.some((row) => row.includes('OVER_LIMIT '))).toBe(true);
    const whole = await desk.app.nest.inject({
      url: '/api/decisions.csv?limit=1',
      headers: { cookie: await desk.app.cookieOf('maria.manager') },
    });
    expect(whole.body).toBe(file.body);
  });

  it('a decision says why it was allowed: every rule that was asked, with every comparison', async () => {
    const authority = desk.app.nest.get(AuthorityApi, { strict: false });
    const decisions = await authority.decisionsOf(desk.app.sql, complaintId as ComplaintId);
    const last = decisions.at(-1);
    const why = await desk.app.call<{
      reference: string;
      personName: string;
      onBehalfOfName: null;
      rules: { rule: string; isDecisive: boolean; leaves: unknown[] }[];
    }>('GET', `/api/decisions/${last?.id ?? ''}/why`, as('audrey.auditor'));
    expect(why.body).toMatchObject({ reference: expect.any(String), personName: expect.any(String), onBehalfOfName: null });
    expect(why.body.rules.find(({ rule }) => rule === 'G-01')).toMatchObject({ isDecisive: true });
    expect(why.body.rules.length).toBeGreaterThan(3);
    expect(why.body.rules.every(({ leaves }) => leaves.length > 0)).toBe(true);
  });

  it('a warning has to be answered for before publishing, an error stands', async () => {
    const level = (operator: 'greaterThanInclusive' | 'lessThan') => ({ fact: 'employee.level', operator, value: 1 }) as const;
    const nobody = { all: [level('greaterThanInclusive'), level('lessThan')] };
    const impossible = await rules.change(await rules.begin(), 'G-01', { conditions: nobody, tests: [] });
    const submitted = await rules.submit(impossible);
    const refused = await rules.ask(
      'POST',
      `/rulesets/${submitted.id}/publication`,
      { revision: submitted.revision },
      'maria.manager',
    );
    expect([refused.status, codeOf(refused)]).toEqual([409, 'publication-blocked']);
    const review = await rules.must<{ findings: { severity: string }[]; obstacles: { code: string }[] }>(
      'GET',
      `/rulesets/${submitted.id}/review`,
    );
    expect(review.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(review.obstacles.some(({ code }) => code === 'finding-stands')).toBe(true);
  });
});
