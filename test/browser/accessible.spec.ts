import { accessibilityFaults, Console } from './console.ts';
import { Desk } from '../e2e/desk.ts';

const screens = ['/queue', '/queue?view=team', '/intake', '/escalations', '/orders', '/insights/time-to-resolution', '/settings'];

describe('the console for everybody', () => {
  let console_: Console;
  let complaint: string;
  beforeAll(async () => {
    console_ = await Console.open();
    const { id, version, reference } = await new Desk(console_.app).register('8820430');
    await new Desk(console_.app).escalate(
      { id, version },
      { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' } },
    );
    complaint = `/complaints/${reference}`;
  }, 90_000);
  afterAll(() => console_.close());

  it.each(['light', 'dark'] as const)(
    'has no fault that axe can find in the %s theme',
    async (colorScheme) => {
      const signIn = await console_.tab({ colorScheme });
      await signIn.page.goto(console_.url);
      await signIn.page.getByRole('heading').first().waitFor();
      expect(await accessibilityFaults(signIn.page)).toEqual([]);

      const { page, errors } = await console_.signedIn('susan.supervisor', { colorScheme });
      for (const screen of [...screens, complaint]) {
        await page.goto(`${console_.url}${screen}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect({ screen, faults: await accessibilityFaults(page) }).toEqual({ screen, faults: [] });
        expect({ screen, headings: await page.getByRole('heading', { level: 1 }).count() }).toEqual({ screen, headings: 1 });
      }
      expect(errors).toEqual([]);
    },
    120_000,
  );

  it('never scrolls sideways on a telephone', async () => {
    const { page } = await console_.signedIn('frank.frontline', { viewport: { width: 390, height: 800 } });
    for (const screen of [...screens, complaint]) {
      await page.goto(`${console_.url}${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect({ screen, excess }).toEqual({ screen, excess: 0 });
    }
  }, 120_000);

  it('can be worked without a mouse: sign in, register, look, and back to the queue', async () => {
    const { page } = await console_.tab();
    await page.goto(`${console_.url}/queue`);
    await page.getByRole('heading').first().waitFor();
    await page.getByLabel(/user ?name/i).focus();
    await page.keyboard.type('frank.frontline');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sample utility 2026');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /queue/i }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'New complaint' }).waitFor();
    await page.getByRole('combobox', { name: /Phone, account number/ }).focus();
    await page.keyboard.type('Quarry');
    await page.getByRole('option', { name: /Noah Fischer/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel(/In the customer/).focus();
    await page.keyboard.type('Lights flicker.');
    await page.getByLabel(/^Category/).focus();
    await page.keyboard.type('Voltage');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.getByRole('heading', { level: 1, name: /queue/i }).waitFor();
  }, 120_000);

  it('speaks Spanish when asked to, and goes on doing so', async () => {
    const { page } = await console_.signedIn('frank.frontline');
    await page.goto(`${console_.url}/settings`);
    await page.getByText('Español').first().click();
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 60_000);
});
