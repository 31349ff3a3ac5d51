import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { samplePassword } from '../../../src/sample/seed.ts';
import { StaffApi } from '../../../src/staff/index.ts';
import { startApp } from '../../support/app.ts';
import { codeOf, RulesDesk, type Reply } from './a-draft.ts';

const maria = 'maria.manager';
const milo = 'milo.manager';

describe('rules that let managers do more', () => {
  let rules: RulesDesk;
  let draft: Reply;
  beforeAll(async () => {
    rules = new RulesDesk(await startApp());
    const { nest } = rules.app;
    await nest.get(UnitOfWork).run(systemActor('test'), (tx) =>
      nest.get(StaffApi, { strict: false }).createPerson(tx, {
        ...{ username: milo, name: 'Milo Mercer', role: 'MANAGER', password: samplePassword },
      }),
    );
    const wider = await rules.change(await rules.begin(), 'G-08', { effect: { type: 'grant', upTo: 300_000 }, tests: [] });
    draft = await rules.readyToPublish(await rules.submit(wider));
  }, 120_000);
  afterAll(() => rules.app.stop());

  const publish = async (as: string) => {
    const { revision } = await rules.document(draft.id);
    return rules.ask('POST', `/rulesets/${draft.id}/publication`, { revision }, as);
  };
  const record = async (id: string, number: string, as = maria) => {
    const { revision } = await rules.document(id);
    return rules.ask('PUT', `/rulesets/${id}/board-minute`, { revision, number, decidedOn: '2026-02-27' }, as);
  };

  it('are published by no manager without the minute of the board', async () => {
    const refused = await publish(maria);
    expect([refused.status, codeOf(refused), refused.body['boardMinute']]).toEqual([403, 'widens-own-level', 'missing']);
  });

  it('are not published by the manager who recorded the minute, and are by another', async () => {
    expect((await record(draft.id, '2026/14')).status).toBe(200);
    const own = await publish(maria);
    expect([own.status, codeOf(own), own.body['boardMinute']]).toEqual([403, 'widens-own-level', 'recorded-by-you']);
    const review = await rules.must<{ boardMinute: object }>('GET', `/rulesets/${draft.id}/review`);
    expect(review.boardMinute).toMatchObject({ number: '2026/14', decidedOn: '2026-02-27', byName: 'Maria Marsh' });
    expect((await publish(milo)).status).toBe(200);
    await rules.app.clock.advance({ seconds: 10 });
  });

  it('need a minute of their own, and a new one once the text was opened again', async () => {
    const next = await rules.submit(
      await rules.change(await rules.begin(), 'G-08', { effect: { type: 'grant', upTo: 400_000 } }),
    );
    const again = await record(next.id, '2026/14');
    expect([again.status, codeOf(again)]).toEqual([409, 'board-minute-used']);
    expect((await record(next.id, '2026/15')).status).toBe(200);
    const { revision } = await rules.document(next.id);
    const recalled = await rules.must('POST', `/rulesets/${next.id}/recall`, { revision });
    const late = await record(recalled.id, '2026/16');
    expect([late.status, codeOf(late)]).toEqual([409, 'ruleset-not-now']);
    await rules.submit(recalled);
    const review = await rules.must<{ boardMinute: object | null }>('GET', `/rulesets/${next.id}/review`);
    expect(review.boardMinute).toBeNull();
  });

  it('are due for another look on the day their owner named', async () => {
    const due = (days: number) =>
      rules.must<{ items: { key: string; reviewBy: string; isOverdue: boolean }[] }>('GET', `/authority/rules-due?days=${days}`);
    expect((await due(0)).items).toEqual([]);
    const all = (await due(3660)).items;
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ reviewBy }) => reviewBy)).toEqual(all.map(({ reviewBy }) => reviewBy).toSorted());
    expect(all.every(({ isOverdue }) => !isOverdue)).toBe(true);
  });
});
