import { startApp } from '../../support/app.ts';
import { codeOf, RulesDesk, type Reply } from './a-draft.ts';

const maria = 'maria.manager';

describe('publishing rules', () => {
  let rules: RulesDesk;
  beforeAll(async () => {
    rules = new RulesDesk(await startApp());
  });
  afterAll(() => rules.app.stop());

  const publish = ({ id, revision }: Reply, more: object = {}, as = maria) =>
    rules.ask('POST', `/rulesets/${id}/publication`, { revision, ...more }, as);
  const later = (): Promise<void> => rules.app.clock.advance({ seconds: 10 });
  const reviewed = async (key: string, change: object): Promise<Reply> =>
    rules.readyToPublish(await rules.submit(await rules.change(await rules.begin(), key, change)));
  const liveCount = async (): Promise<number> => {
    const { items } = await rules.must<{ items: { state: string }[] }>('GET', '/rulesets');
    return items.filter(({ state }) => state === 'live').length;
  };

  it('takes effect with notice, supersedes the rules before it and leaves exactly one in force', async () => {
    const draft = await reviewed('G-01', { effect: { type: 'grant', upTo: 5000 }, tests: [] });
    const published = await publish(draft);
    expect([published.status, published.body]).toEqual([200, expect.objectContaining({ version: 2 })]);
    expect((await rules.document(draft.id)).state).toBe('scheduled');
    expect(await liveCount()).toBe(1);
    await later();
    expect(await rules.document(draft.id)).toMatchObject({
      ...{ state: 'live', authorNames: ['Rita Rhodes'], submittedByName: 'Rita Rhodes' },
      ...{ decidedByName: 'Maria Marsh', publishedByName: 'Maria Marsh' },
    });
    expect(await liveCount()).toBe(1);
  });

  it('is refused to whoever wrote in it since its base, by the server and by the database', async () => {
    const draft = await reviewed('G-01', { title: 'By Maria too' });
    await rules.app.sql.rows({
      name: 'test-make-author',
      text: `UPDATE ruleset_draft SET authors = authors || (SELECT id FROM person WHERE username = 'maria.manager') WHERE id = $1`,
      values: [draft.id],
    });
    const refused = await publish(draft);
    expect([refused.status, codeOf(refused)]).toEqual([403, 'own-ruleset']);
    await expect(
      rules.app.sql.rows({
        name: 'test-publish-own',
        text: `UPDATE ruleset_draft SET decided_by = authors[2] WHERE id = $1`,
        values: [draft.id],
      }),
    ).rejects.toThrow('ruleset_draft_judge_is_no_author');
  });

  it('is refused to a manager whose own level it widens', async () => {
    const draft = await reviewed('G-08', { effect: { type: 'grant', upTo: 300_000 } });
    const refused = await publish(draft);
    expect([refused.status, codeOf(refused), refused.body['rules']]).toEqual([403, 'widens-own-level', ['G-08']]);
  });

  it('is refused while a test of the rules is red, naming it', async () => {
    const draft = await reviewed('C-01', {
      effect: { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 10_000 },
    });
    const refused = await publish(draft);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'publication-blocked']);
    expect(refused.body['obstacles']).toMatchObject([
      { code: 'tests-red', tests: [{ rule: 'C-01', name: 'with 180.00 given in a year 20.00 are left' }] },
    ]);
    const review = await rules.must<{ tests: { passed: boolean }[]; changes: object }>('GET', `/rulesets/${draft.id}/review`);
    expect(review.tests.filter(({ passed }) => !passed)).toHaveLength(1);
    expect(review.changes).toEqual({ added: [], removed: [], changed: [{ rule: 'C-01', parts: ['effect'] }], frame: [] });
  });

  it('is refused without a what-if on past cases of exactly this text, held against exactly its base', async () => {
    const draft = await rules.answerAll(
      await rules.submit(await rules.change(await rules.begin(), 'G-01', { title: 'Untried' })),
    );
    const refused = await publish(draft);
    expect([refused.status, codeOf(refused), refused.body['obstacles']]).toEqual([
      409,
      'publication-blocked',
      [{ code: 'backtest-missing' }],
    ]);
    const unsent = await rules.change(await rules.begin(), 'G-02', { title: 'Something else' });
    const early = await rules.ask('PUT', `/rulesets/${unsent.id}/backtest`, {
      revision: unsent.revision,
      backtestId: await rules.tryOnPast(unsent.id),
    });
    expect([early.status, codeOf(early)]).toEqual([409, 'ruleset-not-now']);
    const other = await rules.submit(unsent);
    const body = { revision: draft.revision, backtestId: await rules.tryOnPast(other.id) };
    const stray = await rules.ask('PUT', `/rulesets/${draft.id}/backtest`, body);
    expect([stray.status, codeOf(stray)]).toEqual([409, 'backtest-of-another-text']);
    await rules.attach(draft, await rules.tryOnPast(draft.id));
    const review = await rules.must<{ obstacles: object[]; backtest: object }>('GET', `/rulesets/${draft.id}/review`);
    expect(review).toMatchObject({ obstacles: [], backtest: { byName: 'Rita Rhodes', figures: { cases: 0, avoided: 0 } } });
    const recalled = await rules.must('POST', `/rulesets/${draft.id}/recall`, {
      revision: (await rules.document(draft.id)).revision,
    });
    const again = await rules.answerAll(await rules.submit(recalled));
    expect((await publish(again)).body['obstacles']).toEqual([{ code: 'backtest-missing' }]);
  });

  it('is void once other rules were published, says what changed, and goes on after taking them over', async () => {
    const mine = await reviewed('G-01', { title: 'Mine' });
    const theirs = await reviewed('G-02', { title: 'Theirs' });
    expect((await publish(theirs)).status).toBe(200);
    await later();
    const refused = await publish(mine);
    expect([refused.status, codeOf(refused)]).toEqual([409, 'base-moved']);
    expect(refused.body['changes']).toMatchObject({ changed: [{ rule: 'G-02', parts: ['title'] }] });
    const recalled = await rules.must('POST', `/rulesets/${mine.id}/recall`, { revision: mine.revision });
    const taken = await rules.must<Reply & { clashes: string[] }>('POST', `/rulesets/${mine.id}/rebase`, {
      revision: recalled.revision,
    });
    expect(taken.clashes).toEqual([]);
    expect(await rules.rule(mine.id, 'G-02')).toMatchObject({ title: 'Theirs' });
    expect((await publish(await rules.readyToPublish(await rules.submit(taken)))).status).toBe(200);
    await later();
  });

  it('refuses a beginning in the past, and takes back what has not begun', async () => {
    const draft = await reviewed('G-01', { title: 'Next month' });
    const late = await publish(draft, { effectiveFrom: '2026-03-01T00:00:00Z' });
    expect([late.status, codeOf(late)]).toEqual([422, 'effective-too-early']);
    expect((await publish(draft, { effectiveFrom: '2026-04-01T00:00:00-04:00' })).body).toMatchObject({
      validFrom: '2026-04-01T04:00:00.000Z',
    });
    const early = await rules.ask('POST', `/rulesets/${draft.id}/withdrawal`, { reason: 'Not yet.' }, maria);
    expect(early.status).toBe(200);
    expect((await rules.document(draft.id)).state).toBe('withdrawn');
    expect(await liveCount()).toBe(1);
    const again = await reviewed('G-01', { title: 'At once' });
    expect((await publish(again)).status).toBe(200);
    const tooLate = await rules.ask('POST', `/rulesets/${again.id}/withdrawal`, { reason: 'Oh.' }, maria);
    expect([tooLate.status, codeOf(tooLate)]).toEqual([409, 'already-live']);
    await later();
  });

  it('rolls back by publishing an old one as new, by two people', async () => {
    const { items } = await rules.must<{ items: { id: string; version: number; hash: string }[] }>('GET', '/rulesets');
    const first = items.find(({ version }) => version === 1);
    const asked = await rules.must('POST', `/rulesets/${first?.id ?? ''}/return`, { reason: 'Too generous.' }, maria);
    const own = await publish(asked);
    expect([own.status, codeOf(own)]).toEqual([403, 'own-ruleset']);
    const review = (as: string): Promise<{ isOwn: boolean; commands: string[] }> =>
      rules.must('GET', `/rulesets/${asked.id}/review`, undefined, as);
    const judged = ({ isOwn, commands }: { isOwn: boolean; commands: string[] }) => [
      isOwn,
      commands.includes('publish') || commands.includes('reject'),
    ];
    expect(judged(await review(maria))).toEqual([true, false]);
    expect(judged(await review('rita.rules'))).toEqual([false, true]);
    const managers = await rules.must<{ items: { username: string }[] }>('GET', '/people?role=MANAGER');
    expect(managers.items.map(({ username }) => username)).toEqual([maria]);
    const byRita = await rules.must('POST', `/rulesets/${first?.id ?? ''}/return`, { reason: 'Too generous.' });
    expect((await publish(await rules.readyToPublish(byRita))).status).toBe(200);
    await later();
    expect(await rules.document(byRita.id)).toMatchObject({ state: 'live', hash: first?.hash });
  });
});
