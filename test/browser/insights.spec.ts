import { readFileSync } from 'node:fs';
import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { Console, faultsInBoth } from './console.ts';
import { Desk } from '../e2e/desk.ts';

const none = { light: [], dark: [] };
const figure = '/insights/customer-time-to-resolution?by=team&from=2018-01-01';

/** A manager reads figures, takes one away as a picture, publishes a month and wants a report every year. */
describe('insights on the screen', () => {
  let console_: Console;
  let late: string;
  beforeAll(async () => {
    console_ = await Console.open();
    const { app } = console_;
    await importSampleLog(app.nest);
    await app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    const before = new Date(app.clock.now().getTime() - 30 * 86_400_000).toISOString();
    late = (await new Desk(app).register('8820430', { receivedAt: before })).reference;
    await app.drainJobs();
  }, 120_000);
  afterAll(() => console_.close());

  it('say in words whether groups differ, and leave as a picture with its caption', async () => {
    const { page, errors } = await console_.signedInTo(figure, /half within/i, 'maria.manager');
    await page.getByText('The groups differ: chance alone would hardly show such a difference', { exact: false }).waitFor();
    await page.locator('svg.recharts-surface').first().waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await download.path());
    };
    const svg = (await saved('Picture (SVG)')).toString('utf8');
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('Water Wastewater');
    expect(svg).toContain('nothing is taken off');
    expect(svg).not.toContain('var(--');
    const png = await saved('Picture (PNG)');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.length).toBeGreaterThan(5_000);
    expect(errors).toEqual([]);
  }, 120_000);

  it('begin with the answers, and parts of a bar leave with their patterns, for paper', async () => {
    const { page, errors } = await console_.signedInTo('/insights', /insights/i, 'maria.manager');
    await page.getByText(/^n = \d+$/).first().waitFor(); // prettier-ignore
    expect(await faultsInBoth(page)).toEqual(none);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${console_.url}/insights/where-the-time-went?by=team&from=2018-01-01`);
    await page.locator('svg.recharts-surface').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Picture (SVG)' }).click(),
    ]);
    const svg = readFileSync(await download.path()).toString('utf8');
    expect(svg).toMatch(/<pattern [^>]*id="bar-0"/);
    expect(svg).toMatch(/^<svg [^>]*><rect width="100%" height="100%" fill="(#fff|#ffffff|white)"/);
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    expect(errors).toEqual([]);
  }, 120_000);

  it('keep a published month as it was said', async () => {
    const { page, errors } = await console_.signedInTo('/insights/published', /published months/i, 'maria.manager');
    await page.getByText('No month is published yet').waitFor();
    await page.getByRole('button', { name: 'Publish a month' }).click();
    await page.getByLabel('Month', { exact: true }).fill('2019-03');
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'March 2019' }).click();
    await page.getByRole('heading', { level: 1, name: 'March 2019, as published' }).waitFor();
    await page.getByText('Nothing has changed since.').waitFor();
    await page.getByText(/^What the figures meant, as defined on /).click();
    await page.getByText(/by the calendar that the team which had it worked by then/).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);

  it('come as files: the regulator’s count by category every year', async () => {
    const { page, errors } = await console_.signedInTo('/insights/reports', /reports as files/i, 'maria.manager');
    await page.getByRole('button', { name: 'New report' }).click();
    await page.getByRole('dialog').getByLabel('Name').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.getByRole('dialog').getByRole('button', { name: 'New report' }).click();
    await page.getByRole('button', { name: /^End The regulator/ }).waitFor();
    await console_.app.drainJobs();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^CSV: / }).click()]);
    expect(readFileSync(await download.path()).toString('utf8')).toContain('Figure,Complaints received,received');
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);

  it('say on the page of a complaint why it is late', async () => {
    const { page, errors } = await console_.signedInTo(`/complaints/${late}`, new RegExp(late), 'frank.frontline');
    await page.getByText('Why is this late?').click();
    await page.getByText(/^The longest stretch: In a queue, /).waitFor();
    await page.getByRole('link', { name: 'Case file (PDF)' }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);

  it('fit a telephone and speak Spanish', async () => {
    const { page } = await console_.signedInTo('/settings', /settings/i, 'maria.manager', {
      viewport: { width: 390, height: 800 },
    });
    await page.getByText('Español').first().click();
    for (const screen of ['/insights/published', '/insights/published/2019-03', '/insights/reports', figure]) {
      await page.goto(`${console_.url}${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect({ screen, excess }).toEqual({ screen, excess: 0 });
    }
  }, 120_000);
});
