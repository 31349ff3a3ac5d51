import { serve } from '../customers/a-utility.ts';
import { audrey, codeOf, frank, lena, must, startDesk, type Body, type ComplaintDesk } from './complaint-desk.ts';

type Page = {
  readonly items: readonly (Body & { readonly id: string })[];
  readonly next: string | null;
  readonly moreMatch: boolean;
};

describe('searching', () => {
  let desk: ComplaintDesk;
  let freezer: string;
  let agua: string;
  beforeAll(async () => {
    desk = await startDesk();
    freezer = (
      await desk.register({
        as: 'fiona.field',
        description: 'The freezers spoiled during the outage',
        remedySought: 'Money for the food',
      })
    ).id;
    agua = (await desk.register({ description: 'El agua sale marrón desde ayer' })).id;
    await desk.register({ description: 'Nothing of the kind' });
    await desk.app.drainJobs();
  });
  afterAll(() => desk.app.stop());

  const search = async (text: string, more = ''): Promise<Page> =>
    must(await desk.app.call<Page>('GET', `/api/search?text=${encodeURIComponent(text)}${more}`, { as: frank }), 200);
  const found = async (text: string): Promise<string[]> => (await search(text)).items.map(({ id }) => id);

  it('finds what was said, in every team, by the word or its stem', async () => {
    expect(await found('freezer')).toEqual([freezer]);
    expect(await found('spoil')).toEqual([freezer]);
    expect(await found('marrón')).toEqual([agua]);
    expect(await found('"during the outage"')).toEqual([freezer]);
    expect(await found('outage -freezers')).toEqual([]);
    expect(await found('food agua')).toEqual([]);
    expect(await found('food or agua')).toEqual([agua, freezer]);
  });

  it('finds words that came later: notes, contacts and messages', async () => {
    await desk.act(agua, 'notes', { body: 'The hydrant on the corner was flushed' }, { as: lena });
    await desk.act(agua, 'contacts', { channel: 'phone', direction: 'inbound', summary: 'Kettle is brown inside' }, { as: lena });
    expect(await found('hydrant')).toEqual([]);
    await desk.app.drainJobs();
    expect(await found('hydrant')).toEqual([agua]);
    expect(await found('kettle brown')).toEqual([agua]);
  });

  it('finds a complaint by its reference before anything else', async () => {
    const { reference, id } = await desk.register({ description: 'No words in common' });
    expect(await found(reference.toLowerCase())).toEqual([id]);
  });

  it('looks for the first two hundred people of a name, and says when more match', async () => {
    await desk.app.sql.rows({
      name: 'test-many-people',
      text: `INSERT INTO customer (id, name, segment, created_at)
             SELECT ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Zebulon Quist', 'residential', now()
             FROM generate_series(201, 1, -1) n`,
    });
    const first = await desk.register({ customerId: '01900000-0000-7000-8000-000000000001', description: 'The first of them' });
    const last = await desk.register({ customerId: '01900000-0000-7000-8000-000000000201', description: 'The last of them' });
    await desk.app.drainJobs();
    expect(await search('Zebulon Quist')).toMatchObject({ items: [{ id: first.id }], moreMatch: true });
    expect(await search('The last of them')).toMatchObject({ items: [{ id: last.id }], moreMatch: false });
  });

  it('finds a complaint by whom and what place it is about: name, telephone, account number, part of the address', async () => {
    const { customer, accounts, premiseId } = await serve(desk.app, {
      name: 'Wilhelmina Achterberg',
      contactPoints: [{ kind: 'phone', value: '+1 (410) 555-0188', preferred: true }],
      address: '17 Capstan Row',
      accounts: [{ number: 'WX70071' }],
    });
    const [account] = accounts;
    const about = { customerId: customer.id, accountId: account?.id, premiseId };
    const { id } = await desk.register({ ...about, as: 'fiona.field', description: 'Short words' });
    for (const text of ['achterb', 'helmina acht', '555-0188', '0188', 'WX70071', 'x7007', 'capstan', '17 cap'])
      expect({ text, found: await found(text) }).toEqual({ text, found: [id] });
    expect(await found('achterberg capstan')).toEqual([]);
  });

  it('finds nothing of those who are kept apart, and nothing by names for whoever sees none', async () => {
    const { customer } = await serve(desk.app, {
      name: 'Ottoline Vanderhoek',
      protected: true,
      contactPoints: [{ kind: 'phone', value: '410 555 0199', preferred: true }],
      address: '3 Mizzen Court',
      accounts: [],
    });
    const { id } = await desk.register({ customerId: customer.id, as: lena, keep: true, description: 'Short words' });
    const foundBy = async (as: string, text: string): Promise<string[]> =>
      must(await desk.app.call<Page>('GET', `/api/search?text=${encodeURIComponent(text)}`, { as }), 200).items.map(
        (one) => one.id,
      );
    expect(await foundBy(frank, 'vanderhoek')).toEqual([]);
    expect(await foundBy(lena, 'vanderhoek')).toEqual([id]);
    expect(await foundBy(lena, '555 0199')).toEqual([]);
    const plain = await desk.kept({ description: 'Short words' });
    const { customer: named } = (await desk.page(plain.id)) as { customer: { id: string; name: string } };
    expect(await foundBy(frank, named.name)).toEqual([plain.id]);
    expect(await foundBy(audrey, named.name)).toEqual([]);
    await desk.declare(frank, named.id);
    expect(await foundBy(frank, named.name)).toEqual([]);
  });

  it('shows what was said and whom it is about together, each once, page after page', async () => {
    const { customer } = await serve(desk.app, { name: 'Peregrine Bollard', address: '5 Bight Lane', accounts: [] });
    const ids: string[] = [];
    for (let count = 0; count < 53; count += 1) {
      const about = count % 2 === 0 ? { customerId: customer.id } : {};
      ids.unshift((await desk.register({ ...about, description: count % 3 === 0 ? 'The bollard fell' : 'bollard' })).id);
    }
    await desk.app.drainJobs();
    const first = await search('bollard');
    const second = await search('bollard', `&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
  });

  it('comes in pages, the newest first', async () => {
    for (let count = 0; count < 52; count += 1) await desk.register({ description: `Pressure is low ${count}` });
    await desk.app.drainJobs();
    const first = await search('pressure');
    expect(first.items).toHaveLength(50);
    const second = await search('pressure', `&cursor=${first.next}`);
    expect(second).toMatchObject({ next: null });
    expect(second.items).toHaveLength(2);
    const all = [...first.items, ...second.items].map(({ id }) => id);
    expect(all).toEqual(all.toSorted().reverse());
  });

  it.each([`'`, '(', '!!', '&|', ':*', '<->', 'a'.repeat(200), '%_', '   the   ', '-'])('takes any text: %j', async (text) => {
    const { status } = await desk.app.call('GET', `/api/search?text=${encodeURIComponent(text.padEnd(2))}`, { as: frank });
    expect(status).toBe(200);
  });

  it('refuses a text that is too long, and a cursor that no list gave out', async () => {
    expect((await desk.app.call('GET', `/api/search?text=${'a'.repeat(201)}`, { as: frank })).status).toBe(400);
    const cursor = Buffer.from('["\\u0000"]').toString('base64url');
    expect(codeOf(await desk.app.call('GET', `/api/search?text=water&cursor=${cursor}`, { as: frank }))).toBe('malformed-cursor');
  });
});
