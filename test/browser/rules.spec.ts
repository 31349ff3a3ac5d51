import { Console, faultsInBoth } from './console.ts';

describe('rules on the screen', () => {
  let console_: Console;
  let draft = '';
  beforeAll(async () => {
    console_ = await Console.open();
  }, 90_000);
  afterAll(() => console_.close());

  const none = { light: [], dark: [] };

  it('are written in a draft with the keyboard alone, and read as a sentence before they are saved', async () => {
    const { page, errors } = await console_.signedInTo('/rules', /rules/i, 'rita.rules', {
      viewport: { width: 1280, height: 900 },
    });
    await page.getByText('may give “Goodwill credit” of up to $25.00').waitFor();
    await page.getByRole('button', { name: 'Begin a draft' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Name of the draft').focus();
    await page.keyboard.type('Spring limits');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Spring limits' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'may give “Goodwill credit” of up to $25.00' }).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Up to', { exact: true }).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('40');
    await page.getByText('of up to $40.00').first().waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Enter');
    await page.getByText('1 rule differs from the rules it was begun from.').waitFor();
    await page.locator('ins', { hasText: '$40.00' }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('link', { name: 'Review' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send for review' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Why these rules should change').waitFor();
    await page.keyboard.type('Small mistakes cost more to argue about.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Begin a trial run' }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    expect(errors).toEqual([]);
    draft = page.url();
  }, 120_000);

  it('are judged by another person, who says why', async () => {
    const { page, errors } = await console_.signedIn('maria.manager');
    await page.goto(draft);
    await page.getByRole('heading', { name: 'What stands in the way' }).waitFor();
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.getByLabel('What has to be put right').fill('Ask the union first.');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Rejected', { exact: true }).waitFor();
    expect(errors).toEqual([]);
  }, 90_000);
});
