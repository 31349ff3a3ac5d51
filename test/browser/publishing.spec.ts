import type { Page } from 'playwright-core';
import { systemActor } from '../../src/kernel/index.ts';
import { UnitOfWork } from '../../src/platform/index.ts';
import { samplePassword } from '../../src/sample/seed.ts';
import { StaffApi } from '../../src/staff/index.ts';
import { Desk, must, usd } from '../e2e/desk.ts';
import { RulesDesk, type Reply } from '../integration/rulesets/a-draft.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

/** Frank has asked for twice what he may waive; the draft raises his limit and what managers may give, and says one thing twice. */
describe('rules that are published', () => {
  let console_: Console;
  let rules: RulesDesk;
  let draft: Reply;
  let waiting = '';
  beforeAll(async () => {
    console_ = await Console.open();
    const { app } = console_;
    rules = new RulesDesk(app);
    await app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) =>
      app.nest.get(StaffApi, { strict: false }).createPerson(tx, {
        ...{ username: 'milo.manager', name: 'Milo Mercer', role: 'MANAGER', password: samplePassword },
      }),
    );
    const frank = new Desk(app);
    const complaint = await frank.register('8820430', { category: 'late-fee' });
    must(201, await frank.escalate(complaint, { kind: 'AUTHORITY', remedy: 'late-fee-waiver', amount: usd(8_000) }));
    waiting = complaint.reference;
    const higher = await rules.change(await rules.begin('Larger waivers'), 'G-01', {
      effect: { type: 'grant', upTo: 10_000 },
      tests: [],
    });
    const wider = await rules.change(higher, 'G-08', { effect: { type: 'grant', upTo: 300_000 }, tests: [] });
    const rule = { ...(await rules.rule(wider.id, 'G-06')), key: 'G-98', tests: [] };
    const twice = await rules.must('PUT', `/rulesets/${wider.id}/rules/G-98`, { revision: wider.revision, rule });
    draft = await rules.submit(twice);
  }, 240_000);
  afterAll(() => console_.close());

  const press = async (page: Page, name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true }).first();
    await button.waitFor({ timeout: 60_000 });
    await button.focus();
    await page.keyboard.press('Enter');
  };
  const review = (): string => `/rules/${draft.id}?view=review`;

  it('wait while a warning is not answered for, and somebody answers for each', async () => {
    const maria = await console_.signedInTo(review(), /larger waivers/i, 'maria.manager');
    await maria.page.getByText('A check found something that nobody has answered for yet.').first().waitFor({ timeout: 60_000 });
    await press(maria.page, 'Publish');
    await maria.page.getByRole('button', { name: 'Publish', exact: true }).last().click();
    await maria.page.getByRole('alert').first().waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(maria.page)).toEqual(none);
    const { page, errors } = await console_.signedInTo(`/rules/${draft.id}?view=checks`, /larger waivers/i, 'rita.rules');
    const answer = page.getByRole('button', { name: /^Let it stand: / }).first();
    await answer.waitFor({ timeout: 60_000 });
    await answer.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Why it may stand').fill('Seen, and wanted so.');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Control+Enter');
    await page.getByText('It stands, says Rita', { exact: false }).first().waitFor({ timeout: 60_000 });
    expect([...errors, ...maria.errors]).toEqual([]);
    draft = await rules.readyToPublish(draft);
  }, 300_000);

  it('need the board’s minute where they let managers do more: one records it, another one publishes', async () => {
    const maria = await console_.signedInTo(review(), /larger waivers/i, 'maria.manager');
    await press(maria.page, 'Record the minute');
    await maria.page.getByLabel('Number of the minute').fill('2026/14');
    await maria.page.getByLabel('Day of the decision').fill('2026-02-27');
    expect(await faultsInBoth(maria.page)).toEqual(none);
    await maria.page.keyboard.press('Control+Enter');
    await maria.page.getByText('Whoever recorded it does not publish', { exact: false }).waitFor({ timeout: 60_000 });
    await maria.page.getByText('2026/14').waitFor();
    expect(await faultsInBoth(maria.page)).toEqual(none);
    const milo = await console_.signedInTo(review(), /larger waivers/i, 'milo.manager');
    await press(milo.page, 'Publish');
    await milo.page.keyboard.press('Control+Enter');
    await milo.page.getByRole('heading', { name: 'Publication' }).waitFor({ timeout: 60_000 });
    await console_.app.clock.advance({ seconds: 10 });
    expect([...maria.errors, ...milo.errors]).toEqual([]);
  }, 300_000);

  it('offer the questions back that are now the asker’s own, and each is given back with the keyboard', async () => {
    const { page, errors } = await console_.signedInTo(review(), /larger waivers/i, 'maria.manager');
    const button = page.getByRole('button', { name: `Give it back to Frank Foster: ${waiting}` });
    await button.waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${waiting} is with its owner again.`).first().waitFor();
    await page.goto(`${console_.url}/escalations?view=now-own`);
    await page.getByText('Nothing to give back').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);

  it('are read once by each person whom they change something for', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.getByRole('link', { name: 'What changed for you' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('You can now (up to $100.00)').first().waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'I have read it');
    await page.getByText('You have read everything').waitFor();
    await page.goto(`${console_.url}/queue`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: 'What changed for you' }).count()).toBe(0);
    expect(errors).toEqual([]);
  }, 180_000);

  it('are asked back as a draft in review, with why', async () => {
    const { page, errors } = await console_.signedInTo('/rules?view=versions', /rules/i, 'rita.rules');
    await page.getByRole('row').filter({ hasText: 'Superseded' }).getByRole('link').click();
    await page.getByRole('link', { name: 'Publication' }).click();
    await press(page, 'Ask for these rules back');
    await page.getByLabel('Why', { exact: true }).fill('The new limit was for the winter alone.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'What stands in the way' }).waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);

  it('are asked back by a manager, who reads before it who publishes them, and is offered neither to publish nor to reject', async () => {
    const { page, errors } = await console_.signedInTo('/rules?view=versions', /rules/i, 'maria.manager');
    await page.getByRole('row').filter({ hasText: 'Superseded' }).getByRole('link').click();
    await page.getByRole('link', { name: 'Publication' }).click();
    await page.getByText('Who can publish or reject them: Milo Mercer.').waitFor({ timeout: 60_000 });
    await page.getByText('to be tried on past cases before they can be published again').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'Ask for these rules back');
    await page.getByLabel('Why', { exact: true }).fill('The new limit was for the winter alone.');
    await page.keyboard.press('Control+Enter');
    await page
      .getByText('so you neither publish nor reject them. Who can publish or reject them: Milo Mercer.')
      .waitFor({ timeout: 60_000 });
    for (const name of ['Publish', 'Reject']) expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
    const milo = await console_.signedInTo(new URL(page.url()).pathname + '?view=review', /back to version/i, 'milo.manager');
    await milo.page.getByRole('button', { name: 'Reject', exact: true }).waitFor({ timeout: 60_000 });
  }, 240_000);

  it('say which decided complaints a change owes more, or that none is', async () => {
    const { page, errors } = await console_.signedInTo(`/rules/${draft.id}?view=owes-more`, /larger waivers/i, 'maria.manager');
    await page.getByText('No decided complaint is owed more').waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);
});
