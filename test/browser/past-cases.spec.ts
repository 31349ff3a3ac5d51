import type { Page } from 'playwright-core';
import { sampleRuleset } from '../../src/authority/index.ts';
import { RunBacktests } from '../../src/authority/backtest/use-cases/run-backtests.ts';
import { Desk, must, usd } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const goodwill = sampleRuleset.rules.find(({ key }) => key === 'G-06');
const none = { light: [], dark: [] };

describe('a draft tried on past cases', () => {
  let console_: Console;
  let draft = '';
  beforeAll(async () => {
    console_ = await Console.open();
    const { app } = console_;
    const [frank, susan] = [new Desk(app), new Desk(app, 'susan.supervisor')];
    for (const [account, amount, answer] of [
      ['8820430', 7_500, { answer: 'GRANT' }],
      ['8820490', 6_000, { answer: 'REFUSE', customerReason: 'The bill is right.' }],
    ] as const) {
      const complaint = await frank.register(account);
      const asked = { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: usd(amount) };
      const { id } = must(201, await frank.escalate({ ...complaint, version: 1 }, asked));
      must(201, await susan.rule(id, answer));
    }
    await app.clock.advance({ minutes: 5 });
    const as = 'rita.rules';
    const begun = must(
      201,
      await app.call<{ id: string; revision: number }>('POST', '/api/rulesets', { as, body: { title: 'Generous' } }),
    );
    const rule = { ...goodwill, tests: [], effect: { type: 'grant', upTo: 8_000 } };
    must(200, await app.call('PUT', `/api/rulesets/${begun.id}/rules/G-06`, { as, body: { rule, revision: begun.revision } }));
    draft = `/rules/${begun.id}`;
  }, 180_000);
  afterAll(() => console_.close());

  const press = async (page: Page, role: 'button' | 'link', name: string): Promise<void> => {
    await page.getByRole(role, { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  it('says with the keyboard alone whether supervisors would have agreed, and for whom it changes', async () => {
    const { page, errors } = await console_.signedInTo(draft, /generous/i, 'rita.rules');
    await press(page, 'link', 'Past cases');
    await page.getByText('Not tried yet').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'button', 'Try them on past cases');
    await page.getByText(/\d+ of \d+ decisions read/).waitFor();
    await console_.app.nest.get(RunBacktests).settled();
    await page.getByText(/Supervisors granted 1 of 2 as asked that would now be the frontline’s own: 50%/).waitFor();
    await page.getByText('$135.00').first().waitFor();
    await page.getByLabel('Group by').selectOption('category');
    expect(new URL(page.url()).searchParams.get('by')).toBe('category');
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'link', 'Cases that change');
    await page.getByRole('table', { name: 'Cases that come out otherwise' }).getByRole('row').nth(2).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 240_000);

  it('moves one limit along the curve, and answers each step at once', async () => {
    const { page, errors } = await console_.signedInTo(`${draft}?view=impact&part=curve`, /generous/i, 'rita.rules');
    const slider = page.getByRole('slider', { name: 'Limit' });
    await slider.waitFor({ timeout: 60_000 });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.getByText('With $0.00: 0 cases are the frontline’s own', { exact: false }).waitFor();
    await page.keyboard.press('End');
    await page.getByText(/: 2 cases are the frontline’s own, \$135\.00 together/).waitFor();
    await page.evaluate(timingOfFrames);
    for (let step = 1; step <= 20; step += 1) {
      await page.keyboard.press('ArrowLeft');
      await page.evaluate(
        `new Promise((shown) => (function look() { window.waits.length >= ${step} ? shown() : setTimeout(look, 5); })())`,
      );
    }
    const waits = await page.evaluate<number[]>('window.waits');
    expect(waits.toSorted((a, b) => a - b)[10]).toBeLessThan(100);
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Tab');
    expect(new URL(page.url()).searchParams.get('limit')).toMatch(/^\d+$/);
    expect(errors).toEqual([]);
  }, 240_000);

  it('fits a telephone in Spanish', async () => {
    const { page } = await console_.signedInTo(draft, /generous/i, 'rita.rules', { viewport: { width: 390, height: 800 } });
    await page.getByRole('button', { name: /your menu/ }).click();
    await page.getByRole('menuitem', { name: 'Español' }).click();
    for (const part of ['', '&part=flips', '&part=curve']) {
      await page.goto(`${console_.url}${draft}?view=impact${part}`);
      await page.getByRole('link', { name: 'Casos que cambian', exact: true }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    }
  }, 180_000);
});

/** Keeps how long it is from each step to the frame that shows what it did, in milliseconds. */
const timingOfFrames = `
  window.waits = [];
  document.addEventListener('input', () => {
    const begun = performance.now();
    requestAnimationFrame(() => setTimeout(() => window.waits.push(performance.now() - begun)));
  }, true);
`;
