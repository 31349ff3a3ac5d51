import type { Page } from 'playwright-core';
import { Desk, must, usd } from '../e2e/desk.ts';
import { RulesDesk, type Reply } from '../integration/rulesets/a-draft.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

describe('a draft between its writer and its reader', () => {
  let console_: Console;
  let draft: Reply;
  beforeAll(async () => {
    console_ = await Console.open();
    const rules = new RulesDesk(console_.app);
    const lower = await rules.change(await rules.begin('A lower limit'), 'G-06', {
      effect: { type: 'grant', upTo: 100 },
      tests: [],
    });
    draft = await rules.submit(lower);
  }, 180_000);
  afterAll(() => console_.close());

  const open = (name: 'rita.rules' | 'maria.manager') =>
    console_.signedInTo(`/rules/${draft.id}?view=review`, /a lower limit/i, name);

  const press = async (page: Page, name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true }).first();
    await button.waitFor({ timeout: 60_000 });
    await button.focus();
    await page.keyboard.press('Enter');
  };

  it('answers beside every decision in a trial run, and says what would have come out otherwise', async () => {
    const { page, errors } = await open('rita.rules');
    await press(page, 'Begin a trial run');
    await page.keyboard.press('Control+Enter');
    await page.getByText('No decision yet since it began.').waitFor({ timeout: 60_000 });
    const frank = new Desk(console_.app);
    const { id } = await frank.register('8820490');
    must(201, await frank.give(id, usd(1_500)));
    await page.reload();
    await page.getByText('1 decision since it began, 1 would have come out otherwise.').waitFor({ timeout: 60_000 });
    const flips = page.getByRole('table', { name: 'Came out otherwise' });
    await flips.getByRole('row').filter({ hasText: '$15.00' }).getByRole('link').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'End the trial run');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Begin a trial run' }).waitFor({ timeout: 60_000 });
    await page.getByText('1 decision since it began', { exact: false }).waitFor();
    expect(errors).toEqual([]);
  }, 240_000);

  it('is taken back by its writer to write in it, and the reader sees that', async () => {
    const rita = await open('rita.rules');
    await press(rita.page, 'Take it back to write in it');
    await rita.page.getByText('The review begins anew when it is sent again.').waitFor();
    expect(await faultsInBoth(rita.page)).toEqual(none);
    await rita.page.keyboard.press('Control+Enter');
    await rita.page.getByRole('button', { name: 'Send for review' }).waitFor({ timeout: 60_000 });
    const maria = await open('maria.manager');
    await maria.page.getByText('Draft', { exact: true }).first().waitFor();
    expect(await maria.page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    expect([...rita.errors, ...maria.errors]).toEqual([]);
  }, 240_000);
});
