import type { Page } from 'playwright-core';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

describe('courses and whom somebody keeps away from', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
  }, 180_000);
  afterAll(() => console_.close());

  const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };
  const idOf = async (username: string): Promise<string> => {
    const { body } = await console_.app.call<{ items: { id: string; username: string }[] }>('GET', '/api/people', {
      as: 'adam.admin',
    });
    return body.items.find((person) => person.username === username)?.id ?? '';
  };

  it('are written down by an administrator with the keyboard alone, and what has lapsed says so', async () => {
    const { page, errors } = await console_.signedInTo(`/people/${await idOf('frank.frontline')}`, /frank/i, 'adam.admin');
    await press(page, 'Change courses');
    await press(page, 'Add a course');
    const course = page
      .locator('input')
      .and(page.getByLabel('Course', { exact: true }))
      .last();
    await course.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Completed on').last().fill('2024-02-01');
    await page.getByLabel('Counts until, not included').last().fill('2025-02-01');
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'Save courses');
    await page.getByText(/lapsed on/).waitFor();
    await page.getByLabel('Account number').focus();
    await page.keyboard.type('8820430');
    await press(page, 'Keep away from it');
    await page.getByText('ending in 0430').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);

  it('are declared by everybody for themselves, and an unknown account is told at its field', async () => {
    const { page, errors } = await console_.signedInTo('/settings', /settings/i, 'susan.supervisor');
    await page.getByLabel('Account number').focus();
    await page.keyboard.type('0000');
    await press(page, 'Keep away from it');
    await page.getByRole('alert').getByText('There is no account with this number. It stands on every bill.').waitFor();
    await page.getByLabel('Account number').fill('8820430');
    await press(page, 'Keep away from it');
    await page.getByText('ending in 0430').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);
});
