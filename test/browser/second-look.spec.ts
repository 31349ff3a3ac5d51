import { Desk, must } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };
const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('a second look on the screen', () => {
  let console_: Console;
  let reference: string;
  beforeAll(async () => {
    console_ = await Console.open();
    const desk = new Desk(console_.app);
    const complaint = await desk.register('8820430');
    reference = complaint.reference;
    must(201, await desk.resolve(complaint, { relief: 'EXPLANATION', outcome: 'NOT_UPHELD', cause: 'nothing-found' }));
  }, 90_000);
  afterAll(() => console_.close());

  it('is asked for beside the complaint, of a person by name', async () => {
    const { page, errors } = await console_.signedInTo(`/complaints/${reference}?do=request-review`, /./, 'frank.frontline');
    const form = page.getByRole('dialog', { name: 'Ask for a review' });
    await form.getByLabel(/^Reason|^Why/).fill('They have photographs of the meter.');
    await form.getByRole('combobox', { name: 'Who should look at it' }).fill('Susan');
    await page.getByRole('option', { name: /^Susan / }).click();
    expect(await faultsInBoth(page)).toEqual(none);
    await form.getByRole('button', { name: 'Ask for the review' }).click();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await page.getByText(/Who reviews: Susan Suarez/).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('is answered beside the escalations, and what it overturns is open again', async () => {
    const { page, errors } = await console_.signedInTo('/escalations?view=reviews', /Escalations/, 'susan.supervisor');
    await page.getByRole('link', { name: new RegExp(reference) }).click();
    await page.getByText('They have photographs of the meter.').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('o');
    await page.getByLabel('What do you find?').selectOption({ label: 'We were at fault: yes' });
    await page.getByText('This overturns the decision and opens the complaint again.').waitFor();
    await page.getByLabel('Reason the customer can be told').fill('The photographs show that we misread it.');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('button', { name: 'Answer the review' }).click();
    await page.getByText('Nothing to review').waitFor();
    await page.goto(`${console_.url}/complaints/${reference}`);
    await page.getByText(/The decision was overturned: the complaint is open again/).first().waitFor(); // prettier-ignore
    expect(errors).toEqual([]);
  }, 120_000);

  it('fits a telephone and speaks Spanish', async () => {
    const { page } = await console_.signedInTo('/settings', /settings/i, 'susan.supervisor', {
      viewport: { width: 390, height: 800 },
    });
    await page.getByText('Español').first().click();
    await page.getByRole('heading', { level: 1, name: 'Ajustes' }).waitFor();
    await page.goto(`${console_.url}/escalations?view=reviews`);
    await page.getByText('Nada que revisar').waitFor();
    expect(await page.evaluate<number>(excess)).toBe(0);
  }, 60_000);
});
