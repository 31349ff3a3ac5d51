import { Desk, must } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const phone = { viewport: { width: 390, height: 800 } };

describe('a crew with a telephone', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
  }, 90_000);
  afterAll(() => console_.close());

  it('sees where to go, says that it is on the way, then what it found, and who waits for it goes on', async () => {
    const desk = new Desk(console_.app);
    const { id, version, reference } = await desk.register('8820430', { description: 'Water under the sink.' });
    const appointmentAt = new Date(console_.app.clock.now().getTime() + 2 * 3_600_000).toISOString();
    const body = { workOrder: 'WO-77', appointmentAt, version };
    must(201, await console_.app.call('POST', `/api/complaints/${id}/field-visit`, { as: 'frank.frontline', body }));

    const { page, errors } = await console_.signedInTo('/', /Visits to make/, 'fiona.field', phone);
    await page.getByRole('link', { name: /WO-77/ }).waitFor();
    expect(await faultsInBoth(page)).toEqual({ light: [], dark: [] });
    await page.getByRole('link', { name: /WO-77/ }).click();
    await page.getByRole('heading', { name: 'Visits' }).waitFor();
    await page.getByRole('button', { name: 'I am on the way' }).click();
    await page.getByText('On the way', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Say what we found' }).click();
    await page.getByRole('radio', { name: 'Fixed' }).check();
    await page.getByRole('textbox', { name: 'What we found' }).fill('The valve under the sink leaked.');
    await page.getByLabel(/What we did/).fill('We replaced it.');
    await page.getByLabel(/Does it prove something/).selectOption({ label: 'a photo of the meter' });
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Where it can be looked at').fill('Photo 12 with WO-77');
    expect(await faultsInBoth(page)).toEqual({ light: [], dark: [] });
    const excess = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(excess).toBe(0);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Being worked on', { exact: true }).first().waitFor();
    await page.getByText('We replaced it.').first().waitFor();
    expect(await desk.page(id)).toMatchObject({ state: 'OPEN', reference });
    await page.goto(`${console_.url}/visits`);
    await page.getByText('No visits to make').waitFor();
    expect(errors).toEqual([]);
  }, 240_000);

  it('finds the places that have no room along the bottom behind one button', async () => {
    const { page, errors } = await console_.signedInTo('/', /Visits to make/, 'fiona.field', phone);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Insights' }).click();
    await page.waitForURL((url) => url.pathname === '/insights');
    expect(errors).toEqual([]);
  }, 120_000);
});
