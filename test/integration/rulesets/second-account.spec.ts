import { systemActor } from '../../../src/kernel/index.ts';
import { UnitOfWork } from '../../../src/platform/index.ts';
import { samplePassword } from '../../../src/sample/seed.ts';
import { StaffApi } from '../../../src/staff/index.ts';
import { startApp } from '../../support/app.ts';
import { RulesDesk } from './a-draft.ts';

/** Rita wrote the rules; somebody made her a manager’s account as well. */
describe('a second account of who wrote the rules', () => {
  let rules: RulesDesk;
  beforeAll(async () => {
    rules = new RulesDesk(await startApp());
    const { nest } = rules.app;
    await nest
      .get(UnitOfWork)
      .run(systemActor('test'), (tx) =>
        nest
          .get(StaffApi, { strict: false })
          .createPerson(tx, { username: 'rita.manager', name: ' rita  RHODES', role: 'MANAGER', password: samplePassword }),
      );
  });
  afterAll(() => rules.app.stop());

  it('is named in the review and in the audit', async () => {
    const draft = await rules.submit(await rules.change(await rules.begin(), 'G-01', { title: 'Twice' }));
    const { revision } = await rules.readyToPublish(draft);
    const review = await rules.must<{ accountsOfAuthorsName: string[] }>('GET', `/rulesets/${draft.id}/review`);
    expect(review.accountsOfAuthorsName).toEqual(['rita.manager']);
    await rules.must('POST', `/rulesets/${draft.id}/publication`, { revision }, 'rita.manager');
    const [audited] = await rules.app.sql.rows<{ sharesName: boolean }>({
      name: 'test-second-account',
      text: `SELECT (details ->> 'publisherHasAuthorsName')::boolean AS "sharesName" FROM audit_event WHERE action = 'ruleset.published'`,
    });
    expect(audited).toEqual({ sharesName: true });
  });
});
