import { startApp } from '../../support/app.ts';
import { codeOf, RulesDesk } from './a-draft.ts';

describe('a draft of rules', () => {
  let rules: RulesDesk;
  beforeAll(async () => {
    rules = new RulesDesk(await startApp());
  });
  afterAll(() => rules.app.stop());

  it('begins as a copy of the rules in force and is saved rule by rule', async () => {
    const draft = await rules.begin();
    expect(draft).toMatchObject({ state: 'draft', revision: 1 });
    const saved = await rules.change(draft, 'G-01', { title: 'Late fees, a little more' });
    expect(saved.revision).toBe(2);
    expect(await rules.rule(draft.id, 'G-01')).toMatchObject({ title: 'Late fees, a little more' });
    const { items } = await rules.must<{ items: { id: string; state: string }[] }>('GET', '/rulesets');
    expect(items.map(({ state }) => state).toSorted()).toEqual(['draft', 'live']);
  });

  it('refuses to be saved over what somebody else has saved', async () => {
    const draft = await rules.begin();
    await rules.change(draft, 'G-01', { title: 'First' });
    const rule = await rules.rule(draft.id, 'G-01');
    const late = await rules.ask('PUT', `/rulesets/${draft.id}/rules/G-01`, { revision: 1, rule });
    expect([late.status, codeOf(late), late.body['revision']]).toEqual([409, 'revision-changed', 2]);
  });

  it.each([
    ['an empty group', { all: [] }, '/rule/conditions/all'],
    [
      'an unknown operator',
      { all: [{ fact: 'employee.level', operator: 'matches', value: 1 }] },
      '/rule/conditions/all/0/operator',
    ],
    ['an unknown fact', { all: [{ fact: 'employee.shoeSize', operator: 'equal', value: 1 }] }, '/rule/conditions/all/0/fact'],
    ['a path', { all: [{ fact: 'employee.level', operator: 'equal', value: 1, path: '$.x' }] }, '/rule/conditions/all/0/path'],
    ['a priority', { all: [{ fact: 'employee.level', operator: 'equal', value: 1 }], priority: 3 }, '/rule/conditions'],
    ['a missing named condition', { condition: 'nowhere' }, '/rule/conditions'],
  ])('names the place of %s', async (_, conditions, pointer) => {
    const draft = await rules.begin();
    const rule = { ...(await rules.rule(draft.id, 'G-01')), conditions };
    const refused = await rules.ask('PUT', `/rulesets/${draft.id}/rules/G-01`, { revision: 1, rule });
    expect([refused.status, codeOf(refused)]).toEqual([422, 'ruleset-invalid']);
    const pointers = (refused.body['faults'] as { pointer: string }[]).map((fault) => fault.pointer);
    expect(pointers.some((found) => found.startsWith(pointer))).toBe(true);
  });

  it('is sealed when it is submitted, also in the database, and open again when it is recalled', async () => {
    const submitted = await rules.submit(await rules.change(await rules.begin(), 'G-01', { title: 'Sealed' }));
    expect(submitted.state).toBe('in-review');
    const { hash } = await rules.document(submitted.id);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const rule = await rules.rule(submitted.id, 'G-01');
    const late = await rules.ask('PUT', `/rulesets/${submitted.id}/rules/G-01`, { revision: submitted.revision, rule });
    expect([late.status, codeOf(late)]).toEqual([409, 'ruleset-not-now']);
    await expect(
      rules.app.sql.rows({
        name: 'test-write-sealed',
        text: `UPDATE ruleset_draft SET content = '{}' WHERE id = $1`,
        values: [submitted.id],
      }),
    ).rejects.toThrow('only a draft can be written');
    const recalled = await rules.must('POST', `/rulesets/${submitted.id}/recall`, { revision: submitted.revision });
    expect(recalled.state).toBe('draft');
    expect((await rules.document(submitted.id)).hash).toBeNull();
  });

  it('is rejected by a manager with a reason, and never by who wrote in it', async () => {
    const submitted = await rules.submit(await rules.begin());
    const rejected = await rules.must(
      'POST',
      `/rulesets/${submitted.id}/rejection`,
      { revision: submitted.revision, note: 'No numbers yet.' },
      'maria.manager',
    );
    expect(rejected.state).toBe('rejected');
    expect(await rules.document(submitted.id)).toMatchObject({ decidedNote: 'No numbers yet.' });
  });

  it('allows no step that is not in its life', async () => {
    const draft = await rules.begin();
    for (const step of ['recall', 'trial', 'trial-end']) {
      const refused = await rules.ask('POST', `/rulesets/${draft.id}/${step}`, { revision: 1 });
      expect([step, refused.status, codeOf(refused)]).toEqual([step, 409, 'ruleset-not-now']);
    }
  });

  it('leaves a published ruleset as it is, whoever asks the database', async () => {
    for (const statement of [`UPDATE ruleset SET hash = 'x'`, `DELETE FROM ruleset`]) {
      await expect(rules.app.sql.rows({ name: `test-${statement.slice(0, 6)}`, text: statement })).rejects.toThrow(
        /never changes|append-only/,
      );
    }
  });
});
