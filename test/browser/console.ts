import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { samplePassword } from '../../src/sample/seed.ts';
import { startToday, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { settled, watch } from './settled.ts';

/** The built console in a real browser, on the product with its sample utility. */
export class Console {
  private constructor(
    readonly app: TestApp,
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async open(): Promise<Console> {
    const [app, browser] = await Promise.all([startToday(), launchBrowser()]);
    await app.nest.listen(0, '127.0.0.1');
    return new Console(app, browser, await app.nest.getUrl());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.stop();
  }

  /** A tab of its own that fails the test on any script error. */
  async tab(options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', ...options });
    const page = await context.newPage();
    watch(page);
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

  /**
   * For whoever has no queue, or goes elsewhere first. They sign in by the request that the form sends: that the form itself
   * can be used is told in `accessible.spec.ts`.
   */
  async signedInTo(
    path: string,
    heading: RegExp,
    username: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; errors: string[] }> {
    const tab = await this.tab(options);
    const answer = await tab.page.request.post(`${this.url}/api/session`, {
      data: { username, password: samplePassword },
      headers: { 'idempotency-key': randomUUID() },
    });
    if (!answer.ok()) throw new Error(`${username} could not sign in: ${answer.status()} ${await answer.text()}`);
    await tab.page.goto(`${this.url}${path}`);
    await tab.page.getByRole('heading', { level: 1 }).filter({ hasText: heading }).waitFor();
    return tab;
  }
}

const settledColours =
  'Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished)).then(() => null)';

/** What axe finds against WCAG 2.2 AA, in words, once no colour is on its way to another. */
export const accessibilityFaults = (page: Page): Promise<string[]> =>
  faultsFound(page, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } });

/** The rules among them whose answer another theme can change. */
const colourFaults = (page: Page): Promise<string[]> =>
  faultsFound(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });

/** Axe is put into a page once and runs in it: its other way reads it again for each look, and once more into an empty page. */
async function faultsFound(
  page: Page,
  options: { readonly runOnly: { type: 'tag' | 'rule'; values: string[] } },
): Promise<string[]> {
  await page.evaluate(settledColours);
  const isThere = await page.evaluate<boolean>('"axe" in window');
  const axe = new AxeBuilder(isThere ? { page, axeSource: 'null' } : { page }).setLegacyMode();
  const { violations } = await axe.options({ ...options, resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** The same in the light and in the dark theme, in a window as tall as the page: what scrolls under a bar that stays in sight is not covered for good. */
export async function faultsInBoth(page: Page): Promise<object> {
  await settled(page);
  const window = page.viewportSize() ?? { width: 1280, height: 720 };
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...window, height: Math.max(window.height, height) });
  const light = await accessibilityFaults(page);
  await inTheme(page, 'dark');
  const dark = await colourFaults(page);
  await inTheme(page, 'light');
  await page.setViewportSize(window);
  return { light, dark };
}

/** The page hears of another scheme by an event of its own: axe may look only once the page has taken it over. */
async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}
