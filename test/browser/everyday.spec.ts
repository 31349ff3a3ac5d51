import { readFile } from 'node:fs/promises';
import { samplePassword } from '../../src/sample/seed.ts';
import { Desk } from '../e2e/desk.ts';
import { accessibilityFaults, Console } from './console.ts';

const budgetBytes = 220_000;

describe('an everyday at the desk', () => {
  let console_: Console;
  let complaint: string;
  beforeAll(async () => {
    console_ = await Console.open();
    const { id, version, reference } = await new Desk(console_.app).register('8820430');
    const goodwill = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' } };
    await new Desk(console_.app).escalate({ id, version }, goodwill);
    for (const account of ['8820410', '8820420']) await new Desk(console_.app).register(account, { keep: false });
    complaint = `/complaints/${reference}`;
  }, 90_000);
  afterAll(() => console_.close());

  it('begins with at most 220 kB of script, and charts are fetched only where there is one', async () => {
    const { page } = await console_.signedIn('frank.frontline');
    const sent: { url: string; bytes: number }[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().endsWith('.js'))
        void request.sizes().then(({ responseBodySize }) => sent.push({ url: request.url(), bytes: responseBodySize }));
    });
    await page.goto(`${console_.url}/queue`);
    await page.getByRole('heading', { level: 1, name: 'My queue' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(budgetBytes);
    expect(sent.filter(({ url }) => url.includes('chart'))).toEqual([]);
  }, 60_000);

  it('shows every time in the utility’s zone, wherever the reader is', async () => {
    const { page } = await console_.signedIn('frank.frontline', { timezoneId: 'Asia/Tokyo' });
    await page.getByText('Times are Eastern Time.').waitFor();
    await page.goto(`${console_.url}${complaint}`);
    await page
      .getByText(/^Received .* E[SD]T/)
      .first()
      .waitFor();
    expect(await page.getByText(/GMT\+9|JST/).count()).toBe(0);
  }, 60_000);

  it('goes by keys: N to the caller, J and K along the list, Enter into it, ? for help, and the full stop for the next', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'New complaint' }).waitFor();
    await page.keyboard.type('8820430');
    await page.getByRole('option', { name: /Grace Okafor/ }).waitFor();
    await page.goto(`${console_.url}/queue?view=team`);
    await page.locator('[data-row]').nth(1).waitFor();
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
    expect(await page.evaluate<boolean>('document.activeElement === document.querySelector("[data-row]")')).toBe(true);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard help' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('.');
    await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
    expect(errors).toEqual([]);
  }, 90_000);

  it('hands out the list that is shown as a file', async () => {
    const { page } = await console_.signedIn('susan.supervisor');
    await page.getByRole('heading', { level: 1, name: 'My team’s queue' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    const shown = await page.locator('[data-row]').count();
    expect(file.suggestedFilename()).toBe('queue-team.csv');
    expect(text).toMatch(/^\uFEFFReference,Customer,/);
    expect(text.trimEnd().split('\r\n')).toHaveLength(shown + 1);
  }, 60_000);

  it('begins for a manager with every team, and offers an auditor no work', async () => {
    const maria = await console_.signedIn('maria.manager');
    await maria.page.getByRole('heading', { level: 1, name: 'Every team’s queue' }).waitFor();
    const audrey = await console_.signedIn('audrey.auditor');
    await audrey.page.locator('[data-row]').first().waitFor();
    expect(await audrey.page.getByText('Grace Okafor').count()).toBe(0);
    expect(await audrey.page.getByRole('button', { name: 'Next most urgent' }).count()).toBe(0);
  }, 60_000);

  it('says at intake, before anything is written, what could be given', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.keyboard.press('n');
    await page.getByRole('combobox', { name: /Phone, account number/ }).fill('8820410');
    await page.getByRole('option', { name: /Maria Lopez/ }).click();
    await page.getByLabel(/^Category/).selectOption({ label: 'Bill higher than expected' });
    await page.getByRole('heading', { name: 'What you could do now' }).waitFor();
    await page.getByText('You can now (up to $25.00)').first().waitFor();
    await page.getByRole('switch', { name: 'Solved in this contact' }).press('Space');
    await page.getByLabel(/^Remedy/).selectOption({ label: 'Goodwill credit' });
    await page.getByLabel(/^Amount/).fill('75');
    await page.getByText('Your limit is $25.00; $75.00 is $50.00 over it.').waitFor();
    await page.getByText(/Register it without this remedy/).waitFor();
    expect(errors).toEqual([]);
  }, 60_000);

  it('asks for one decision at a time', async () => {
    const { page } = await console_.signedIn('frank.frontline');
    await page.goto(`${console_.url}${complaint}`);
    await page.getByRole('button', { name: /Leak adjustment/ }).click();
    await page.getByText('A decision is being waited for already').waitFor();
    expect(await page.getByRole('button', { name: /^Ask .* to approve/ }).count()).toBe(0);
  }, 60_000);

  it.each([
    ['decisions/no-such-thing', 'There is no such decision, or you may not see it'],
    ['decisions/0195f0a0-0000-7000-8000-000000000009', 'There is no such decision, or you may not see it'],
    ['complaints/typo', 'There is no such complaint, or you may not see it'],
    ['escalations?open=typo', 'There is no such escalation, or you may not see it'],
    ['rules/typo', 'There is no such version of the rules'],
    ['insights/typo', 'There is no such figure'],
    ['insights/published/2026-13', 'This month was not published'],
  ])(
    'says of an address that names nothing what is not there: %s',
    async (address, said) => {
      const { page, errors } = await console_.signedIn('maria.manager');
      await page.goto(`${console_.url}/${address}`);
      await page.getByText(said).waitFor();
      expect(await page.getByText('Some fields cannot be used').count()).toBe(0);
      expect(errors).toEqual([]);
    },
    60_000,
  );

  it('speaks to each person on a shared machine in the language they chose', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.getByRole('button', { name: /your menu/ }).click();
    await page.getByRole('menuitem', { name: 'Español' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mi cola' }).waitFor();
    const signInAs = async (username: string): Promise<void> => {
      await page.context().clearCookies();
      await page.goto(`${console_.url}/queue`);
      await page.getByLabel(/user ?name|usuario/i).fill(username);
      await page.getByLabel(/^password|^contraseña/i).fill(samplePassword);
      await page.keyboard.press('Enter');
    };
    await signInAs('lena.frontline');
    await page.getByRole('heading', { level: 1, name: 'My queue' }).waitFor();
    await signInAs('frank.frontline');
    await page.getByRole('heading', { level: 1, name: 'Mi cola' }).waitFor();
    expect(errors).toEqual([]);
  }, 60_000);

  it('finds a complaint by whom it is about, from the box and on the page of all that was found', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /A reference/ }).fill('Okafor');
    await page.getByRole('option', { name: new RegExp(complaint.split('/').at(-1) ?? '') }).waitFor();
    await page.goto(`${console_.url}/search`);
    await page.getByText('What are you looking for?').waitFor();
    await page.getByLabel(/Words, a reference, a name/).fill('220 harbor');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: new RegExp(complaint.split('/').at(-1) ?? '') }).waitFor();
    expect(errors).toEqual([]);
  }, 60_000);

  it('prints a complaint as a sheet: what it is and of when, the story, and nothing to press', async () => {
    const { page } = await console_.signedIn('frank.frontline');
    await page.goto(`${console_.url}${complaint}`);
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/complaint sheet .* printed .* by Frank Foster\. Times are Eastern Time\./).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
  }, 60_000);
});
