import { Desk, must, usd } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

describe('budgets on the screen', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
    const frank = new Desk(console_.app);
    const { id } = await frank.register('8820430');
    must(201, await frank.give(id, usd(1_000)));
  }, 90_000);
  afterAll(() => console_.close());

  it('tell a person what is used and what is left, drawn and in numbers', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.getByRole('button', { name: /your menu/ }).click();
    await page.getByRole('menuitem', { name: 'Budgets' }).click();
    await page.getByText('$10.00 of $300.00 used, $290.00 left').waitFor();
    await page.getByRole('progressbar', { name: /\$10\.00 of \$300\.00 used/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Set a budget' }).count()).toBe(0);
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);

  it('are set by a lead with the keyboard alone, hold at once, and are ended', async () => {
    const { page, errors } = await console_.signedInTo('/budgets', /budgets/i, 'susan.supervisor');
    await page.getByRole('button', { name: 'Set a budget' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('For whom').selectOption({ label: 'Frank Foster' });
    await page.getByLabel('How much').focus();
    await page.keyboard.type('12');
    await page.getByLabel('Why').focus();
    await page.keyboard.type('The first month with credits.');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Control+Enter');
    await page.getByText('$10.00 of $12.00 used, $2.00 left').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    const frank = await console_.signedInTo('/budgets', /budgets/i, 'frank.frontline');
    await frank.page.getByText('The first month with credits.').waitFor();
    await page.getByRole('button', { name: 'End it: $12.00 a month, Frank Foster' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('$10.00 of $12.00 used, $2.00 left').waitFor({ state: 'detached' });
    expect([...errors, ...frank.errors]).toEqual([]);
  }, 180_000);

  it('fit a telephone and speak Spanish', async () => {
    const { page, errors } = await console_.signedInTo('/budgets', /budgets/i, 'maria.manager', {
      viewport: { width: 390, height: 800 },
    });
    await console_.inSpanish(page, '/budgets');
    await page.getByRole('heading', { level: 1, name: 'Presupuestos' }).waitFor();
    await page.getByText('4 personas más de este equipo no conceden nada', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Fijar un presupuesto' }).count()).toBe(0);
    await page.getByLabel('Equipo', { exact: true }).selectOption({ label: 'Contact center' });
    await page.getByRole('button', { name: 'Fijar un presupuesto' }).click();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);
});
