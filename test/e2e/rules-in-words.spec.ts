import { startApp, type TestApp } from '../support/app.ts';
import { must } from './desk.ts';

type Rule = { readonly key: string; readonly effect: object };
type Line = {
  readonly key: string;
  readonly sentence: { readonly en: string; readonly es: string };
  readonly change: string | null;
};

describe('rules in words', () => {
  let app: TestApp;
  let draftId: string;
  beforeAll(async () => {
    app = await startApp();
    const begun = must(
      201,
      await app.call<{ id: string }>('POST', '/api/rulesets', { as: 'rita.rules', body: { title: 'Spring' } }),
    );
    draftId = begun.id;
  });
  afterAll(() => app.stop());

  const ruleOf = async (key: string): Promise<Rule> => {
    const { content } = must(
      200,
      await app.call<{ content: { rules: Rule[] } }>('GET', `/api/rulesets/${draftId}`, { as: 'rita.rules' }),
    );
    const found = content.rules.find((rule) => rule.key === key);
    if (!found) throw new Error(`the sample has no rule ${key}`);
    return found;
  };
  const lines = async (): Promise<Line[]> =>
    must(200, await app.call<{ rules: Line[] }>('GET', `/api/rulesets/${draftId}/sentences`, { as: 'maria.manager' })).rules;
  const read = (rule: object) =>
    app.call<object>('POST', `/api/rulesets/${draftId}/readings`, { as: 'rita.rules', body: { rule } });

  it('are read out in both languages, unchanged ones without a mark', async () => {
    const goodwill = (await lines()).find(({ key }) => key === 'G-06');
    expect(goodwill).toMatchObject({ change: null, sentence: { en: 'Anybody may give “Goodwill credit” of up to $25.00.' } });
  });

  it('are read out with the conditions they share, each by its name', async () => {
    const { conditions } = must(
      200,
      await app.call<{ conditions: object[] }>('GET', `/api/rulesets/${draftId}/sentences`, { as: 'maria.manager' }),
    );
    expect(conditions).toContainEqual({
      name: 'anybody-with-a-level',
      sentence: { en: 'The employee is a trainee or above.', es: expect.stringMatching(/^[A-Z].+\.$/) },
    });
  });

  it('say what a rule would say before it is saved', async () => {
    const rule = { ...(await ruleOf('G-06')), effect: { type: 'grant', upTo: 4000 } };
    expect(must(200, await read(rule))).toEqual({
      faults: [],
      sentence: expect.objectContaining({ en: 'Anybody may give “Goodwill credit” of up to $40.00.' }) as unknown,
    });
    expect((await lines()).find(({ key }) => key === 'G-06')).toMatchObject({ change: null });
  });

  it('name the place of every fault', async () => {
    const rule = { ...(await ruleOf('G-06')), conditions: { all: [] } };
    expect(must(200, await read(rule))).toMatchObject({
      faults: [{ pointer: '/rule/conditions/all', code: 'empty-group' }],
      sentence: null,
    });
  });

  it('mark the words that changed once it is saved', async () => {
    const rule = { ...(await ruleOf('G-06')), effect: { type: 'grant', upTo: 4000 } };
    must(200, await app.call('PUT', `/api/rulesets/${draftId}/rules/G-06`, { as: 'rita.rules', body: { revision: 1, rule } }));
    expect((await lines()).find(({ key }) => key === 'G-06')).toMatchObject({
      change: 'changed',
      aspects: ['amount'],
      words: { en: expect.arrayContaining([expect.objectContaining({ kind: 'added', text: '$40.00.' })]) as unknown },
    });
  });

  it('are made of facts and remedies that have names', async () => {
    const { facts, remedies } = must(
      200,
      await app.call<{ facts: { id: string; label: object }[]; remedies: { code: string }[] }>(
        'GET',
        '/api/authority/vocabulary',
        {
          as: 'rita.rules',
        },
      ),
    );
    expect(facts).toContainEqual(expect.objectContaining({ id: 'customer.vulnerable', type: 'bool' }));
    expect(remedies).toContainEqual(expect.objectContaining({ code: 'goodwill-credit', hasMoney: true }));
  });
});
