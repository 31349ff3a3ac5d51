import { codeOf, startDesk, type Body, type Desk } from './a-desk.ts';

describe('a remedy that only another category let through', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const recategorised = async (from: string, to: string, as = 'frank.frontline'): Promise<string> => {
    const { id, version } = await desk.complaint(await desk.customer(), { category: from, as });
    const { status } = await desk.app.call('POST', `/api/complaints/${id}/category`, { as, body: { category: to, version } });
    expect(status).toBe(201);
    return id;
  };
  const waive = (id: string, as = 'frank.frontline') => desk.give(id, 'late-fee-waiver', 500, { as });
  const decisionOf = ({ body }: { body: Body }): string => String((body['decision'] as Body)['id']);
  const marked = async (as = 'susan.supervisor', state = 'open'): Promise<Body[]> =>
    (await desk.app.call<{ items: Body[] }>('GET', `/api/decisions/marked?state=${state}`, { as })).body.items;
  const look = (id: string, as: string) =>
    desk.app.call('POST', `/api/decisions/${id}/look`, { as, body: { found: 'It was about the fee.' } });

  it('is marked in the journal and waits for a lead’s look', async () => {
    const id = await recategorised('other', 'late-fee');
    const given = await waive(id);
    expect(given.status).toBe(201);
    expect(await marked()).toEqual([
      expect.objectContaining({
        decisionId: decisionOf(given),
        complaintId: id,
        remedyKind: 'late-fee-waiver',
        amount: { minor: 500, currency: 'USD' },
        fromCategory: 'other',
        toCategory: 'late-fee',
        givenBy: expect.objectContaining({ name: 'Frank Foster' }),
        recategorisedBy: expect.objectContaining({ name: 'Frank Foster' }),
        changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        lookedBy: null,
      }),
    ]);
    const timeline = await desk.app.call<{ items: Body[] }>('GET', `/api/complaints/${id}/timeline`, { as: 'frank.frontline' });
    expect(timeline.body.items.map(({ type }) => type)).toContain('decision.marked');

    expect((await look(decisionOf(given), 'susan.supervisor')).status).toBe(201);
    expect(await marked()).toEqual([]);
    expect(await marked('maria.manager', 'looked-at')).toEqual([
      expect.objectContaining({ lookedBy: expect.objectContaining({ name: 'Susan Suarez' }) }),
    ]);
    expect(codeOf(await look(decisionOf(given), 'maria.manager'))).toBe('already-looked-at');
  });

  it('is not marked where the category before would have let it through as well, or nothing was changed', async () => {
    expect((await waive(await recategorised('high-bill', 'late-fee'))).status).toBe(201);
    const { id } = await desk.complaint(await desk.customer(), { category: 'late-fee' });
    expect((await waive(id)).status).toBe(201);
    expect(await marked()).toEqual([]);
  });

  it('is looked at by somebody else than whoever gave it, and not by those who lead nobody', async () => {
    const given = await waive(await recategorised('other', 'late-fee', 'susan.supervisor'), 'susan.supervisor');
    expect(codeOf(await look(decisionOf(given), 'susan.supervisor'))).toBe('own-decision');
    expect(codeOf(await look(decisionOf(given), 'frank.frontline'))).toBe('role-not-allowed');
    expect((await look(decisionOf(given), 'maria.manager')).status).toBe(201);
    const another = await waive((await desk.complaint(await desk.customer(), { category: 'late-fee' })).id);
    expect(codeOf(await look(decisionOf(another), 'susan.supervisor'))).toBe('decision-not-marked');
  });
});
