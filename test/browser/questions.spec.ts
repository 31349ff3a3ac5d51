import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { Desk } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };
const period = 'from=2018-01-01';

/** A manager asks the questions that have a picture of their own. */
describe('questions on the screen', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
    await importSampleLog(console_.app.nest);
    const desk = new Desk(console_.app);
    for (let i = 0; i < 11; i += 1) {
      const complaint = await desk.register('8820430');
      await console_.app.clock.advance({ minutes: 2 });
      expect((await desk.resolve(complaint, { relief: 'EXPLANATION' })).status).toBe(201);
    }
    await console_.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await console_.app.drainJobs();
  }, 240_000);
  afterAll(() => console_.close());

  it.each([
    ['why?by=category&', /behind 80%/],
    ['weeks?', /half within|too few mature weeks/i],
    ['hours?', /^The fullest hour is /],
    ['spread?', /nine tenths within/],
    ['help?', /^Asked somebody with more authority: /],
    ['received?by=month&', /^Complaints received: /],
    ['customer-time-to-resolution?by=month&', /half within/],
  ] as const)(
    'answer %s in the title, with a picture and a table',
    async (path, answer) => {
      const { page, errors } = await console_.signedInTo(`/insights/${path}${period}`, answer, 'maria.manager');
      await page.getByRole('table').first().waitFor();
      await page.locator('svg.recharts-surface, svg[data-chart]').first().waitFor();
      expect(await faultsInBoth(page)).toEqual(none);
      expect(errors).toEqual([]);
    },
    240_000,
  );

  it('say what to do where there is nothing to tell', async () => {
    const { page, errors } = await console_.signedInTo(
      `/insights/limits?${period}`,
      /^Are the limits right\? Nothing in this period$/,
      'maria.manager',
    );
    await page.getByText('Nobody asked for more than a limit allows in this period.').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.goto(`${console_.url}/insights/cost?${period}`);
    await page.getByText('No money was given in this period', { exact: false }).waitFor();
    expect(errors).toEqual([]);
  }, 240_000);

  it('fit a telephone and speak Spanish', async () => {
    const { page } = await console_.signedInTo('/settings', /settings/i, 'maria.manager', {
      viewport: { width: 390, height: 800 },
    });
    await page.getByText('Español').first().click();
    for (const name of ['why', 'weeks', 'hours', 'spread', 'limits', 'cost', 'help']) {
      await page.goto(`${console_.url}/insights/${name}?${period}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect({ name, excess }).toEqual({ name, excess: 0 });
    }
  }, 240_000);
});
