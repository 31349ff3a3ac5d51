import type { Page } from 'playwright-core';
import { samplePassword } from '../../src/sample/seed.ts';
import { type Complaint, Desk, must } from '../e2e/desk.ts';
import { Console } from './console.ts';

const back = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";

const threePresses = "for (const _ of '...') document.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }))";

describe('work that is kept', () => {
  let console_: Console;
  let desk: Desk;
  let first: Complaint;
  let second: Complaint;
  beforeAll(async () => {
    console_ = await Console.open();
    desk = new Desk(console_.app);
    first = await desk.register('8820430');
    second = await desk.register('8820490');
  }, 120_000);
  afterAll(() => console_.close());

  const addressOf = ({ reference }: Complaint): string => `${console_.url}/complaints/${reference}`;
  const jumpTo = async (page: Page, { reference }: Complaint): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /A reference/ }).fill(reference);
    await page.getByRole('option', { name: new RegExp(`^${reference} ·`) }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor();
  };
  const noteOf = (page: Page) => page.getByRole('textbox', { name: 'Note for colleagues' });

  it('leaves what is written about one complaint with it, through other pages and a reload', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.goto(addressOf(second));
    await noteOf(page).waitFor();
    await jumpTo(page, first);
    await noteOf(page).fill('She called from the neighbour’s.');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: new RegExp(second.reference) }).waitFor();
    expect(await noteOf(page).inputValue()).toBe('');
    await noteOf(page).fill('The meter is in the cellar.');
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: new RegExp(first.reference) }).waitFor();
    expect(await noteOf(page).inputValue()).toBe('She called from the neighbour’s.');
    await page.goto(addressOf(second));
    await noteOf(page).waitFor();
    expect(await noteOf(page).inputValue()).toBe('The meter is in the cellar.');
    await page.goto(addressOf(first));
    await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.getByRole('heading', { level: 1, name: 'Escalations' }).waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('claims one complaint for one press, however often it arrives', async () => {
    for (const account of ['8820410', '8820420', '8820440']) await desk.register(account, { keep: false });
    const { page, errors } = await console_.signedIn('frank.frontline');
    let claims = 0;
    page.on('request', (request) => (claims += request.url().endsWith('/api/complaints/next') ? 1 : 0));
    await page.evaluate(threePresses);
    await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
    expect(claims).toBe(1);
    expect(errors).toEqual([]);
  }, 90_000);

  it('refuses what was written over a colleague’s change, shows the new state and keeps the words', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.clock.install();
    await page.goto(addressOf(first));
    await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
    await page.keyboard.press('r');
    await page.getByLabel(/^Outcome/).selectOption('UPHELD');
    await page.getByLabel(/^Cause/).selectOption('meter-misread');
    await page.getByLabel(/The sentence the customer reads/).fill('We read your meter wrongly.');
    const { version } = await desk.page(first.id);
    must(
      201,
      await console_.app.call('POST', `/api/complaints/${first.id}/category`, {
        as: 'susan.supervisor',
        body: { category: 'late-fee', severity: 3, version },
      }),
    );
    await page.clock.fastForward('01:05');
    await page
      .getByText(/Late fee/)
      .first()
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Somebody changed this complaint since you opened it/).waitFor();
    expect(await page.getByLabel(/The sentence the customer reads/).inputValue()).toBe('We read your meter wrongly.');
    await page.getByRole('button', { name: 'Resolve', exact: true }).last().click();
    await page.getByRole('button', { name: /Undo/ }).first().waitFor();
    expect(errors).toEqual([]);
  }, 120_000);

  it('offers to undo a resolution also on the next complaint, and keeps what a closed form held', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    const third = await desk.register('8820480');
    await desk.register('8820420', { keep: false });
    await page.goto(`${addressOf(third)}?do=resolve`);
    await page.getByLabel(/The sentence the customer reads/).fill('We took the second bill back.');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
    await page.keyboard.press('r');
    await page.getByLabel(/^Outcome/).selectOption('UPHELD');
    await page.getByLabel(/^Cause/).selectOption('meter-misread');
    expect(await page.getByLabel(/The sentence the customer reads/).inputValue()).toBe('We took the second bill back.');
    await page.getByRole('button', { name: 'Resolve and take the next' }).click();
    await page.waitForURL((url) => !url.pathname.includes(third.reference));
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('link', { name: `${third.reference} is open again. Nothing was sent.` }).waitFor();
    expect(await desk.page(third.id)).toMatchObject({ state: 'OPEN' });
    expect(errors).toEqual([]);
  }, 90_000);

  it('keeps a ticked remedy in sight when the rules have changed, until it is unticked', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.goto(`${addressOf(second)}?do=resolve&remedy=goodwill-credit&amount=1000`);
    const tick = page.getByRole('checkbox', { name: /Goodwill credit/ });
    await tick.waitFor();
    await page.getByLabel(/^Outcome/).selectOption('UPHELD');
    await page.getByLabel(/^Cause/).selectOption('meter-misread');
    await page.getByLabel(/The sentence the customer reads/).fill('We took 10 dollars off your bill.');
    const suspended = await console_.app.call<{ id: string }>('POST', '/api/suspensions', {
      as: 'maria.manager',
      body: { reason: 'Credits went out twice.' },
    });
    must(201, suspended);
    await page.keyboard.press('Control+Enter');
    await page.getByText(/This has changed: Needs/).waitFor();
    expect(await tick.isChecked()).toBe(true);
    await tick.click();
    await tick.waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  }, 90_000);

  it('never registers as open what was said to be solved', async () => {
    const { page, errors } = await console_.signedInTo('/intake', /New complaint/, 'frank.frontline');
    await page.getByLabel(/In the customer/).fill('The bill came twice.');
    await page.getByLabel(/^Category/).selectOption({ label: 'Bill higher than expected' });
    await page.getByRole('switch', { name: 'Solved in this contact' }).press('Space');
    await page.getByLabel(/^Outcome/).selectOption('UPHELD');
    await page.getByLabel(/^Cause/).selectOption('meter-misread');
    await page.getByLabel(/The sentence the customer reads/).fill('   ');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Fill this in.').waitFor();
    expect(page.url()).toContain('/intake');
    expect(errors).toEqual([]);
  }, 90_000);

  it('draws everything afresh for whoever signs in from another tab, and keeps what the other wrote for them', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.goto(addressOf(second));
    await noteOf(page).fill('Only for my own eyes so far.');
    const answer = await page.context().request.post(`${console_.url}/api/session`, {
      data: { username: 'susan.supervisor', password: samplePassword },
      headers: { 'idempotency-key': 'another-tab', origin: console_.url },
    });
    expect(answer.ok()).toBe(true);
    await page.evaluate(back);
    await page.getByRole('button', { name: /Susan Suarez: your menu/ }).waitFor();
    await noteOf(page).waitFor();
    expect(await noteOf(page).inputValue()).toBe('');
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).toContain('Only for my own eyes so far.');
    expect(errors).toEqual([]);
  }, 90_000);

  it('keeps the days of a complaint in sight while one is corrected', async () => {
    const { page, errors } = await console_.signedInTo('/intake', /New complaint/, 'frank.frontline');
    const day = page.getByLabel('When it happened (optional)');
    expect(await day.isVisible()).toBe(false);
    await page.getByText('When it happened, date of the bill').click();
    await day.fill('2026-02-20');
    await day.fill('');
    await page.getByLabel('Category').selectOption({ index: 1 });
    expect(await day.isVisible()).toBe(true);
    expect(errors).toEqual([]);
  }, 120_000);
});
