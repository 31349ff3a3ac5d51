import { codeOf, frank, lena, must, startDesk, type Body, type ComplaintDesk } from './complaint-desk.ts';

type Page = { readonly items: readonly (Body & { readonly id: string })[]; readonly next: string | null };

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
