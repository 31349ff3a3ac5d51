import { ExecutedRemedies, RebuildCheck } from '../../../src/complaints/index.ts';
import { FactCheck } from '../../../src/insights/index.ts';
import { systemActor, type RemedyId } from '../../../src/kernel/index.ts';
import { Database, UnitOfWork } from '../../../src/platform/index.ts';
import type { Answer } from '../../support/app.ts';
import {
  audrey,
  codeOf,
  frank,
  lena,
  maria,
  must,
  startDesk,
  susan,
  type Body,
  type ComplaintDesk,
  type Party,
} from './complaint-desk.ts';

describe('the same matter, told twice', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const version = async (id: string, as = maria): Promise<number> => Number((await desk.page(id, as))['version']);
  const merge = async (id: string, into: string, as = frank): Promise<Answer<Body>> =>
    desk.act(id, 'merging', { into, version: await version(id) }, { as });
  const preview = (id: string, into: string, as = frank): Promise<Answer<Body>> =>
    desk.app.call('GET', `/api/complaints/${id}/merging?into=${into}`, { as });
  const caller = { relation: 'holder', verifiedBy: 'questions' };
  const give = (id: string, minor: number, as = frank): Promise<Answer<Body>> => {
    const seen = { verdict: 'PERMIT', rulesetVersion: 1 };
    return desk.act(id, 'remedies', { kind: 'goodwill-credit', amount: { minor, currency: 'USD' }, seen }, { as });
  };
  const given = async (id: string, minor: number): Promise<RemedyId> =>
    (must(await give(id, minor), 201)['remedy'] as { id: RemedyId }).id;
  const executed = (remedyId: RemedyId): Promise<unknown> =>
    desk.app.nest
      .get(UnitOfWork, { strict: false })
      .run(systemActor('test'), (tx) =>
        desk.app.nest.get(ExecutedRemedies, { strict: false }).executed(tx, remedyId, { externalRef: 'ADJ-1', at: tx.now }),
      );
  const twice = async (): Promise<{ party: Party; first: string; again: string }> => {
    const party = await desk.party();
    const { id: first } = await desk.kept({ ...party, caller });
    await desk.app.clock.advance({ minutes: 5 });
    const { id: again } = await desk.kept({ ...party, caller });
    return { party, first, again };
  };

  it('is offered among the open complaints of the account, and each of the two leads to the other afterwards', async () => {
    const { party, first, again } = await twice();
    await desk.kept();
    const { items } = must(
      await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${again}/duplicates`, { as: frank }),
      200,
    );
    expect(items.map(({ id }) => id)).toEqual([first]);
    const kept = must(await merge(again, first), 201);
    expect(kept).toMatchObject({ id: first, state: 'OPEN' });
    expect(await desk.page(again)).toMatchObject({ state: 'VOID', mergedInto: { id: first }, merged: [], next: ['note'] });
    expect(await desk.page(first)).toMatchObject({ mergedInto: null, merged: [{ id: again, category: 'high-bill' }] });
    expect((await desk.told(first)).at(-1)).toBe('complaint.merged-in');
    expect(codeOf(await desk.act(again, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'Again' }))).toBe(
      'complaint-merged',
    );
    const related = `/api/complaints/related?accountId=${party.accountId}`;
    const open = must(await desk.app.call<{ items: Body[] }>('GET', related, { as: frank }), 200).items;
    expect(open.map(({ id }) => id)).toEqual([first]);
  });

  it('is refused while something of it is under way, and changes nothing then', async () => {
    const { first, again } = await twice();
    const remedyId = await given(again, 500);
    expect(codeOf(await merge(again, first))).toBe('remedies-unsettled');
    expect(codeOf(await preview(again, first))).toBe('remedies-unsettled');
    await executed(remedyId);
    must(await desk.act(again, 'escalations', { kind: 'ADVICE', note: 'Is this usual?', version: await version(again) }), 201);
    expect(codeOf(await merge(again, first))).toBe('escalation-open');
    const { first: one, again: other } = await twice();
    await desk.does(other, 'reviews', { reason: 'Look again' });
    expect(codeOf(await merge(other, one))).toBe('review-open');
    const letter = { body: 'Commission', reference: 'PUC-1', letterAt: desk.inHours(-1), dueOn: desk.inHours(120).slice(0, 10) };
    await desk.does(one, 'regulator', letter);
    expect(codeOf(await merge(one, other))).toBe('clock-would-be-lost');
    expect(await desk.page(other)).toMatchObject({ state: 'OPEN', merged: [] });
  });

  it('is no way to reach what one may not, or to command what is not one’s own', async () => {
    const { party, first, again } = await twice();
    expect(codeOf(await merge(again, first, lena))).toBe('not-yours');
    expect(codeOf(await preview(again, first, lena))).toBe('not-yours');
    expect(codeOf(await desk.act(again, 'merging', { into: first, version: 99 }))).toBe('stale-version');
    const stranger = await desk.kept();
    expect(codeOf(await merge(again, stranger.id))).toBe('not-the-same-account');
    expect(codeOf(await merge(again, again))).toBe('merge-into-itself');
    const about = await desk.register({ ...party, aboutPersonId: await desk.personId(lena) });
    expect(codeOf(await merge(again, about.id))).toBe('about-somebody');
    const hidden = await desk.register({ ...party, aboutPersonId: await desk.personId(frank) });
    expect(codeOf(await merge(again, hidden.id))).toBe('complaint-not-found');
    expect(codeOf(await preview(again, hidden.id))).toBe('complaint-not-found');
    const { items } = must(
      await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${again}/duplicates`, { as: frank }),
      200,
    );
    expect(items.map(({ id }) => id)).toEqual([first, about.id]);
    await desk.declare(lena, party.customerId);
    expect((await desk.app.call('GET', `/api/complaints/${again}/duplicates`, { as: lena })).status).toBe(404);
  });

  it('keeps what the customer said on each of them, with its reference, for whoever may read it', async () => {
    const party = await desk.party();
    const [first, again] = [await desk.kept(party), await desk.kept({ ...party, description: 'It says August twice.' })];
    must(await merge(again.id, first.id), 201);
    const said = async (as: string): Promise<unknown> => (await desk.page(first.id, as))['merged'];
    const { reference } = await desk.page(again.id);
    expect(await said(frank)).toMatchObject([{ reference, description: 'It says August twice.' }]);
    expect(await said(audrey)).toMatchObject([{ reference, description: '•••' }]);
  });

  it('shows the other one to nobody who may not see it', async () => {
    const party = await desk.party({ protected: true });
    const [mine, teams] = [await desk.kept(party), await desk.register({ ...party, as: susan, keep: true })];
    must(await merge(mine.id, teams.id, susan), 201);
    expect(await desk.page(mine.id)).toMatchObject({ state: 'VOID', mergedInto: null });
    expect(await desk.page(teams.id, susan)).toMatchObject({ merged: [{ id: mine.id }] });
  });

  it('counts what was given on any of them as given on the one that goes on, also by way of another', async () => {
    const { party, first, again } = await twice();
    await executed(await given(first, 1000));
    const { id: third } = await desk.kept({ ...party, caller });
    expect(must(await preview(first, again), 200)['given']).toEqual([{ minor: 1000, currency: 'USD' }]);
    must(await merge(first, again), 201);
    await executed(await given(again, 700));
    must(await merge(again, third), 201);
    const url = `/api/complaints/${third}/authority?remedy=goodwill-credit&amount=801`;
    const { remedies } = must(await desk.app.call<{ remedies: Body[] }>('GET', url, { as: frank }), 200);
    const credit = remedies.find(({ kind }) => kind === 'goodwill-credit');
    expect(credit).toMatchObject({ verdict: 'ESCALATE', limit: { minor: 800, currency: 'USD' } });
    expect((await give(third, 801)).status).toBe(409);
    expect((await give(third, 800)).status).toBe(201);
    expect((await desk.page(third))['merged']).toMatchObject([{ id: first }, { id: again }]);
  });

  it('lets one of two go on who merge the same two from both sides at once', async () => {
    const { first, again } = await twice();
    const answers = await Promise.all([merge(first, again), merge(again, first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.filter(({ status }) => status === 409).map(codeOf)).toEqual(['stale-version']);
  });

  it('keeps what was promised on either, and a danger that was reported on either', async () => {
    const party = await desk.party();
    const { id: first } = await desk.kept(party);
    const { id: again } = await desk.kept({
      ...party,
      category: 'gas-smell',
      promise: { what: 'We call you', dueAt: desk.inHours(4) },
    });
    must(await merge(again, first), 201);
    const page = await desk.page(first);
    expect(page).toMatchObject({ safety: 'open', queueBand: 0, promises: [{ what: 'We call you', keptAt: null }] });
    expect((page['deadlines'] as Body[]).filter(({ kind }) => kind === 'PROMISE')).toMatchObject([
      { state: 'RUNNING', dueAt: desk.inHours(4) },
    ]);
    const [event] = await desk.app.sql.rows<{ sealed: string[] }>({
      name: 'test-seals-of-merge',
      text: `SELECT ARRAY(SELECT jsonb_object_keys(seals)) AS sealed FROM complaint_event WHERE complaint_id = $1 AND type = 'complaint.merged-in'`,
      values: [first],
    });
    expect(event?.sealed).toEqual((page['promises'] as Body[]).map(({ id }) => id));
  });

  it('takes no mark away that rules go by', async () => {
    const party = await desk.party();
    const [{ id: plain }, { id: legal }] = [await desk.kept(party), await desk.kept({ ...party, flags: ['legal'] })];
    expect(codeOf(await merge(legal, plain))).toBe('marks-would-be-lost');
    must(await merge(plain, legal), 201);
  });

  it('tells the customer once how it ended, with every reference they have', async () => {
    const { first, again } = await twice();
    const { reference } = await desk.page(again);
    must(await merge(again, first), 201);
    await desk.resolve(first, await version(first));
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    const told = async (id: string): Promise<string[]> => {
      const { body } = await desk.app.call<{ items: Body[] }>('GET', `/api/outbox?complaintId=${id}`, { as: 'adam.admin' });
      return body.items.filter(({ template }) => template === 'resolved').map((message) => String(message['body']));
    };
    expect(await told(again)).toEqual([]);
    const shown = `${String(reference).slice(0, 3)}-${String(reference).slice(3)}`;
    expect(await told(first)).toEqual([expect.stringContaining(`This also answers what you told us under ${shown}.`)]);
  });

  it('is one complaint in the figures, in the month it was first told, and both contacts are counted', async () => {
    const party = await desk.party();
    const from = desk.inHours(0).slice(0, 10);
    const { id: first } = await desk.kept(party);
    await desk.app.clock.advance({ days: 40 });
    const { id: again } = await desk.kept(party);
    const months = async (): Promise<Record<string, number>> => {
      await desk.app.drainJobs();
      const url = `/api/insights/figures/customer-time-to-resolution?by=month&from=${from}`;
      const { groups } = must(await desk.app.call<{ groups: { key: string[]; n: number }[] }>('GET', url, { as: maria }), 200);
      return Object.fromEntries(groups.map(({ key, n }) => [key[0], n]));
    };
    const retold = desk.inHours(0).slice(0, 7);
    const before = await months();
    must(await merge(first, again), 201);
    expect(await months()).toEqual({ ...before, [retold]: (before[retold] ?? 0) - 1 });
    const facts = await desk.app.sql.rows<object>({
      name: 'test-facts',
      text: `SELECT f.complaint_id AS id, f.standing, f.inbound_contacts AS inbound, f.received_moved AS moved FROM complaint_fact f
             WHERE f.complaint_id IN ($1, $2) ORDER BY f.standing`,
      values: [first, again],
    });
    expect(facts).toEqual([
      { id: again, standing: 'open', inbound: 2, moved: true },
      { id: first, standing: 'void', inbound: 1, moved: false },
    ]);
  });

  it('rebuilds from the journal exactly, rows and facts', async () => {
    const of = <T>(token: abstract new (...args: never[]) => T): T => desk.app.nest.get(token, { strict: false });
    expect(await of(RebuildCheck).execute(fail)).toMatchObject({ different: 0 });
    expect(await of(FactCheck).execute(of(Database), fail)).toMatchObject({ different: 0 });
    await desk.app.sql.rows({ name: 'test-move', text: `UPDATE complaint SET received_at = received_at - interval '1 hour' WHERE id IN (SELECT merged_into FROM complaint)` }); // prettier-ignore
    const found = new Set<string>();
    await of(RebuildCheck).execute(({ column }) => found.add(column));
    expect([...found]).toEqual(['receivedAt']);
  });
});

const fail = (found: unknown): never => {
  throw new Error(JSON.stringify(found));
};
