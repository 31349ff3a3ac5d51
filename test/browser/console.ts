import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { samplePassword } from '../../src/sample/seed.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

/** The built console in a real browser, on the product with its sample utility. */
export class Console {
  private constructor(
    readonly app: TestApp,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async open(): Promise<Console> {
    const app = await startApp({ at: new Date() });
    await app.nest.listen(0, '127.0.0.1');
    return new Console(app, await launchBrowser(), await app.nest.getUrl());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.stop();
  }

  /** A tab of its own that fails the test on any script error. */
  async tab(options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    return { page, errors };
  }

  async signedIn(username: string, options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
    return this.signedInTo('/queue', /queue|bandeja|cola/i, username, options);
  }

  /** Chooses Spanish in the settings and goes on there. */
  async inSpanish(page: Page, path: string): Promise<void> {
    await page.goto(`${this.url}/settings`);
    await page.getByText('Español').first().click();
    await page.getByRole('heading', { level: 1, name: 'Ajustes' }).waitFor();
    await page.goto(`${this.url}${path}`);
  }

  /** For whoever has no queue, or goes elsewhere first. */
  async signedInTo(
    path: string,
    heading: RegExp,
    username: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; errors: string[] }> {
    const tab = await this.tab(options);
    await tab.page.goto(`${this.url}${path}`);
    await tab.page.getByLabel(/user ?name|usuario/i).fill(username);
    await tab.page.getByLabel(/^password|^contraseña/i).fill(samplePassword);
    await tab.page.keyboard.press('Enter');
    await tab.page.getByRole('heading', { level: 1 }).filter({ hasText: heading }).waitFor();
    return tab;
  }
}

const settledColours =
  'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished)).then(() => null)';

/** What axe finds against WCAG 2.2 AA, in words, once no colour is on its way to another. */
export const accessibilityFaults = (page: Page): Promise<string[]> =>
  faultsFound(page, new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']));

/** The rules among them whose answer another theme can change. */
const colourFaults = (page: Page): Promise<string[]> =>
  faultsFound(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

async function faultsFound(page: Page, axe: AxeBuilder): Promise<string[]> {
  await page.evaluate(settledColours);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** The same in the light and in the dark theme. */
export async function faultsInBoth(page: Page): Promise<object> {
  await page.waitForLoadState('networkidle');
  const light = await accessibilityFaults(page);
  await inTheme(page, 'dark');
  const dark = await colourFaults(page);
  await inTheme(page, 'light');
  return { light, dark };
}

/** The page hears of another scheme by an event of its own: axe may look only once the page has taken it over. */
async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}
