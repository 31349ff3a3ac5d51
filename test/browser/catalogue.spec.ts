import type { Page } from 'playwright-core';
import { must } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

describe('the catalogue of remedies in a draft', () => {
  let console_: Console;
  let draft = '';
  beforeAll(async () => {
    console_ = await Console.open();
    const asked = { as: 'rita.rules', body: { title: 'More to give' } };
    draft = must(201, await console_.app.call<{ id: string }>('POST', '/api/rulesets', asked)).id;
  }, 180_000);
  afterAll(() => console_.close());

  const press = async (page: Page, role: 'button' | 'link', name: string): Promise<void> => {
    await page.getByRole(role, { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };
  const fill = async (page: Page, label: string, text: string): Promise<void> => {
    await page.getByLabel(label).focus();
    await page.keyboard.type(text);
  };

  it('takes a new remedy, says why one stays, and shows both where they are read, with the keyboard alone', async () => {
    const { page, errors } = await console_.signedInTo(`/rules/${draft}?view=remedies`, /more to give/i, 'rita.rules');
    await press(page, 'button', 'Remove “Goodwill credit”');
    await page
      .getByRole('alert')
      .getByText(/Rules name this remedy: G-06/)
      .waitFor();
    await press(page, 'button', 'Add a remedy');
    await fill(page, 'Short name, for good', 'filter-voucher');
    await fill(page, 'Name in English', 'Filter voucher');
    await fill(page, 'Name in Spanish', 'Vale para un filtro');
    await fill(page, 'What they call it (billing code)', 'FILTER');
    await page.getByLabel('It carries money').focus();
    await page.keyboard.press('Space');
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'button', 'Save in the draft');
    await page.getByText('“Filter voucher”, in Spanish “Vale para un filtro”. It carries no money.', { exact: false }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'link', 'Review');
    await page.getByRole('heading', { name: 'What changes' }).waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { name: /filter-voucher/ }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);

  it('is compared with any other version', async () => {
    const { page, errors } = await console_.signedInTo('/rules?view=versions', /rules in force/i, 'maria.manager');
    await page.getByLabel('From').selectOption({ label: 'More to give (Draft)' });
    await page.getByLabel('To').selectOption({ index: 2 });
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    await page.getByRole('heading', { name: /filter-voucher/ }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);
});
