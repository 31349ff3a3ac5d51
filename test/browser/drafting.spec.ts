import type { Page } from 'playwright-core';
import { must } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

describe('a draft in the making', () => {
  let console_: Console;
  let draft = '';
  beforeAll(async () => {
    console_ = await Console.open();
    const asked = { as: 'rita.rules', body: { title: 'Leaks and late fees' } };
    draft = `/rules/${must(201, await console_.app.call<{ id: string }>('POST', '/api/rulesets', asked)).id}`;
  }, 180_000);
  afterAll(() => console_.close());

  const press = async (page: Page, role: 'button' | 'link', name: string): Promise<void> => {
    await page.getByRole(role, { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };

  it('changes a calculated amount and takes an edge case over as a test, with the keyboard alone', async () => {
    const { page, errors } = await console_.signedInTo(`${draft}/rules/G-05`, /leak adjustment/i, 'rita.rules');
    await page.getByText('of up to the lowest of $150.00 and 50% of').waitFor();
    await page.getByLabel('Percent').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('40');
    await page.getByText('of up to the lowest of $150.00 and 40% of').waitFor();
    await press(page, 'button', 'Propose edge cases');
    const proposed = page.getByRole('button', { name: /^Add: / });
    await proposed.first().waitFor({ timeout: 60_000 });
    const before = await proposed.count();
    await proposed.first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('3 tests go with this rule.').waitFor();
    expect(await proposed.count()).toBe(before - 1);
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'button', 'Save in the draft');
    await page.getByText('1 rule differs from the rules it was begun from.').waitFor({ timeout: 60_000 });
    await press(page, 'link', 'Tests');
    await page.getByText('not as expected').first().waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);

  it('asks before a rule that was changed and not saved is left, and keeps what was typed for whoever stays', async () => {
    const { page, errors } = await console_.signedInTo(draft, /leaks/i, 'rita.rules');
    const question = page.getByRole('dialog', { name: 'Leave without saving?' });
    const toRule = page.locator('main a[href$="/rules/G-06"]').first();
    const upTo = page.getByRole('textbox', { name: 'Up to', exact: true });
    await toRule.click();
    await upTo.waitFor();
    await press(page, 'link', 'Leaks and late fees');
    await toRule.click();
    await upTo.fill('31');
    await press(page, 'link', 'Insights');
    await question.waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(await upTo.inputValue()).toBe('31');
    await page.goBack();
    await press(page, 'button', 'Leave without saving');
    await upTo.waitFor({ state: 'detached' });
    await question.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  }, 120_000);

  it('says what its checks found, and what it newly allows', async () => {
    const { page, errors } = await console_.signedInTo(`${draft}?view=checks`, /leaks/i, 'rita.rules');
    await page.getByRole('heading', { level: 2 }).or(page.getByText('Nothing was found')).first().waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'link', 'Review');
    await page.getByRole('heading', { name: 'What it newly allows' }).waitFor();
    await page.getByText('None is attached yet.', { exact: false }).waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);

  it('writes down its levels, and takes a policy pack over', async () => {
    const { page, errors } = await console_.signedInTo(`${draft}?view=basis`, /leaks/i, 'rita.rules');
    await page.getByRole('heading', { name: 'The ordinary case' }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.goto(`${console_.url}/rules/packs`);
    await press(page, 'link', 'Look at it: Municipal water in the United States');
    await page.getByLabel('Into which draft').selectOption({ label: 'Leaks and late fees' });
    await page.getByText('It fits into this draft.').waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'button', 'Take it over into a draft');
    await page.getByText(/rules differ from the rules it was begun from/).waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  }, 240_000);
});
