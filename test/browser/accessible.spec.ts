import { accessibilityFaults, Console, faultsInBoth } from './console.ts';
import { samplePassword } from '../../src/sample/seed.ts';
import { Desk } from '../e2e/desk.ts';

const screens = [
  '/queue',
  '/queue?view=waiting&category=leak',
  '/search?text=bill',
  '/search?text=nothinglikeit',
  '/search',
  '/intake',
  '/escalations',
  '/escalations?view=decided',
  '/orders',
  '/rules',
  '/rules?view=versions',
  '/rules?view=matrix',
  '/rules?view=suspended',
  '/rules?view=facts',
  '/changes',
  '/decisions',
  '/decisions?verdict=OWED',
  '/decisions/marked',
  '/decisions/marked?state=looked-at',
  '/decisions/postings',
  '/decisions/postings?references=FH-NOTHING-A',
  '/insights',
  '/insights/time-to-resolution',
  '/insights/where-the-time-went?by=category,month',
  '/insights/received/complaints',
  '/settings',
  '/away',
  '/budgets',
  '/escalations?view=now-own',
  '/nowhere',
  '/complaints/ZZZZZZZ',
];

/** Forms over the page of a complaint. */
const sheets = ['resolve', 'escalate', 'promise', 'reassign', 'they-called', 'we-called'];

describe('the console for everybody', () => {
  let console_: Console;
  let complaint: string;
  let escalation: string;
  beforeAll(async () => {
    console_ = await Console.open();
    const { id, version, reference } = await new Desk(console_.app).register('8820430');
    const raised = await new Desk(console_.app).escalate(
      { id, version },
      { kind: 'AUTHORITY', remedy: 'goodwill-credit', amount: { minor: 7500, currency: 'USD' } },
    );
    escalation = raised.body.id;
    complaint = `/complaints/${reference}`;
  }, 90_000);
  afterAll(() => console_.close());

  /** What axe finds in the light theme, then in the dark one, on what is shown. */
  const none = { light: [], dark: [] };

  it('has no fault that axe can find on any page, in either theme', async () => {
    const signIn = await console_.tab();
    await signIn.page.goto(console_.url);
    await signIn.page.getByRole('heading').first().waitFor();
    expect(await faultsInBoth(signIn.page)).toEqual(none);

    const { page, errors } = await console_.signedIn('susan.supervisor');
    for (const screen of [...screens, complaint, `/escalations?open=${escalation}`]) {
      await page.goto(`${console_.url}${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect({ screen, ...(await faultsInBoth(page)) }).toEqual({ screen, ...none });
      expect({ screen, headings: await page.getByRole('heading', { level: 1 }).count() }).toEqual({ screen, headings: 1 });
    }
    expect(errors).toEqual([]);
  }, 300_000);

  it('has none in the forms over a page either', async () => {
    const { page, errors } = await console_.signedIn('susan.supervisor');
    for (const sheet of sheets) {
      await page.goto(`${console_.url}${complaint}?do=${sheet}`);
      await page.getByRole('dialog').waitFor();
      expect({ sheet, ...(await faultsInBoth(page)) }).toEqual({ sheet, ...none });
    }
    expect(errors).toEqual([]);
  }, 180_000);

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
    await page.getByRole('heading', { level: 1, name: 'Ajustes' }).waitFor();
    await page.locator('html[lang="es"]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 60_000);

  it('goes on in the language that somebody chose before they signed in', async () => {
    const { page } = await console_.tab();
    await page.goto(`${console_.url}/queue`);
    await page.getByText('Español').first().click();
    await page.getByLabel(/usuario/i).fill('susan.supervisor');
    await page.getByLabel(/^contraseña/i).fill(samplePassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /cola|bandeja/i }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /cola|bandeja/i }).waitFor();
  }, 60_000);
});
