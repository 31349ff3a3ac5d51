import { Rulesets } from '../../../src/authority/db/rulesets.repository.ts';
import { Metrics } from '../../../src/platform/index.ts';
import { codeOf, reasonsOf, startDesk, type Desk } from './a-desk.ts';

describe('two evaluators that disagree', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.app.stop());

  it('permit nothing and raise an alarm', async () => {
    const { id } = await desk.complaint(await desk.customer());
    const policy = await desk.app.nest.get(Rulesets, { strict: false }).live(desk.app.sql, desk.app.clock.now());
    const planted = policy?.rulesFor.get('apology')?.find(({ rule }) => rule.key === 'G-20');
    const sound = planted?.truth;
    Object.assign(planted ?? {}, { truth: () => 0 });
    const refused = await desk.give(id, 'apology', null, { verdict: 'ESCALATE' });
    expect([refused.status, codeOf(refused), reasonsOf(refused)]).toEqual([
      403,
      'beyond-authority',
      ['EVALUATORS_DISAGREE', 'NO_LEVEL'],
    ]);
    const { values } = await desk.app.nest.get(Metrics, { strict: false }).evaluatorDisagreements.get();
    expect(values[0]?.value).toBe(1);
    Object.assign(planted ?? {}, { truth: sound });
    expect((await desk.give(id, 'apology', null)).status).toBe(201);
  });
});
