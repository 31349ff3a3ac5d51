import { codeOf, startDesk, type Body, type Desk } from '../remedies/a-desk.ts';

/** Every free text that staff type carries this word; nothing else does. */
const word = 'Zanzibar';

describe('an auditor', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const does = async (url: string, body: Body, as = 'frank.frontline'): Promise<Body> => {
    const answer = await desk.app.call('POST', url, { as, body });
    if (answer.status >= 300) throw new Error(`${url}: ${codeOf(answer)} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const version = async (): Promise<number> =>
    Number((await desk.app.call('GET', `/api/complaints/${id}`, { as: 'frank.frontline' })).body['version']);
  const audited = (): string[] => [
    `/api/complaints/${id}`,
    `/api/complaints/${id}/timeline`,
    `/api/complaints/${id}/escalations`,
    `/api/complaints/${id}/decisions`,
    `/api/orders?complaintId=${id}&state=all`,
    '/api/complaints',
  ];
  const read = async (url: string, as: string): Promise<string> => {
    const { status, body } = await desk.app.call('GET', url, { as });
    expect(status).toBe(200);
    return JSON.stringify(body);
  };

  it('reads what happened and nothing that a person wrote', async () => {
    ({ id } = await desk.complaint(await desk.customer(), { description: `${word} called.`, remedySought: word }));
    const asked = await does(`/api/complaints/${id}/escalations`, {
      ...{ kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 9000, currency: 'USD' } },
      ...{ note: `About ${word}, three readings.`, customerTold: word, version: await version() },
    });
    await does(
      `/api/escalations/${String(asked['id'])}/ruling`,
      { answer: 'REFUSE', reason: `Not for ${word}.`, customerReason: `Sorry, ${word}.` },
      'susan.supervisor',
    );
    await desk.give(id, 'billing-credit', 2000);
    await desk.app.drainJobs();
    await desk.app.clock.advance({ seconds: 10 });
    await desk.app.drainJobs();
    const { body } = await desk.app.call('GET', `/api/orders?complaintId=${id}&state=open`, { as: 'frank.frontline' });
    const [order] = body['items'] as Body[];
    await does(`/api/orders/${String(order?.['id'])}/failure`, { reason: `${word} has no such account.` });
    await does(`/api/complaints/${id}/notes`, { body: `${word} rang again.` });
    await does(`/api/complaints/${id}/third-party`, {
      ...{ party: `${word} Labs`, reference: `${word}-1`, reviewOn: '2026-03-05', version: await version() },
    });

    const seen = await Promise.all(audited().map((url) => read(url, 'frank.frontline')));
    expect(seen.filter((text) => text.includes(word)).length).toBeGreaterThanOrEqual(4);
    for (const url of audited())
      expect([url, await read(url, 'audrey.auditor')]).toEqual([url, expect.not.stringContaining(word)]);
  });
});
