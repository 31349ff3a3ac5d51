import type { Locator, Page } from 'playwright-core';
import { Desk, must, usd } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };
const mostTabs = 120;

/** Presses Tab until it has the focus: nothing else finds the way here. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}

const pressed = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

describe('rules and their traces with the keyboard alone', () => {
  let console_: Console;
  let reference = '';
  beforeAll(async () => {
    console_ = await Console.open();
    const frank = new Desk(console_.app);
    const complaint = await frank.register('8820490');
    must(201, await frank.give(complaint.id, usd(1_000)));
    await console_.app.drainJobs();
    await console_.app.clock.advance({ seconds: 10 });
    await console_.app.drainJobs();
    reference = `FH-${complaint.reference}-A`;
    const asked = { as: 'rita.rules', body: { title: 'From a pack' } };
    must(201, await console_.app.call('POST', '/api/rulesets', asked));
  }, 180_000);
  afterAll(() => console_.close());

  it('takes a policy pack over into a draft, and reads first what each new remedy is', async () => {
    const { page, errors } = await console_.signedInTo('/rules', /rules in force/i, 'rita.rules');
    await pressed(page, page.getByRole('link', { name: 'Policy packs' }).first());
    await pressed(page, page.getByRole('link', { name: 'Look at it: Municipal water in the United States' }));
    const draft = page.getByLabel('Into which draft');
    await tabTo(page, draft);
    await page.keyboard.type('From');
    await page.getByText('It fits into this draft.').waitFor({ timeout: 60_000 });
    await page
      .getByText(/^Carries money in USD; carried out by /)
      .first()
      .waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await tabTo(page, page.getByRole('radio', { name: 'stay beside them' }));
    const replacing = page.waitForResponse(/packs\/us-water\?existing=replace/);
    await page.keyboard.press('ArrowDown');
    await replacing;
    await page.getByText('It fits into this draft.').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('radio', { name: 'go', exact: true }).and(page.locator(':focus')).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.waitForURL((url) => !url.search.includes('existing=replace'), { waitUntil: 'commit' });
    await page.getByText('It fits into this draft.').waitFor({ timeout: 60_000 });
    await pressed(page, page.getByRole('button', { name: 'Take it over into a draft' }));
    await page.getByText(/rules differ from the rules it was begun from/).waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  }, 240_000);

  it('pastes references of billing and reads who, why, by which version and whether it was posted', async () => {
    const { page, errors } = await console_.signedInTo('/decisions/postings', /billing references/i, 'susan.supervisor');
    const field = page.getByLabel('References of billing or of orders, one a line');
    await tabTo(page, field);
    await page.keyboard.insertText(`${reference}\nFH-NOBODY-A`);
    for (const keys of ['Control+A', 'Control+X', 'Control+V']) await page.keyboard.press(keys);
    expect(await field.inputValue()).toBe(`${reference}\nFH-NOBODY-A`);
    await pressed(page, page.getByRole('button', { name: 'Show who and why' }));
    await page.getByText('1 of 2 found').waitFor();
    const row = page.getByRole('row', { name: new RegExp(`^${reference} `) });
    for (const said of ['Frank Foster', '$10.00', 'not posted', /G-06.* · v1/, /Anybody may give/]) {
      await row.getByText(said).first().waitFor();
    }
    await page.getByRole('row', { name: /FH-NOBODY-A No posting of ours has this reference/ }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await pressed(page, page.getByRole('link', { name: new RegExp(`why ${reference} was allowed`, 'i') }));
    await page.getByRole('heading', { level: 1, name: 'Why was this allowed?' }).waitFor();
    expect(errors).toEqual([]);
  }, 240_000);

  it('writes a limit in times, and reads it as a sentence before it is saved', async () => {
    const { page, errors } = await console_.signedInTo('/rules?view=versions', /rules in force/i, 'rita.rules');
    await pressed(page, page.getByRole('link', { name: 'From a pack' }).first());
    await page.getByRole('heading', { level: 1, name: 'From a pack' }).waitFor();
    await page.goto(`${page.url().split('?')[0] ?? ''}/rules/C-01`);
    await tabTo(page, page.getByLabel('Counted in'));
    await page.keyboard.type('Times');
    const often = page.getByLabel('Most times');
    await tabTo(page, often);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('two');
    await page.getByText('Write a whole number from 0 to 1000.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2');
    await page
      .getByText(/no more than twice/)
      .first()
      .waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await pressed(page, page.getByRole('button', { name: 'Save in the draft' }));
    await page.getByText(/rules? differs? from the rules it was begun from/).waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  }, 240_000);

  it('shows what a file of rules changes before it is brought into a draft', async () => {
    const { page, errors } = await console_.signedInTo('/rules?view=versions', /rules in force/i, 'rita.rules');
    await pressed(page, page.getByRole('link', { name: 'From a pack' }).first());
    await page.getByRole('heading', { level: 1, name: 'From a pack' }).waitFor();
    const downloading = page.waitForEvent('download');
    await pressed(page, page.getByRole('button', { name: 'Download as a file' }));
    const saved = await (await downloading).path();
    // Long before it is needed: the browser is only told by this to hand the choice over, and a key may overtake that.
    const choosing = page.waitForEvent('filechooser', { timeout: 60_000 });
    await pressed(page, page.getByRole('button', { name: 'Bring in a file' }));
    const choose = page.getByRole('dialog').getByRole('button', { name: 'Choose a file' });
    await page.locator('[role=dialog]:focus, [role=dialog] :focus').waitFor({ state: 'attached' });
    await tabTo(page, choose);
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(saved);
    await page.getByText('Nothing differs between the two.').waitFor({ timeout: 60_000 });
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  }, 240_000);
});
