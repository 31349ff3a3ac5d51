import { audrey, dana, frank, lena, maria, must, startDesk, susan, type Body, type ComplaintDesk } from './complaint-desk.ts';

type Page = { readonly items: readonly (Body & { readonly id: string })[]; readonly next: string | null };

describe('the queue', () => {
  let desk: ComplaintDesk;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    desk = await startDesk();
    ids['low'] = (await desk.register({ category: 'moving', ...(await desk.party()) })).id;
    ids['usual'] = (await desk.register({ ...(await desk.party()) })).id;
    ids['urgent'] = (await desk.register({ category: 'outage', ...(await desk.party()) })).id;
    ids['shutOff'] = (await desk.register({ category: 'moving', ...(await desk.party({}, '2026-03-04')) })).id;
    ids['danger'] = (await desk.register({ category: 'safety' })).id;
    ids['franks'] = (await desk.kept()).id;
    ids['crews'] = (await desk.register({ as: 'fiona.field', category: 'leak' })).id;
    const over = await desk.kept();
    await desk.resolve(over.id, over.version);
    ids['over'] = over.id;
  });
  afterAll(() => desk.app.stop());

  const queue = async (query: string, as = frank): Promise<Page> =>
    must(await desk.app.call<Page>('GET', `/api/complaints?${query}`, { as }), 200);
  const names = ({ items }: Page): string[] =>
    items.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id);

  it('puts safety first, then a shut-off within two working days, then what breaches first', async () => {
    expect(names(await queue('view=team'))).toEqual(['danger', 'shutOff', 'urgent', 'usual', 'franks', 'low']);
  });

  it('names the deadline that is due next', async () => {
    const { items } = await queue('view=mine');
    expect(items).toMatchObject([{ nextDueKind: 'FIRST_RESPONSE' }]);
    expect((await queue('view=waiting')).items.every((item) => item['nextDueAt'] !== null || item['nextDueKind'] === null)).toBe(
      true,
    );
  });

  it('shows what is open of oneself, of the team, or of nobody yet', async () => {
    expect(names(await queue('view=mine'))).toEqual(['franks']);
    expect(names(await queue('view=unassigned'))).toEqual(['danger', 'shutOff', 'urgent', 'usual', 'low']);
    expect(names(await queue('view=team', dana))).toEqual(['crews']);
    expect(names(await queue('view=all', dana))).toEqual(['crews']);
    expect(names(await queue('view=all', maria)).sort()).toEqual(
      Object.keys(ids)
        .filter((name) => name !== 'over')
        .sort(),
    );
    expect(names(await queue('view=mine&state=resolved'))).toEqual(['over']);
  });

  it('narrows by category and severity', async () => {
    expect(names(await queue('view=team&category=outage'))).toEqual(['urgent']);
    expect(names(await queue('view=team&severity=4'))).toEqual(['shutOff', 'low']);
  });

  it('shows who waits for what, with names and whether it is late', async () => {
    const [item] = (await queue('view=mine')).items;
    expect(item).toMatchObject({
      ownerName: 'Frank Foster',
      teamName: 'Contact center',
      customerName: expect.stringMatching(/^Customer C/),
      breached: false,
    });
    expect(item).toMatchObject({ category: 'high-bill', severity: 3, state: 'OPEN', queueBand: 2, version: 1 });
    const waiting = await desk.kept();
    await desk.does(waiting.id, 'question', {
      text: 'Which month?',
      putBy: 'counter',
      replyBy: '2026-03-05T15:00:00Z',
      version: waiting.version,
    });
    const page = await queue('view=waiting');
    expect(page.items).toMatchObject([
      { id: waiting.id, state: 'AWAITING_CUSTOMER', nextDueAt: null, waitingUntil: '2026-03-05T15:00:00.000Z' },
    ]);
    await desk.does(waiting.id, 'withdrawal', { reason: 'Settled' });
  });

  it('comes in pages that neither repeat nor lose a row, also where many are due at once or never', async () => {
    for (let count = 0; count < 7; count += 1) await desk.register({ category: 'sewer', description: `Sewer ${count}` });
    const whole = (await queue('view=team&limit=100')).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page = await queue(`view=team&limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(paged.length);
  });

  it.each([
    'cursor=abc',
    'cursor=W10',
    `cursor=${Buffer.from('[2,1e30,"x"]').toString('base64url')}`,
    `cursor=${Buffer.from('[3,1,"00000000-0000-7000-8000-000000000000"]').toString('base64url')}`,
    `cursor=${Buffer.from('[2,-1,"00000000-0000-7000-8000-000000000000"]').toString('base64url')}`,
    'limit=101',
    'limit=0',
    'limit=1e9',
    'view=everything',
    'severity=9',
    'category=a%27%20OR%201=1',
    'view=team&view=all',
    'view[]=team',
    'sort=severity',
  ])('is refused with 400 for %s', async (query) => {
    expect((await desk.app.call('GET', `/api/complaints?${query}`, { as: frank })).status).toBe(400);
  });

  it('takes the furthest cursor there can be', async () => {
    const cursor = Buffer.from(JSON.stringify([2, Number.MAX_SAFE_INTEGER, 'ffffffff-ffff-ffff-ffff-ffffffffffff'])).toString(
      'base64url',
    );
    expect((await queue(`view=team&cursor=${cursor}`)).items).toEqual([]);
  });

  it('leaves out what somebody must not see, in every list alike', async () => {
    const [close, star] = [await desk.party(), await desk.party({ protected: true })];
    await desk.declare(lena, close.customerId);
    const household = await desk.register({ ...close, description: 'Restricted umbrella' });
    const shielded = await desk.register({ ...star, description: 'Restricted umbrella' });
    const about = await desk.register({
      category: 'staff-conduct',
      aboutPersonId: await desk.personId(lena),
      description: 'Restricted umbrella',
    });
    await desk.app.drainJobs();
    const seenBy = async (as: string): Promise<string[]> => {
      const lists = await Promise.all([
        queue('view=team&limit=100', as),
        desk.app.call<Page>('GET', '/api/search?text=umbrella', { as }).then(({ body }) => body),
        desk.app.call<Page>('GET', `/api/complaints/related?customerId=${close.customerId}`, { as }).then(({ body }) => body),
        desk.app.call<Page>('GET', `/api/complaints/related?customerId=${star.customerId}`, { as }).then(({ body }) => body),
      ]);
      const hidden = [household.id, shielded.id, about.id];
      return [...new Set(lists.flatMap(({ items }) => items.map(({ id }) => id)))].filter((id) => hidden.includes(id)).sort();
    };
    expect(await seenBy(lena)).toEqual([]);
    expect(await seenBy(frank)).toEqual([household.id, about.id].sort());
    expect(await seenBy(susan)).toEqual([household.id, shielded.id, about.id].sort());
    for (const { id, version } of [household, shielded, about]) {
      expect((await desk.app.call('GET', `/api/complaints/${id}`, { as: lena })).status).toBe(404);
      expect((await desk.act(id, 'notes', { body: 'x' }, { as: lena })).status).toBe(404);
      expect((await desk.act(id, 'assignment', { version }, { as: lena })).status).toBe(404);
    }
  });

  it('shows an auditor everything but the people', async () => {
    const { items } = await queue('view=all', audrey);
    expect(items.length).toBeGreaterThan(7);
    expect(items.every(({ customerName, address }) => customerName === null && address === null)).toBe(true);
    const page = await desk.page(String(ids['franks']), audrey);
    expect(page).toMatchObject({ description: '•••', customer: { name: '•••' }, next: [] });
    expect((await desk.timeline(String(ids['franks']), audrey)).every(({ text }) => text === null)).toBe(true);
  });

  it('moves a complaint up when its shut-off comes near, and the journal knows', async () => {
    const { id } = await desk.register({ category: 'moving', ...(await desk.party({}, '2026-03-10')) });
    expect(await desk.page(id)).toMatchObject({ queueBand: 2 });
    const look = () => desk.job('complaints.refresh-queue-bands');
    await look();
    expect(await desk.page(id)).toMatchObject({ queueBand: 2 });
    await desk.app.clock.moveTo(new Date('2026-03-07T15:00:00Z'));
    await look();
    await look();
    expect(await desk.page(id)).toMatchObject({ queueBand: 1, version: 1 });
    expect(await desk.told(id)).toEqual(['complaint.registered', 'complaint.moved-in-queue', 'complaint.acknowledged']);
  });

  it('marks what is late', async () => {
    const { items } = await queue('view=unassigned&category=outage');
    expect(items).toMatchObject([{ id: ids['urgent'], breached: true }]);
  });

  it('remembers who looked at a complaint of another team', async () => {
    const lookedUp = async () =>
      (
        await desk.app.sql.rows<{ n: number }>({
          name: 'test-looks',
          text: `SELECT count(*) AS n FROM audit_event WHERE action = 'complaint.looked-up' AND subject_id = $1`,
          values: [ids['crews']],
        })
      )[0]?.n;
    await desk.page(String(ids['crews']), dana);
    expect(await lookedUp()).toBe(0);
    await desk.page(String(ids['crews']), lena);
    expect(await lookedUp()).toBe(1);
  });
});
