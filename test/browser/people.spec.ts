import { Console, faultsInBoth } from './console.ts';

describe('the console of an administrator', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
  }, 90_000);
  afterAll(() => console_.close());

  const none = { light: [], dark: [] };
  const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

  it('adds somebody who can sign in with the password shown once, and whom deactivation stops at once', async () => {
    const adam = await console_.signedInTo('/people', /People/, 'adam.admin');
    const { page } = adam;
    await page.keyboard.press('c');
    await page.getByLabel('Name', { exact: true }).fill('Nora Novak');
    await page.getByLabel('User name', { exact: true }).fill('nora.new');
    await page.getByLabel('Role').selectOption('FRONTLINE');
    await page.getByRole('dialog').getByRole('button', { name: 'Add a person' }).click();
    const secret = page.getByText(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
    const password = (await secret.textContent()) ?? '';
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('button', { name: 'Open this person' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nora Novak' }).waitFor();

    const nora = await console_.tab();
    await nora.page.goto(`${console_.url}/queue`);
    await nora.page.getByLabel(/user ?name/i).fill('nora.new');
    await nora.page.getByLabel(/^password/i).fill(password);
    await nora.page.keyboard.press('Enter');
    await nora.page.getByRole('heading', { level: 1, name: /queue/i }).waitFor();

    await page.getByRole('button', { name: 'Deactivate' }).click();
    await page.getByText('Has left and cannot sign in.').waitFor();
    await nora.page.reload();
    await nora.page.getByLabel(/^password/i).waitFor();
    expect([...adam.errors, ...nora.errors]).toEqual([]);
  }, 120_000);

  it('says who is on call, and is where a supervisor puts somebody of the team on call', async () => {
    const { page, errors } = await console_.signedInTo('/people', /People/, 'susan.supervisor');
    await page.getByText(/^Nobody is on call/).waitFor();
    await page.getByRole('button', { name: 'Put somebody on call' }).click();
    await page.getByRole('combobox', { name: 'Who is on call' }).fill('Sam');
    await page.getByRole('option', { name: /^Sam Sorensen/ }).click();
    expect(await page.getByLabel('For', { exact: true }).locator('option').allTextContents()).toEqual(['Contact center']);
    await page.getByLabel(/^Until/).fill('2031-01-01T08:00');
    await page.getByLabel('Their e-mail').fill('on-call@utility.example');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('button', { name: 'Put somebody on call' }).click();
    await page.getByText('on-call@utility.example').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate<number>(excess)).toBe(0);
    await page.getByRole('button', { name: /^End Sam Sorensen/ }).click();
    await page.getByText(/^Nobody is on call/).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('says once what is wrong with a field, beside it', async () => {
    const { page, errors } = await console_.signedInTo('/people?do=add', /People/, 'adam.admin');
    await page.getByLabel('Name', { exact: true }).fill('Nora Novak');
    await page.getByLabel('User name', { exact: true }).fill('x');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'Some fields cannot be used.' }).waitFor();
    expect(await page.getByText(/characters that do not belong here/).count()).toBe(1);
    expect(errors).toEqual([]);
  }, 60_000);

  it('shows and sets what somebody may decide, with dates and why', async () => {
    const { page, errors } = await console_.signedInTo('/people', /People/, 'adam.admin');
    await page.getByLabel('Name or user name').fill('lena');
    await page.getByRole('link', { name: 'Lena Lindqvist' }).click();
    await page.getByRole('button', { name: 'Change levels' }).click();
    await page.getByRole('button', { name: 'Add a level' }).click();
    const line = page
      .getByRole('group')
      .filter({ has: page.getByLabel('Remedies') })
      .last();
    await line.getByLabel('Remedies').selectOption('credits');
    await line.getByLabel('Level', { exact: true }).selectOption('senior');
    await line.getByLabel('From').fill('2026-01-01');
    await line.getByLabel('Why').fill('Course of December');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('button', { name: 'Save levels' }).click();
    await page.getByRole('cell', { name: 'Course of December' }).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('reads what customers were told, on a telephone too, without a fault that axe can find', async () => {
    const { page, errors } = await console_.signedInTo('/outbox', /Outbox/, 'adam.admin', {
      viewport: { width: 390, height: 800 },
    });
    for (const screen of ['/outbox', '/people', '/people?do=add']) {
      await page.goto(`${console_.url}${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect({ screen, ...(await faultsInBoth(page)) }).toEqual({ screen, ...none });
      expect({ screen, excess: await page.evaluate<number>(excess) }).toEqual({ screen, excess: 0 });
    }
    expect(errors).toEqual([]);
  }, 120_000);
});
