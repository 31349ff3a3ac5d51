import { startApp, type TestApp } from '../support/app.ts';
import { Desk, must, type Complaint } from './desk.ts';

type Message = { readonly template: string; readonly body: string; readonly subject: string; readonly language: string };
type Survey = {
  readonly answer: {
    readonly handled: number;
    readonly solved: string;
    readonly comment: string | null;
    readonly reopened: boolean;
  };
  readonly earlier: readonly object[];
};

const day = { hours: 24 };
const well = { solved: 'yes', handled: '4', told: 'good', comment: 'The clerk was <b>kind</b>.' };

describe('a customer says how it was handled', () => {
  let app: TestApp;
  let desk: Desk;
  beforeAll(async () => {
    app = await startApp();
    desk = new Desk(app);
  }, 60_000);
  afterAll(() => app.stop());

  const resolved = async (account: string): Promise<Complaint> => {
    const made = await desk.register(account);
    must(201, await desk.resolve(made, { relief: 'EXPLANATION' }));
    await app.drainJobs();
    return made;
  };
  const messages = async (id: string): Promise<readonly Message[]> => {
    const outbox = await app.call<{ items: Message[] }>('GET', `/api/outbox?complaintId=${id}`, { as: 'adam.admin' });
    return must(200, outbox).items;
  };
  const askedOf = async (account: string): Promise<{ id: string; link: string; message: Message }> => {
    const { id } = await resolved(account);
    await app.clock.advance(day);
    await app.drainJobs();
    const message = (await messages(id)).find(({ template }) => template === 'survey');
    if (!message) throw new Error('nobody was asked');
    const [link = ''] = /\/f\/\S+/.exec(message.body) ?? [];
    return { id, link, message };
  };
  const open = (link: string) => app.call<string>('GET', link);
  const send = async (link: string, form: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await app.nest.inject({
      method: 'POST',
      url: link,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    });
    return { status: answer.statusCode, body: answer.body, location: String(answer.headers.location) };
  };
  const survey = async (id: string, as = 'frank.frontline'): Promise<Survey | null> =>
    must(200, await app.call<{ survey: Survey | null }>('GET', `/api/complaints/${id}/survey`, { as })).survey;

  it('is asked a day after the resolution, by a link that no table holds, and the page needs neither a script nor a sign-in', async () => {
    const made = await resolved('8820430');
    await app.clock.advance({ hours: 23 });
    await app.drainJobs();
    expect((await messages(made.id)).map(({ template }) => template)).not.toContain('survey');
    await app.clock.advance({ hours: 1 });
    await app.drainJobs();
    const [asked] = (await messages(made.id)).filter(({ template }) => template === 'survey');
    const [link = ''] = /\/f\/\S+/.exec(asked?.body ?? '') ?? [];
    const stored = await app.sql.rows({
      name: 'all-of-surveys',
      text: 'SELECT to_jsonb(s) s, (SELECT jsonb_agg(m) FROM message m) m FROM survey s',
    });
    expect(link.length).toBeGreaterThan(25);
    expect(JSON.stringify(stored)).not.toContain(link.slice(3));

    const page = await open(link);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
    });
    expect(page.body).toContain('Was your problem solved?');
    expect(page.body).not.toContain('<script');
    expect((await open(`${link}?handled=1&utm_source=mail`)).body).toContain('id="handled-1" name="handled" value="1" checked');
    expect(await survey(made.id)).toMatchObject({ answer: null });
    expect((await open(`${link}?language=es`)).body).toContain('¿Se resolvió su problema?');
  });

  it('counts when the form is sent, can be changed for seven days, and is read on the complaint', async () => {
    const { id, link } = await askedOf('8820420');
    expect(await send(link, { handled: '4' })).toMatchObject({
      status: 422,
      body: expect.stringContaining('Choose whether your problem was solved.') as string,
    });
    expect(await send(link, well)).toMatchObject({ status: 303, location: `${link}?saved=1` });
    expect(await send(link, well)).toMatchObject({ status: 303 });
    expect((await open(`${link}?saved=1`)).body).toContain('Thank you. We have your answer.');
    expect((await open(link)).body).toMatch(/If you answer “No” by Wednesday, March 11/);
    expect((await open(link)).body).toContain('The clerk was &lt;b&gt;kind&lt;/b&gt;.');
    expect(await survey(id)).toMatchObject({
      answer: { solved: 'yes', handled: 4, told: 'good', comment: well.comment },
      earlier: [],
    });
    expect((await survey(id, 'audrey.auditor'))?.answer.comment).toBeNull();

    await app.clock.advance({ hours: 6 * 24 });
    expect((await send(link, { ...well, handled: '5', comment: '' })).status).toBe(303);
    expect(await survey(id)).toMatchObject({ answer: { handled: 5, comment: null }, earlier: [{ handled: 4 }] });
    await app.clock.advance({ hours: 2 * 24 });
    expect(await send(link, well)).toMatchObject({
      status: 410,
      body: expect.stringContaining('The time to answer is over') as string,
    });
    expect((await open(link)).body).not.toContain('<textarea');
    expect(await desk.types(id)).toEqual(expect.arrayContaining(['survey.asked', 'survey.answered']));
  });

  it('opens the complaint again when it is not solved and can still be turned down', async () => {
    const { id, link } = await askedOf('8820450');
    expect((await open(link)).body).toMatch(/If you answer “No” by \w+, \w+ \d+, we take your complaint up again/);
    await send(link, { solved: 'no', handled: '2', told: '', comment: 'The bill is the same.' });
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN' });
    expect(await survey(id)).toMatchObject({ answer: { solved: 'no', reopened: true } });
    expect((await open(`${link}?saved=1`)).body).toContain('We have taken your complaint up again');
    await app.drainJobs();
    expect((await messages(id)).map(({ template }) => template)).toContain('reopened');
    await send(link, { solved: 'no', handled: '2', told: '', comment: 'The bill is still the same.' });
    expect(await survey(id)).toMatchObject({ answer: { comment: 'The bill is still the same.', reopened: true } });
    expect((await open(`${link}?saved=1`)).body).toContain('We have taken your complaint up again');
  });

  it('says to call when it is too late to turn it down', async () => {
    const { id, link } = await askedOf('8820490');
    await app.clock.advance({ hours: 10 * 24 });
    await send(link, { solved: 'no', handled: '1' });
    expect(await survey(id)).toMatchObject({ answer: { solved: 'no', reopened: false } });
    expect((await open(`${link}?saved=1`)).body).toContain('Please call us');
  });

  it('asks nobody whose complaint is open again, and nobody twice within thirty days', async () => {
    const again = await resolved('8820500');
    await app.call('POST', `/api/complaints/${again.id}/reopening`, {
      as: 'frank.frontline',
      body: { reason: 'It is the same.', channel: 'phone' },
    });
    await app.clock.advance(day);
    await app.drainJobs();
    expect(await survey(again.id)).toBeNull();

    const { id } = await askedOf('8820520');
    expect(await survey(id)).not.toBeNull();
    const second = await resolved('8820520');
    await app.clock.advance(day);
    await app.drainJobs();
    expect(await survey(second.id)).toBeNull();
  });

  it('opens nothing to whoever guesses, comes from another site, or sends another kind of body', async () => {
    const { id, link } = await askedOf('8820540');
    for (const wrong of [`${link}x`, link.slice(0, -1), `/f/${link.slice(3).toUpperCase()}`, '/f/%20', `/f/${'a'.repeat(90)}`])
      expect((await open(wrong)).status).toBe(404);
    expect((await send(`${link.slice(0, -1)}_`, well)).status).toBe(404);
    expect((await send(link, well, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send('/api/session', well)).status).toBe(415);
    for (const payload of ['null', '[]', JSON.stringify({ ...well, comment: 7 }), '']) {
      const sent = await app.nest.inject({
        ...{ method: 'POST', url: link, payload },
        headers: { 'content-type': 'application/json' },
      });
      expect([400, 415]).toContain(sent.statusCode);
    }
    expect((await app.nest.inject({ method: 'POST', url: link })).statusCode).toBe(415);
    expect((await send(link, { ...well, comment: 'a'.repeat(2001) })).status).toBe(422);
    expect(await survey(id)).toMatchObject({ answer: null });
    const often = await Promise.all(Array.from({ length: 70 }, () => open(link)));
    expect(often.at(-1)).toMatchObject({ status: 429, headers: { 'retry-after': '60' } });
  });
});
