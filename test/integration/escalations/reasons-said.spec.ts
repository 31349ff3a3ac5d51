import { frank, must, startDesk, susan, type Body, type ComplaintDesk } from '../complaints/complaint-desk.ts';

type Said = Readonly<Record<string, { readonly en: string; readonly es: string }>>;
type WithReasons = { readonly kind: string; readonly reasons: readonly { readonly code: string; readonly said: Said }[] };

const asked = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' }, note: 'Many years.' };

describe('reasons in words', () => {
  let desk: ComplaintDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  const escalated = async (writtenLanguage: string): Promise<Body> => {
    const { id, version } = await desk.kept(await desk.party({ writtenLanguage }));
    return desk.does(id, 'escalations', { ...asked, version });
  };

  it('go to the employee with the limit, and to the customer without it', async () => {
    const { id } = await desk.kept();
    const path = `/api/complaints/${id}/authority?remedy=goodwill-credit&amount=7500`;
    const panel = must(await desk.app.call<Body>('GET', path, { as: frank }), 200);
    const remedy = (panel['remedies'] as WithReasons[]).find(({ kind }) => kind === 'goodwill-credit');
    const reason = remedy?.reasons.find(({ code }) => code === 'OVER_LIMIT');
    expect(reason?.said['staff']?.en).toMatch(/\$75\.00/);
    expect(reason?.said['customer']).toEqual({
      en: 'A colleague with more authority is deciding about the amount.',
      es: 'Una persona con más autoridad está decidiendo sobre el importe.',
    });
  });

  it('go to whoever answers with what the customer can be told after a refusal, and in which language', async () => {
    await escalated('es');
    const { items } = must(await desk.app.call<{ items: Body[] }>('GET', '/api/escalations', { as: susan }), 200);
    const [line] = items as { customerLanguage: string; remedy: WithReasons }[];
    expect(line?.customerLanguage).toBe('es');
    expect(line?.remedy.reasons.map(({ said }) => said['refused']?.es)).toEqual([
      'Hemos vuelto a mirar su caso y no podemos dar este importe.',
    ]);
  });

  it('are said in English to whoever reads a language that we do not write', async () => {
    expect(await escalated('vi')).toMatchObject({ customerLanguage: 'en' });
  });
});
