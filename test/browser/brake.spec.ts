import { Desk, must, usd } from '../e2e/desk.ts';
import type { TestApp } from '../support/app.ts';
import { Console, faultsInBoth } from './console.ts';
import { settled } from './settled.ts';

const none = { light: [], dark: [] };

describe('authority that somebody asks about', () => {
  let console_: Console;
  let reference = '';
  let marked = '';
  beforeAll(async () => {
    console_ = await Console.open();
    const frank = new Desk(console_.app);
    const complaint = await frank.register('8820490');
    must(201, await frank.give(complaint.id, usd(1_000)));
    await console_.app.drainJobs();
    await console_.app.clock.advance({ seconds: 10 });
    await console_.app.drainJobs();
    reference = complaint.reference;
    marked = await changedThenGiven(console_.app);
  }, 180_000);
  afterAll(() => console_.close());

  it('is suspended at once by a manager with the keyboard alone, said on every page, and lifted', async () => {
    const maria = await console_.signedInTo('/rules?view=suspended', /rules in force/i, 'maria.manager');
    await maria.page.getByRole('button', { name: 'Suspend all own-authority credits' }).focus();
    await maria.page.keyboard.press('Enter');
    await maria.page.getByRole('dialog').waitFor();
    expect(await faultsInBoth(maria.page)).toEqual(none);
    await maria.page.keyboard.type('Credits went out twice.');
    await maria.page.keyboard.press('Control+Enter');
    await maria.page.getByText(/All own-authority credits are suspended since/).waitFor();
    const frank = await console_.signedIn('frank.frontline');
    await frank.page.getByText('Credits went out twice.').waitFor();
    expect(await faultsInBoth(frank.page)).toEqual(none);
    await maria.page.getByRole('button', { name: 'Lift it: All own-authority credits' }).focus();
    await maria.page.keyboard.press('Enter');
    await maria.page.getByRole('dialog').waitFor();
    await maria.page.keyboard.type('The fault is mended.');
    await maria.page.keyboard.press('Control+Enter');
    await maria.page.getByText('Nothing is suspended', { exact: true }).waitFor();
    expect(await faultsInBoth(maria.page)).toEqual(none);
    await frank.page.reload();
    await frank.page.getByRole('heading', { level: 1 }).waitFor();
    await frank.page.waitForLoadState('networkidle');
    expect(await frank.page.getByText('Credits went out twice.').count()).toBe(0);
    expect([...maria.errors, ...frank.errors]).toEqual([]);
  }, 240_000);

  it('explains a decision of long ago, from the log and from what billing calls it', async () => {
    const { page, errors } = await console_.signedInTo('/decisions', /decision log/i, 'susan.supervisor');
    await page.getByLabel('Answer', { exact: true }).selectOption('PERMIT');
    await settled(page);
    await page.getByRole('link', { name: /^Why Frank Foster was answered so: \$10\.00/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Why was this allowed?' }).waitFor();
    await page.getByText('Frank Foster, Frontline').waitFor();
    await page.getByRole('heading', { level: 3, name: /G-06 · applies/ }).waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await faultsInBoth(page)).toEqual(none);

    await page.goto(`${console_.url}/decisions/postings`);
    await page.getByLabel('References of billing or of orders, one a line').fill(`FH-${reference}-A\nFH-NOBODY-A`);
    await page.getByRole('button', { name: 'Show who and why' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 of 2 found').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('link', { name: `Why FH-${reference}-A was allowed` }).click();
    await page.getByRole('heading', { level: 1, name: 'Why was this allowed?' }).waitFor();
    expect(errors).toEqual([]);
  }, 240_000);

  it('waits for somebody else’s look where only a changed category let it through, and leaves the list with the keyboard', async () => {
    const { page, errors } = await console_.signedInTo('/decisions', /decision log/i, 'susan.supervisor');
    await page.getByRole('link', { name: 'Waiting for a look' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Category: was Something else, now Late fee').waitFor();
    await page.getByText(/^Changed by Frank Foster, .* Granted by Frank Foster, /).waitFor();
    await page.keyboard.press('j');
    expect(await page.locator(':focus').textContent()).toBe(marked);
    const of = `\\$5\\.00 Waive the late fee, ${marked}`;
    await page.getByRole('button', { name: new RegExp(`^Say what you found: ${of}`) }).focus();
    await page.keyboard.press('Enter');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.type('It was about the fee from the beginning.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Nothing waits for a look', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Looked at', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Decisions that were looked at' }).waitFor();
    await page.getByText(/^Looked at by Susan Suarez, /).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('link', { name: new RegExp(`^Why was this allowed\\? ${of}`) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Why was this allowed?' }).waitFor();
    expect(errors).toEqual([]);
  }, 240_000);
});

/** A late fee waived on a complaint that was about something else when it came in. */
async function changedThenGiven(app: TestApp): Promise<string> {
  const frank = new Desk(app);
  const { id, version, reference } = await frank.register('8820430', { category: 'other' });
  must(
    201,
    await app.call('POST', `/api/complaints/${id}/category`, { as: 'frank.frontline', body: { category: 'late-fee', version } }),
  );
  must(201, await frank.give(id, usd(500), { kind: 'late-fee-waiver' }));
  return reference;
}
