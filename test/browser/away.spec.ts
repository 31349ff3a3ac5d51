import type { Page } from 'playwright-core';
import { Desk } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const none = { light: [], dark: [] };

/** A supervisor leaves for a week; the lead marks somebody who did not come this morning. */
describe('absences and substitutes on the screen', () => {
  let console_: Console;
  let franks = '';
  let sams = '';
  beforeAll(async () => {
    console_ = await Console.open();
    franks = (await new Desk(console_.app).register('8820430')).reference;
    sams = (await new Desk(console_.app, 'sam.senior').register('8820490')).reference;
  }, 90_000);
  afterAll(() => console_.close());

  const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  const pick = async (page: Page, field: string, text: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).focus();
    await page.keyboard.type(text);
    await page.getByRole('option', { name: new RegExp(`^${text} `) }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Enter');
  };
  const inAWeek = (): string => `${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}T17:00`;

  it('names somebody who stands in, with the keyboard alone', async () => {
    const { page, errors } = await console_.signedInTo('/away', /standing in/i, 'susan.supervisor');
    await page.getByText('Nobody stands in for you.').waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'Name somebody');
    await pick(page, 'Who stands in', 'Sam');
    await page.getByLabel(/^Until/).fill(inAWeek());
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Control+Enter');
    const row = page
      .getByRole('table', { name: 'Who stands in' })
      .getByRole('row')
      .filter({ hasText: 'Susan Suarez, Supervisor' });
    await row.getByText(/^Sam/).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
    await console_.app.clock.advance({ minutes: 5 });
  }, 120_000);

  it('lets the substitute decide with the giver’s limit, and says in whose place wherever it is told', async () => {
    const { page, errors } = await console_.signedInTo(`/complaints/${sams}`, /bill/i, 'sam.senior');
    await page.getByRole('radio', { name: 'as yourself' }).waitFor();
    await page.getByRole('radio', { name: 'in place of Susan Suarez' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Susan Suarez’s limits hold', { exact: false }).waitFor();
    const credit = page.getByRole('button', { name: /Goodwill credit/ });
    if ((await credit.getAttribute('aria-expanded')) !== 'true') await credit.click();
    await page.getByRole('textbox', { name: 'Amount: Goodwill credit' }).fill('80');
    const note = page.getByLabel(/Note for colleagues: why/);
    await page.getByText(/^\$80\.00: You can now/).waitFor();
    await note.fill('Three estimated readings in a row.');
    expect(await faultsInBoth(page)).toEqual(none);
    await press(page, 'Give $80.00 in place of Susan Suarez');
    await page.getByText('in place of Susan Suarez').last().waitFor();
    await page
      .getByText(/Sam \w+, in place of Susan Suarez/)
      .first()
      .waitFor();
    const maria = await console_.signedInTo('/decisions', /decision log/i, 'maria.manager');
    await maria.page
      .getByText(/^Sam \w+, on behalf of Susan Suarez$/)
      .first()
      .waitFor();
    expect([...errors, ...maria.errors]).toEqual([]);
  }, 180_000);

  it('lets somebody of the front line answer in the place of a manager, and always says so', async () => {
    const marias = await console_.app.call<{ person: { id: string } }>('GET', '/api/session', { as: 'frank.frontline' });
    const body = { substituteId: marias.body.person.id, startsAt: new Date(Date.now() - 60_000).toISOString() };
    await console_.app.call('POST', '/api/people/me/delegations', {
      as: 'maria.manager',
      body: { ...body, endsAt: new Date(Date.now() + 7 * 86_400_000).toISOString() },
    });
    const sam = new Desk(console_.app, 'sam.senior');
    const amount = { minor: 9000, currency: 'USD' };
    await sam.escalate(await sam.register('8820500'), { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount });
    const { page, errors } = await console_.signedInTo('/escalations', /escalations/i, 'frank.frontline');
    await page.getByText('You stand in for Maria Marsh.', { exact: false }).waitFor();
    await page.getByRole('link', { name: /\$90\.00/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('You cannot answer this as yourself, but in place of Maria Marsh.').waitFor();
    await page.getByRole('radio', { name: 'in place of Maria Marsh' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('You decide in place of Maria Marsh, until', { exact: false }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Escape');
    await press(page, 'Grant');
    await press(page, 'Grant $90.00 in place of Maria Marsh');
    await page
      .getByText(/is answered/)
      .first()
      .waitFor();
    await page.goto(`${console_.url}/complaints/${franks}`);
    await page.getByText('You decide in place of Maria Marsh, until', { exact: false }).waitFor();
    expect(errors).toEqual([]);
  }, 180_000);

  it('shows a lead what others take over before somebody is marked as away, and who is', async () => {
    const { page, errors } = await console_.signedInTo('/board', /late/i, 'susan.supervisor');
    await page.getByRole('link', { name: 'Nobody is away' }).focus();
    await page.keyboard.press('Enter');
    await press(page, 'Somebody is away');
    await pick(page, 'Who is away', 'Frank');
    await page
      .getByLabel(/^Until/)
      .first()
      .fill(`${new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)}T17:00`);
    await page.getByText('1 complaint and 0 questions.').waitFor();
    await page.getByRole('link', { name: franks }).waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('table', { name: 'Who is away' }).getByText('Frank Foster').waitFor();
    await console_.app.drainJobs();
    await page.goto(`${console_.url}/board`);
    await page.getByRole('link', { name: '1 away now' }).click();
    await press(page, 'Is back: Frank Foster');
    await page.getByText('Nobody is away, and no absence is planned.').waitFor();
    expect(errors).toEqual([]);
  }, 180_000);

  it('lets anybody mark themselves, fits a telephone and speaks Spanish', async () => {
    const { page, errors } = await console_.signedInTo('/away', /standing in/i, 'frank.frontline', {
      viewport: { width: 390, height: 800 },
    });
    await press(page, 'I am away');
    await page.getByText('What others take over').waitFor();
    await press(page, 'Mark as away');
    await page.getByRole('button', { name: 'Is back: Frank Foster' }).waitFor();
    await console_.inSpanish(page, '/away');
    await page.getByRole('heading', { level: 1, name: 'Ausencias y suplencias' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(await faultsInBoth(page)).toEqual(none);
    expect(errors).toEqual([]);
  }, 120_000);
});
