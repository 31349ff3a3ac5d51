import type { Answer } from '../../support/app.ts';
import { codeOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';
import { RulesDesk } from './a-draft.ts';

const frank = 'frank.frontline';
const susan = 'susan.supervisor';
const remedy = 'missed-appointment-payment';
const flags = ['missed-appointment'];

/** A missed appointment is owed $25.00 where the complaint is about a high bill. */
async function startOwing(): Promise<Desk> {
  const desk = await startDesk();
  const rules = new RulesDesk(desk.app);
  const conditions = {
    all: [
      { fact: 'complaint.tags', operator: 'contains', value: 'missed-appointment' },
      { fact: 'complaint.category', operator: 'equal', value: 'high-bill' },
    ],
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
  const about = async (id: string, category: string, as = frank): Promise<Answer<Body>> =>
    desk.post(`/api/complaints/${id}/category`, { as, body: { category, version: await version(id) } });
  const merge = async (id: string, into: string, as = frank): Promise<Answer<Body>> =>
    desk.post(`/api/complaints/${id}/merging`, { as, body: { into, version: await version(id) } });
  const preview = (id: string, into: string): Promise<Answer<Body>> =>
    desk.app.call('GET', `/api/complaints/${id}/merging?into=${into}`, { as: frank });
  const pay = (id: string): Promise<Answer<Body>> =>
    desk.give(id, remedy, 2_500, { verdict: 'OWED', seen: { verdict: 'OWED', rulesetVersion: 2 } });
  const twoOf = async (category: string): Promise<{ first: string; again: string }> => {
    const party = await desk.customer();
    const { id: first } = await desk.complaint(party, { flags });
    const { id: again } = await desk.complaint(party, { flags, category });
    return { first, again };
  };

  it('is lowered by a changed category only where a lead changes it', async () => {
    const { id } = await desk.complaint(await desk.customer(), { flags });
    const refused = await about(id, 'late-fee');
    expect(codeOf(refused)).toBe('owes-less');
    expect(refused.body).toMatchObject({
      rules: ['O-01'],
      title: expect.stringMatching(/Ask a supervisor of its team, or a manager/),
    });
    expect(await owed(id)).toBe(2_500);
    expect((await about(id, 'late-fee', susan)).status).toBe(201);
    expect(await owed(id)).toBe(0);
  });

  it('leaves the category to its owner where more is owed with it, or all of it was given', async () => {
    const { id } = await desk.complaint(await desk.customer(), { flags, category: 'late-fee' });
    expect((await about(id, 'high-bill')).status).toBe(201);
    expect((await pay(id)).status).toBe(201);
    expect((await about(id, 'late-fee')).status).toBe(201);
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
});
