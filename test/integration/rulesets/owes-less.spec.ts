import type { Answer } from '../../support/app.ts';
import { codeOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';
import { RulesDesk } from './a-draft.ts';

const frank = 'frank.frontline';
const susan = 'susan.supervisor';
const dana = 'dana.supervisor';
const remedy = 'missed-appointment-payment';
const flags = ['missed-appointment'];

const about = (category: string, ...more: readonly object[]): object => ({
  all: [{ fact: 'complaint.category', operator: 'equal', value: category }, ...more],
});

/** A missed appointment is owed $25.00 where the complaint is about a high bill, and in these cases. Nobody knows a cause yet. */
const cases = [
  about('high-bill'),
  about('meter', { fact: 'complaint.workingDaysUnanswered', operator: 'greaterThan', value: 3 }),
  about('leak', { fact: 'complaint.sameCategoryCount12m', operator: 'greaterThan', value: 0 }),
  about('moving', { fact: 'complaint.sameCauseCount12m', operator: 'greaterThan', value: 0 }),
  about('sewer', { fact: 'customer.verified', operator: 'equal', value: true }),
];

async function startOwing(): Promise<Desk> {
  const desk = await startDesk();
  const rules = new RulesDesk(desk.app);
  const conditions = {
    all: [{ fact: 'complaint.tags', operator: 'contains', value: 'missed-appointment' }, { any: cases }],
  };
  const changed = await rules.change(await rules.begin(), 'O-01', { conditions, tests: [] } as never);
  const submitted = await rules.submit(changed);
  await rules.readyToPublish(submitted);
  await rules.publish(submitted.id);
  await desk.app.clock.advance({ seconds: 10 });
  return desk;
}

describe('what law or charter owes', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startOwing();
  }, 240_000);
  afterAll(() => desk.app.stop());

  const owed = async (id: string): Promise<number> =>
    ((await desk.panel(id))[remedy]?.['owed'] as { minor: number } | null)?.minor ?? 0;
  const version = async (id: string): Promise<number> =>
    Number((await desk.app.call<Body>('GET', `/api/complaints/${id}`, { as: frank })).body['version']);
  const change = async (id: string, category: string, as = frank): Promise<Answer<Body>> =>
    desk.post(`/api/complaints/${id}/category`, { as, body: { category, version: await version(id) } });
  const merge = async (id: string, into: string, as = frank): Promise<Answer<Body>> =>
    desk.post(`/api/complaints/${id}/merging`, { as, body: { into, version: await version(id) } });
  const preview = (id: string, into: string, as = frank): Promise<Answer<Body>> =>
    desk.app.call('GET', `/api/complaints/${id}/merging?into=${into}`, { as });
  const answer = (id: string): Promise<Answer<Body>> =>
    desk.post(`/api/complaints/${id}/contacts`, {
      as: frank,
      body: { channel: 'phone', direction: 'outbound', summary: 'We told her what we found.' },
    });
  /** Neither the screen nor the command does it, and nothing of it stays. */
  const refused = async (id: string, into: string, as = frank): Promise<void> => {
    const before = [await version(id), await version(into)];
    expect(codeOf(await preview(id, into, as))).toBe('owes-less');
    expect(codeOf(await merge(id, into, as))).toBe('owes-less');
    expect([await version(id), await version(into)]).toEqual(before);
  };
  const pay = (id: string): Promise<Answer<Body>> =>
    desk.give(id, remedy, 2_500, { verdict: 'OWED', seen: { verdict: 'OWED', rulesetVersion: 2 } });
  const twoOf = async (category: string, firstOf = 'high-bill'): Promise<{ first: string; again: string }> => {
    const party = await desk.customer();
    const { id: first } = await desk.complaint(party, { flags, category: firstOf });
    const { id: again } = await desk.complaint(party, { flags, category });
    return { first, again };
  };

  it('is lowered by a changed category only where a lead changes it', async () => {
    const { id } = await desk.complaint(await desk.customer(), { flags });
    const lowered = await change(id, 'late-fee');
    expect(codeOf(lowered)).toBe('owes-less');
    expect(lowered.body).toMatchObject({
      rules: ['O-01'],
      title: expect.stringMatching(/Ask a supervisor of its team, or a manager/),
    });
    expect(await owed(id)).toBe(2_500);
    expect((await change(id, 'late-fee', susan)).status).toBe(201);
    expect(await owed(id)).toBe(0);
  });

  it('leaves the category to its owner where more is owed with it, or all of it was given', async () => {
    const { id } = await desk.complaint(await desk.customer(), { flags, category: 'late-fee' });
    expect((await change(id, 'high-bill')).status).toBe(201);
    expect((await pay(id)).status).toBe(201);
    expect((await change(id, 'late-fee')).status).toBe(201);
  });

  it('is lowered by merging only where a lead merges, and the screen says so before', async () => {
    const { first, again } = await twoOf('late-fee');
    expect(codeOf(await preview(first, again))).toBe('owes-less');
    expect(codeOf(await merge(first, again))).toBe('owes-less');
    expect(await owed(first)).toBe(2_500);
    expect((await merge(first, again, susan)).status).toBe(201);
    expect(await owed(again)).toBe(0);
  });

  it('is merged by anybody into the one that owes it, or where both owe the same and it was given once', async () => {
    const other = await twoOf('late-fee');
    expect((await merge(other.again, other.first)).status).toBe(201);
    expect(await owed(other.first)).toBe(2_500);
    const { first, again } = await twoOf('high-bill');
    expect((await pay(again)).status).toBe(201);
    expect((await preview(first, again)).status).toBe(200);
    expect((await merge(first, again)).status).toBe(201);
    expect(await owed(again)).toBe(0);
  });

  it('is not lowered by merging one that was answered into one that never was', async () => {
    const party = await desk.customer();
    const { id: answered } = await desk.complaint(party, { flags, category: 'meter' });
    expect((await answer(answered)).status).toBe(201);
    await desk.app.clock.advance({ days: 1 });
    const { id: never } = await desk.complaint(party, { flags, category: 'meter' });
    const { id: ofAnotherTeam } = await desk.complaint(party, { as: dana, flags, category: 'meter' });
    await desk.app.clock.advance({ days: 7 });
    expect(await owed(never)).toBe(2_500);
    await refused(answered, never);
    expect(await owed(never)).toBe(2_500);
    await refused(answered, ofAnotherTeam, susan);
    expect((await merge(answered, ofAnotherTeam, 'maria.manager')).status).toBe(201);
    expect(await owed(ofAnotherTeam)).toBe(0);
  });

  it('is not lowered by merging away the complaint that made it a repetition', async () => {
    const { first, again } = await twoOf('leak', 'leak');
    expect([await owed(first), await owed(again)]).toEqual([2_500, 2_500]);
    await refused(again, first);
    expect((await preview(again, first, susan)).status).toBe(200);
    expect([await owed(first), await owed(again)]).toEqual([2_500, 2_500]);
    expect((await merge(again, first, susan)).status).toBe(201);
    expect(await owed(first)).toBe(0);
  });

  it('is not what a complaint would owe only with what is known of the other', async () => {
    const party = await desk.customer();
    const caller = { relation: 'holder', verifiedBy: 'none' };
    const { id: unverified } = await desk.complaint(party, { flags, category: 'sewer', caller });
    const { id: verified } = await desk.complaint(party, { flags, category: 'late-fee' });
    expect([await owed(unverified), await owed(verified)]).toEqual([0, 0]);
    expect((await preview(unverified, verified)).status).toBe(200);
    expect((await merge(unverified, verified)).status).toBe(201);
  });

  it('is settled only by a lead where nobody could say before how much it was', async () => {
    const { id } = await desk.complaint(await desk.customer(), { flags });
    expect((await change(id, 'moving')).status).toBe(201);
    for (const category of ['high-bill', 'late-fee']) expect(codeOf(await change(id, category))).toBe('owes-less');
    expect((await change(id, 'high-bill', susan)).status).toBe(201);
    expect(await owed(id)).toBe(2_500);
  });
});
