import { Console, faultsInBoth } from './console.ts';
import { Desk } from '../e2e/desk.ts';

const none = { light: [], dark: [] };

/** An administrator changes when the utility is at work, and how long something may take. */
describe('working hours and deadlines on the screen', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
    await new Desk(console_.app).register('8820430');
  }, 90_000);
  afterAll(() => console_.close());

  it('show what an edit of the calendar would move before it is saved, with the keyboard alone', async () => {
    const { page, errors } = await console_.signedInTo('/times', /working hours/i, 'adam.admin');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      await page.getByLabel(`${day}, closes, 1`).focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('20:00');
    }
    expect(await page.getByRole('button', { name: 'Save as a new version' }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(/due times? would move/).waitFor();
    await page.getByText(/\d+ of \d+ shown, those due soonest first/).waitFor();
    await page
      .getByText(/^[A-Z2-9]{7}$/)
      .first()
      .waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByLabel('Move the deadlines that are open, too').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save as a new version' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Version 2 is saved.').waitFor();
    await page.getByText(/Version 2 · .* in force/).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('take holidays over from a country, and say what cannot be saved in words', async () => {
    const { page, errors } = await console_.signedInTo('/times', /working hours/i, 'adam.admin');
    await page.goto(`${console_.url}/times/calendars/new`);
    await page.getByLabel('Name', { exact: true }).fill('Crews');
    await page.getByLabel('Country', { exact: true }).selectOption('US');
    await page.getByLabel('Year', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: /Add \d+ closed days/ }).click();
    await page
      .getByText(/closed all day/)
      .first()
      .waitFor();
    await page.getByLabel('Monday, closes, 1').fill('08:00');
    await page.getByRole('button', { name: 'Create the calendar' }).click();
    await page.getByText('Monday: It closes before it opens.').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByLabel('Monday, closes, 1').fill('16:00');
    await page.getByRole('button', { name: 'Create the calendar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Crews' }).waitFor();
    const team = page.getByRole('group', { name: 'Works by it' }).getByRole('checkbox').first();
    await team.click();
    await page.getByRole('dialog').getByText('Open deadlines looked at', { exact: false }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByLabel('Move the deadlines that are open, too').last().check();
    await page.getByRole('button', { name: 'Change the calendar' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: 'All calendars' }).click();
    await page.getByText(/^Used by /).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('change a deadline with its conditions, pauses and steps, and put it before another', async () => {
    const { page, errors } = await console_.signedInTo('/times?view=deadlines', /working hours/i, 'adam.admin');
    await page.getByText('5 working days, for Severity: Standard').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('link', { name: 'Solved, S3' }).click();
    await page.getByLabel('Time allowed').fill('4');
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByLabel(/Step \d+: what happens/).last().selectOption('ESCALATE'); // prettier-ignore
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page
      .getByText(/would move/)
      .first()
      .waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByLabel('Also for the deadlines that are open').check();
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('The open deadlines are being moved.', { exact: false }).waitFor();
    await page.getByText('4 working days, for Severity: Standard').waitFor();
    await page.getByRole('link', { name: 'All deadlines' }).click();
    await page.getByRole('button', { name: 'Ask earlier: Solved, S3' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Open deadlines looked at', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Save this order' }).click();
    const resolution = page.getByRole('region', { name: 'Resolution' }).getByRole('link');
    await resolution.nth(1).filter({ hasText: 'Solved, S3' }).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('apply a deadline to open ones or switch it off after saying what that does', async () => {
    const { page, errors } = await console_.signedInTo('/times?view=deadlines', /working hours/i, 'adam.admin');
    await page.getByRole('link', { name: 'Word that it arrived' }).click();
    await page.getByRole('button', { name: 'Apply to open deadlines' }).click();
    await page.getByText('No due time would move').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('The open ones go over to the next line', { exact: false }).waitFor();
    await page.getByRole('dialog').getByText('Open deadlines looked at', { exact: false }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
    await page.getByText('· switched off').waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('fit a telephone and speak Spanish', async () => {
    const { page } = await console_.signedInTo('/settings', /settings/i, 'adam.admin', { viewport: { width: 390, height: 800 } });
    await page.getByText('Español').first().click();
    for (const [screen, heading] of [
      ['/times', 'Horarios y plazos'],
      ['/times?view=deadlines', 'Horarios y plazos'],
      ['/times/calendars/new', 'Horario nuevo'],
      ['/times/deadlines/new', 'Plazo nuevo'],
    ] as const) {
      await page.goto(`${console_.url}${screen}`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect({ screen, excess }).toEqual({ screen, excess: 0 });
    }
  }, 120_000);
});
