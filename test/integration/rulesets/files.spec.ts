import { startApp, type TestApp } from '../../support/app.ts';
import { RulesDesk, type Body } from './a-draft.ts';

type File = Body & {
  readonly hash: string;
  readonly content: Body & { readonly rules: readonly (Body & { readonly key: string })[]; readonly remedies: readonly string[] };
  readonly remedies: readonly (Body & { readonly kind: string })[];
};
type Check = {
  readonly faults: readonly { readonly pointer: string; readonly code: string }[];
  readonly differences: { readonly rules: readonly Body[]; readonly frame: readonly Body[] } | null;
  readonly isAsExported: boolean | null;
};

describe('a ruleset as a file', () => {
  let app: TestApp;
  let rules: RulesDesk;
  let live: string;
  let file: File;
  beforeAll(async () => {
    app = await startApp();
    rules = new RulesDesk(app);
    const { items } = await rules.must<{ items: readonly { id: string; state: string }[] }>('GET', '/rulesets');
    live = items.find(({ state }) => state === 'live')?.id ?? '';
    file = await rules.must<File>('GET', `/rulesets/${live}/file`);
  }, 120_000);
  afterAll(() => app.stop());

  const check = (id: string, sent: unknown): Promise<Check> =>
    rules.must<Check>('POST', `/rulesets/${id}/file/readings`, { file: sent });
  const changed = (key: string, change: Body): File => ({
    ...file,
    content: { ...file.content, rules: file.content.rules.map((rule) => (rule.key === key ? { ...rule, ...change } : rule)) },
  });

  it('says what it is, with its rules, tests and remedies, and the hash they were published with', async () => {
    const document = await rules.document(live);
    expect(file).toMatchObject({ format: 'firsthand-rules', formatVersion: 1, version: 1, hash: document.hash });
    expect(file.content).toEqual(document.content);
    expect(file['contentSchema']).toBe('/api/authority/schema');
    expect(file.remedies.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...file.content.remedies]));
    const { headers } = await app.call('GET', `/api/rulesets/${live}/file`, { as: 'rita.rules' });
    expect(headers['content-disposition']).toContain('rules.json');
  });

  it('changes nothing in the draft it came from', async () => {
    const { id } = await rules.begin();
    expect(await check(id, file)).toMatchObject({ faults: [], isAsExported: true, differences: { rules: [], frame: [] } });
    expect(await rules.must<File>('GET', `/rulesets/${id}/file`)).toEqual({ ...file, version: null, title: 'A higher limit' });
  });

  it('says where its remedies alone were changed by hand, and where it names no hash of them', async () => {
    const { id } = await rules.begin();
    const remedies = file.remedies.map((remedy, place) => (place === 0 ? { ...remedy, executorCode: 'NEW-CODE' } : remedy));
    const { remediesHash, ...unsealed } = file;
    expect(remediesHash).toMatch(/^[0-9a-f]{64}$/);
    for (const sent of [{ ...file, remedies }, unsealed])
      expect(await check(id, sent)).toMatchObject({ faults: [], isAsExported: false });
  });

  it('is shown as what it changes before it is brought in, and then stands in the draft', async () => {
    const draft = await rules.begin();
    const other = changed('G-01', { title: 'Another name', effect: { type: 'grant', upTo: 4_321 } });
    const { kind, ...first } = file.remedies[0] ?? { kind: '' };
    const sent = {
      ...other,
      content: { ...other.content, rules: other.content.rules.filter(({ key }) => key !== 'C-01') },
      remedies: [{ kind, ...first, executorCode: 'NEW-CODE' }],
    };
    const before = await rules.document(draft.id);
    const { faults, differences, isAsExported } = await check(draft.id, sent);
    expect([faults, isAsExported]).toEqual([[], false]);
    expect(differences?.rules).toMatchObject([
      { key: 'G-01', change: 'changed' },
      { key: 'C-01', change: 'removed' },
    ]);
    expect(differences?.frame).toMatchObject([{ part: 'remedy', kind: 'changed' }]);
    expect(await rules.document(draft.id)).toEqual(before);
    const saved = await rules.must('PUT', `/rulesets/${draft.id}/file`, { revision: draft.revision, file: sent });
    expect(saved.revision).toBe(draft.revision + 1);
    const brought = await rules.must<File>('GET', `/rulesets/${draft.id}/file`);
    expect(brought.content).toEqual(sent.content);
    expect(brought.remedies).toHaveLength(file.remedies.length);
    expect(brought.remedies[0]).toMatchObject({ kind, executorCode: 'NEW-CODE' });
    const stale = await rules.ask('PUT', `/rulesets/${draft.id}/file`, { revision: draft.revision, file: sent });
    expect([stale.status, stale.body['type']]).toEqual([409, '/problems/revision-changed']);
  });

  it('names the exact place of every fault, and is not brought in', async () => {
    const { id, revision } = await rules.begin();
    const place = file.content.rules.findIndex(({ key }) => key === 'G-01');
    const wrongRule = changed('G-01', { effect: { type: 'grant', upTo: -1 } });
    const [first, ...rest] = file.remedies;
    const wrongs: readonly (readonly [unknown, string])[] = [
      [wrongRule, `/content/rules/${place}/effect/upTo`],
      [{ ...file, remedies: [{ ...first, executor: 'pigeon' }, ...rest] }, '/remedies/0/executor'],
      [{ ...file, remedies: [{ ...first, kind: 'No kind' }, ...rest] }, '/remedies/0/kind'],
      [{ ...file, remedies: [first, ...file.remedies] }, '/remedies/1/kind'],
      [{ ...file, formatVersion: 2 }, '/formatVersion'],
      [{ ...file, format: 'something-else' }, '/format'],
      [{ ...file, more: 1 }, '/more'],
      [{ format: file['format'], formatVersion: 1, remedies: [] }, '/content'],
    ];
    for (const [sent, pointer] of wrongs) {
      const { faults, differences } = await check(id, sent);
      expect([faults.map((fault) => fault.pointer), differences]).toEqual([[pointer], null]);
    }
    const twice = await check(id, { ...file, remedies: [{ ...first, executor: 'pigeon' }, ...rest, rest[0]] });
    expect(twice.faults.map(({ pointer }) => pointer)).toEqual([
      '/remedies/0/executor',
      `/remedies/${file.remedies.length}/kind`,
    ]);
    const both = await check(id, { ...wrongRule, remedies: [{ ...first, executor: 'pigeon' }, ...rest] });
    expect(both.faults.map(({ pointer }) => pointer)).toEqual(['/remedies/0/executor', `/content/rules/${place}/effect/upTo`]);
    const refused = await rules.ask<{ faults: { pointer: string }[] }>('PUT', `/rulesets/${id}/file`, {
      revision,
      file: wrongRule,
    });
    expect([refused.status, refused.body.faults.map(({ pointer }) => pointer)]).toEqual([422, [wrongs[0]?.[1]]]);
  });

  it('never makes a remedy begin or cease to carry money', async () => {
    const { id } = await rules.begin();
    const turned = file.remedies.map((remedy) =>
      remedy.kind === 'apology' ? { ...remedy, hasMoney: true, executor: 'billing' } : remedy,
    );
    const answer = await rules.ask('POST', `/rulesets/${id}/file/readings`, { file: { ...file, remedies: turned } });
    expect([answer.status, answer.body['type']]).toEqual([409, '/problems/remedy-money-fixed']);
  });

  it('has bounds of its own, which no other route has', async () => {
    const { id } = await rules.begin();
    const wide = { ...file, content: { ...file.content, rules: Array.from({ length: 90_000 }, () => 0) } };
    const large = { ...file, title: 'x'.repeat(1024 * 1024) };
    const asked = async (sent: unknown) =>
      (await rules.ask('POST', `/rulesets/${id}/file/readings`, { file: sent })).body['type'];
    expect([await asked(wide), await asked(large)]).toEqual(['/problems/body-too-wide', '/problems/body-too-large']);
    const elsewhere = await rules.ask('POST', `/rulesets/${id}/readings`, { rule: { rules: file.content.rules } });
    expect(elsewhere.status).toBeGreaterThanOrEqual(400);
    expect(['/problems/body-too-wide', '/problems/body-too-large']).toContain(elsewhere.body['type']);
  });

  it('is brought in by whoever writes rules alone, and read by whoever reads them', async () => {
    const { id, revision } = await rules.begin();
    const frank = await rules.ask('PUT', `/rulesets/${id}/file`, { revision, file }, 'frank.frontline');
    const maria = await rules.ask('PUT', `/rulesets/${id}/file`, { revision, file }, 'maria.manager');
    expect([frank.status, maria.status]).toEqual([403, 403]);
    expect((await rules.ask('GET', `/rulesets/${id}/file`, undefined, 'maria.manager')).status).toBe(200);
  });
});
