import { Desk } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

/** Frank has written down what Lucy had said a week before. */
describe('the same matter told twice, on the screen', () => {
  let console_: Console;
  let first: { reference: string };
  let again: { reference: string };
  beforeAll(async () => {
    console_ = await Console.open();
    const desk = new Desk(console_.app);
    const lastWeek = new Date(console_.app.clock.now().getTime() - 7 * 86_400_000).toISOString();
    first = await desk.register('8820490', { receivedAt: lastWeek, eventOn: lastWeek.slice(0, 10) });
    again = await desk.register('8820490');
  }, 90_000);
  afterAll(() => console_.close());

  it('is merged after its effect was shown, and each of the two leads to the other', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.goto(`${console_.url}/complaints/${first.reference}`);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Same matter as…' }).click();
    const merge = page.getByRole('button', { name: /^Merge into/ });
    await page.getByRole('radio', { name: new RegExp(again.reference) }).check();
    await page.getByText(`${again.reference} goes on. ${first.reference} ends as a cancelled entry that leads there.`).waitFor();
    await page.getByText(`The day it happened stays as it is on ${again.reference}: not said. ${first.reference} says`).waitFor();
    await page.getByText(/^Resolution: due .* instead of /).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await merge.click();
    await page.getByRole('heading', { level: 1, name: new RegExp(again.reference) }).waitFor();
    await page.getByRole('region', { name: 'What the customer says' }).getByText(`Told as ${first.reference}`).waitFor();
    const taken = page.getByRole('region', { name: 'Also told as' });
    await taken.getByRole('link', { name: first.reference }).click();
    await page.getByRole('link', { name: `Open ${again.reference}` }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 90_000);

  it('says so where the account has no other complaint', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.goto(`${console_.url}/complaints/${again.reference}?do=merge-into`);
    await page.getByText('This account has no other open complaint.').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 60_000);
});
