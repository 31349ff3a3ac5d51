import { importSampleLog } from '../../src/integrations/index.ts';
import { Jobs } from '../../src/platform/index.ts';
import { Desk } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

describe('times to resolution on the screen', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
    await importSampleLog(console_.app.nest);
    await console_.app.nest.get(Jobs, { strict: false }).boss.send('insights.catch-up', {});
    await new Desk(console_.app).register('8820430');
    await console_.app.drainJobs();
  }, 120_000);
  afterAll(() => console_.close());

  it('compare groups, are narrowed, and lead from each number to its complaints', async () => {
    const times = '/insights/time-to-resolution?by=team&from=2018-01-01';
    const { page, errors } = await console_.signedInTo(times, /half are solved within/i, 'maria.manager');
    await page.getByText('The groups differ: chance alone would hardly show such a difference', { exact: false }).waitFor();
    await page.getByText(/^Left out of the comparison, with fewer than ten complaints: /).waitFor();
    await page.locator('svg.recharts-surface').first().waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    const finance = page.getByRole('row', { name: /^Finance/ });
    expect(await finance.getByRole('link').allTextContents()).toHaveLength(5);
    await page.getByLabel('Channel').selectOption('phone');
    await finance.waitFor({ state: 'detached' });
    await page.getByLabel('Channel').selectOption('');
    await finance.getByRole('link', { name: '46' }).click();
    await page.getByRole('heading', { level: 1, name: /complaints behind/i }).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);
});
