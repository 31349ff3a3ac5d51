import type { Page } from 'playwright-core';
import { Desk, must } from '../e2e/desk.ts';
import { accessibilityFaults, Console, faultsInBoth } from './console.ts';

const accounts = '8820480 8820420 8820430 8820440 8820450 8820470 8820490 8820500 8820550 8820520 8820530 8820540'.split(' ');
const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const none = { light: [], dark: [] };

describe('what customers say, on the screen', () => {
  let console_: Console;
  const asked: { reference: string; link: string }[] = [];
  beforeAll(async () => {
    console_ = await Console.open();
  }, 90_000);
  beforeAll(async () => {
    const desk = new Desk(console_.app);
    for (const account of accounts) {
      const made = await desk.register(account);
      must(201, await desk.resolve(made, { relief: 'EXPLANATION' }));
      asked.push({ reference: made.reference, link: made.id });
    }
    await console_.app.drainJobs();
    await console_.app.clock.advance({ hours: 24 });
    await console_.app.drainJobs();
    for (const [place, { reference, link: id }] of asked.entries()) {
      const outbox = await console_.app.call<{ items: { template: string; body: string }[] }>(
        ...(['GET', `/api/outbox?complaintId=${id}`, { as: 'adam.admin' }] as const),
      );
      const message = must(200, outbox).items.find(({ template }) => template === 'survey');
      asked[place] = { reference, link: /\/f\/\S+/.exec(message?.body ?? '')?.[0] ?? '' };
    }
  }, 180_000);
  afterAll(() => console_.close());

  const answer = async (page: Page, place: number, handled: string, solved = 'Yes'): Promise<void> => {
    await page.goto(`${console_.url}${asked[place]?.link ?? ''}`);
    await page.getByRole('group', { name: 'Was your problem solved?' }).getByLabel(solved, { exact: true }).check();
    await page.getByRole('group', { name: 'How did we handle it?' }).getByLabel(handled, { exact: true }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('Thank you. We have your answer.').waitFor();
  };

  it('are asked on a page that works on a telephone without a script, and says what is missing', async () => {
    const { page, errors } = await console_.tab({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    await page.goto(`${console_.url}${asked[0]?.link ?? ''}`);
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Choose how we handled it.' }).waitFor();
    await page.getByLabel('What should we know?').fill('Nobody called me back.');
    await answerFilled(page);
    await page.getByText('Thank you. We have your answer.').waitFor();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('button', { name: 'Cambiar mi respuesta' }).waitFor();
    expect(await page.getByLabel('¿Qué deberíamos saber?').inputValue()).toBe('Nobody called me back.');
    expect(errors).toEqual([]);
  }, 60_000);

  it('are asked without a fault of access, in light and dark, and nothing is wider than a telephone', async () => {
    const { page } = await console_.tab({ viewport: { width: 390, height: 800 } });
    for (const more of ['', '?language=es&handled=2']) {
      await page.goto(`${console_.url}${asked[1]?.link ?? ''}${more}`);
      expect(await page.evaluate<number>(excess)).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(page)).toEqual([]);
      }
    }
  }, 60_000);

  it('stand on the complaint and in the figures, with how many answered', async () => {
    const { page: outside } = await console_.tab();
    const marks = [
      'Very well',
      'Very well',
      'Very well',
      'Very well',
      'Well',
      'Well',
      'Well',
      'Badly',
      'Very badly',
      'Neither well nor badly',
    ];
    for (const [place, mark] of marks.entries()) await answer(outside, place + 1, mark, mark.includes('adly') ? 'Partly' : 'Yes');
    await console_.app.clock.advance({ days: 15 });
    await console_.app.drainJobs();

    const { page, errors } = await console_.signedInTo(`/complaints/${asked[0]?.reference ?? ''}`, /./, 'frank.frontline');
    await page.getByRole('heading', { name: 'Survey: how it went, says the customer' }).waitFor();
    await page.getByText('Nobody called me back.').first().waitFor();
    expect(await faultsInBoth(page)).toEqual(none);

    await page.goto(`${console_.url}/insights/satisfaction`);
    await page.getByRole('heading', { level: 1, name: /Handled well or very well 64%.*Answered the survey 92%/ }).waitFor();
    await page.getByText('Neither well nor badly').first().waitFor();
    await page.getByRole('region', { name: 'In their words' }).getByText('Nobody called me back.').waitFor();
    await page
      .getByRole('region', { name: 'In their words' })
      .getByRole('link', { name: asked[0]?.reference ?? '' })
      .waitFor();
    expect(await faultsInBoth(page)).toEqual(none);
    await page.goto(`${console_.url}/insights`);
    await page.getByText('Handled well or very well 64%, Answered the survey 92%').waitFor();
    expect(errors).toEqual([]);
  }, 180_000);
});

/** The first customer was handled badly. */
async function answerFilled(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Was your problem solved?' }).getByLabel('Yes', { exact: true }).check();
  await page.getByRole('group', { name: 'How did we handle it?' }).getByLabel('Badly', { exact: true }).check();
  await page.getByRole('button', { name: 'Send my answer' }).click();
}
