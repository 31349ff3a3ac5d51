import { systemActor } from '../../src/kernel/index.ts';
import { UnitOfWork } from '../../src/platform/index.ts';
import { Desk } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

/** A supervisor begins the day with what will be late, and moves work to whoever has room. */
describe('the board on the screen', () => {
  let console_: Console;
  let owned: string;
  beforeAll(async () => {
    console_ = await Console.open();
    const { app } = console_;
    const morning = new Date(app.clock.now().getTime() - 20 * 86_400_000).toISOString();
    owned = (await new Desk(app).register('8820430', { receivedAt: morning })).reference;
    await new Desk(app).register('8820430', { category: 'leak', keep: false });
    await app.clock.advance({ minutes: 40 });
    await app.nest.get(UnitOfWork, { strict: false }).run(systemActor('test'), (tx) => {
      tx.send({ queue: 'deadlines.sweep', data: {} });
      return Promise.resolve();
    });
    await app.drainJobs();
  }, 90_000);
  afterAll(() => console_.close());

  it('is where a supervisor begins, and says what is late and likely to be', async () => {
    const { page, errors } = await console_.signedInTo('/', /late/i, 'susan.supervisor');
    expect(new URL(page.url()).pathname).toBe('/board');
    const risks = page.getByRole('table', { name: 'What is likely to be late' });
    await risks.getByRole('row').filter({ hasText: owned }).getByText(/\d+\S* late/).first().waitFor(); // prettier-ignore
    await page
      .getByRole('table', { name: 'Who has how much' })
      .getByRole('link', { name: 'Frank Foster', exact: true })
      .waitFor();
    await page.getByRole('table', { name: 'With nobody for more than half an hour' }).getByRole('checkbox').first().waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);

  it('opens from a number of the workload the complaints it counts, each with its deadline', async () => {
    const { page, errors } = await console_.signedInTo('/', /late/i, 'susan.supervisor');
    await page.getByRole('link', { name: /^Late: Frank Foster: / }).click();
    await page.getByRole('heading', { level: 2, name: 'Late: Frank Foster' }).waitFor();
    const row = page.getByRole('table', { name: 'What is likely to be late' }).getByRole('row').filter({ hasText: owned });
    await row.getByText('Resolution').waitFor();
    await row.getByRole('checkbox', { name: `Select ${owned}` }).waitFor();
    await page.goto(`${console_.url}/queue`);
    await page.getByText(/ · (Resolution|First answer|Next update)/).first().waitFor(); // prettier-ignore
    expect(errors).toEqual([]);
  }, 120_000);

  it('gives what is selected to somebody else with the keyboard alone', async () => {
    const { page, errors } = await console_.signedInTo('/', /late/i, 'susan.supervisor');
    await page.getByRole('checkbox', { name: `Select ${owned}` }).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 selected').waitFor();
    await page.getByRole('button', { name: 'Give the selected to somebody' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'To whom' }).focus();
    await page.keyboard.type('Sam');
    await page.getByRole('option', { name: /^Sam / }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(/^To whom: Sam/).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Control+Enter');
    const row = page.getByRole('table', { name: 'What is likely to be late' }).getByRole('row').filter({ hasText: owned });
    await row.getByText(/^Sam/).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('tells a supervisor which deadlines of the team were reached, until each is read; and takes that back', async () => {
    const { page, errors } = await console_.signedInTo('/queue', /queue/i, 'susan.supervisor');
    const bell = page.getByRole('link', { name: /^Notices: \d+ unread/ });
    await bell.waitFor();
    const unread = async (): Promise<number> => Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
    const count = await unread();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: `${count} unread` }).waitFor();
    await page.getByRole('link', { name: owned }).first().waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.getByText('1 notice is marked as read.').waitFor();
    await page.keyboard.press('z');
    await page.getByText('1 notice is marked as read.').waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1, name: `${count} unread` }).waitFor();
    await page.getByRole('link', { name: owned }).first().click();
    await page.getByRole('heading', { level: 1, name: owned }).waitFor();
    await page.goto(`${console_.url}/notices?view=all`);
    await page
      .getByRole('button', { name: `Mark as unread: ${owned}` })
      .first()
      .waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);

  it('fits a telephone and speaks Spanish', async () => {
    const { page } = await console_.signedInTo('/settings', /settings/i, 'maria.manager', {
      viewport: { width: 390, height: 800 },
    });
    await page.getByText('Español').first().click();
    for (const [screen, heading] of [
      ['/board', /fuera de plazo/],
      ['/notices', /para usted/],
    ] as const) {
      await page.goto(`${console_.url}${screen}`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect({ screen, excess }).toEqual({ screen, excess: 0 });
    }
  }, 120_000);
});
