import { codeOf } from '../remedies/a-desk.ts';
import { openMailroom, type Mailroom } from './a-mailroom.ts';

type Page = {
  items: { id: string; address: string | null; body: string | null; subject: string; template: string; complaintId: string }[];
  next: string | null;
};

describe('the outbox', () => {
  let mail: Mailroom;
  let complaintId = '';
  beforeAll(async () => {
    mail = await openMailroom();
    complaintId = (await mail.desk.complaint(await mail.customer('Maria Lopez'))).id;
    for (const text of ['One.', 'Two.', 'Three.']) await mail.post(`/api/complaints/${complaintId}/messages`, { text });
    await mail.desk.complaint(await mail.customer('Raymond Chen'));
    await mail.app.drainJobs();
  });
  afterAll(() => mail.app.stop());

  const page = async (query = '', as = 'adam.admin'): Promise<Page> => {
    const { status, body } = await mail.app.call<Page>('GET', `/api/outbox${query}`, { as });
    expect(status).toBe(200);
    return body;
  };

  it('is read the newest first, page by page, nothing twice', async () => {
    const all = await page();
    expect(all.items).toHaveLength(5);
    const first = await page('?limit=3');
    const second = await page(`?limit=3&cursor=${first.next ?? ''}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
    expect(second.next).toBeNull();
  });

  it('tells of one complaint in the order in which it happened', async () => {
    const { items } = await page(`?complaintId=${complaintId}`);
    const told = items.map(({ body, template }) => [template, /(One|Two|Three)\./.exec(body ?? '')?.[1]]);
    expect(told.toReversed()).toEqual([
      ['acknowledgement', undefined],
      ['staff-message', 'One'],
      ['staff-message', 'Two'],
      ['staff-message', 'Three'],
    ]);
  });

  it('narrows to one complaint', async () => {
    const { items } = await page(`?complaintId=${complaintId}`);
    expect(items).toHaveLength(4);
    expect(items.every((item) => item.complaintId === complaintId)).toBe(true);
  });

  it('shows an auditor that something was written, not to whom or which words', async () => {
    const { items } = await page('', 'audrey.auditor');
    expect(items.every(({ address, body, subject }) => address === null && body === null && subject.length > 0)).toBe(true);
  });

  it('tells nobody of their own affairs', async () => {
    const own = await mail.customer('Raymond Chen');
    const { id } = await mail.desk.complaint(own);
    await mail.app.drainJobs();
    const told = async (): Promise<boolean> => (await page()).items.some((item) => item.complaintId === id);
    expect(await told()).toBe(true);
    await mail.post('/api/people/me/links', { customerId: own.customerId, relation: 'self' }, 'adam.admin');
    expect(await told()).toBe(false);
  });

  it.each(['frank.frontline', 'susan.supervisor', 'maria.manager', 'sasha.staff'])('is not for %s', async (as) => {
    expect((await mail.app.call('GET', '/api/outbox', { as })).status).toBe(403);
  });

  it.each(['?limit=0', '?complaintId=x', '?cursor=!', '?state=SENT'])('refuses %s', async (query) => {
    expect((await mail.app.call('GET', `/api/outbox${query}`, { as: 'adam.admin' })).status).toBe(400);
  });

  it('refuses a cursor that it did not give out', async () => {
    const answer = await mail.app.call('GET', '/api/outbox?cursor=bm9uc2Vuc2U', { as: 'adam.admin' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'malformed-cursor']);
  });

  it('keeps from whoever looks after it what is said to somebody close to them, on every page', async () => {
    const { customerId } = await mail.customer('Grace Okafor');
    const hidden = await mail.desk.complaint({ customerId });
    await mail.app.drainJobs();
    const ids = async (as: string): Promise<string[]> => (await page('', as)).items.map((item) => item.complaintId);
    expect(await ids('adam.admin')).toContain(hidden.id);
    const body = { customerId, relation: 'household' };
    expect((await mail.app.call('POST', '/api/people/me/links', { as: 'adam.admin', body })).status).toBe(201);
    expect(await ids('adam.admin')).not.toContain(hidden.id);
    expect(await ids('audrey.auditor')).toContain(hidden.id);
    const paged: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const one: Page = await page(`?limit=1${next && `&cursor=${next}`}`);
      paged.push(...one.items.map(({ id }) => id));
      next = one.next;
    }
    expect(paged).toEqual((await page()).items.map(({ id }) => id));
  });

  it('keeps names, addresses and words out of the journal', async () => {
    const rows = await mail.app.sql.rows<{ journal: string }>({
      name: 'test-journal',
      text: 'SELECT string_agg(payload::text, chr(10)) AS journal FROM complaint_event',
    });
    expect(rows[0]?.journal).not.toMatch(/Lopez|example\.com|One\.|Recibimos/);
  });
});
