import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { samplePassword } from '../../src/sample/seed.ts';
import { type Complaint, Desk } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const sentence = 'We read your meter wrongly twice, in May and again in June. '.repeat(12).trim();

describe('work that is interrupted', () => {
  let console_: Console;
  let desk: Desk;
  beforeAll(async () => {
    console_ = await Console.open();
    desk = new Desk(console_.app);
  }, 90_000);
  afterAll(() => console_.close());

  const resolving = async (page: Page, { reference }: Complaint): Promise<void> => {
    await page.goto(`${console_.url}/complaints/${reference}?do=resolve`);
    await page.getByLabel(/^Outcome/).selectOption('UPHELD');
    await page.getByLabel(/^Cause/).selectOption('meter-misread');
    await sentenceOf(page).fill(sentence);
  };
  const sentenceOf = (page: Page) => page.getByLabel(/The sentence the customer reads/);
  const resolutions = async ({ id }: Complaint): Promise<number> =>
    (await desk.types(id)).filter((type) => type === 'complaint.resolved').length;

  it('by a server that goes away keeps a long resolution, says what to do, and sends it once when it is back', async () => {
    const complaint = await desk.register('8820430');
    const { page, errors } = await console_.signedIn('frank.frontline');
    await resolving(page, complaint);
    const server: Server = console_.app.nest.getHttpServer();
    const { port } = server.address() as AddressInfo;
    await new Promise((gone) => {
      server.close(gone);
      server.closeAllConnections();
    });
    await page.keyboard.press('Control+Enter');
    await page
      .getByText('The server cannot be reached. Nothing is known to be saved; try again, it will not be done twice.')
      .waitFor();
    expect(await sentenceOf(page).inputValue()).toBe(sentence);
    await new Promise<void>((back) => server.listen(port, '127.0.0.1', back));
    await page.reload();
    await sentenceOf(page).waitFor();
    expect(await sentenceOf(page).inputValue()).toBe(sentence);
    await sentenceOf(page).press('Control+Enter');
    await page.getByRole('button', { name: /Undo/ }).first().waitFor();
    expect(await resolutions(complaint)).toBe(1);
    expect(await desk.page(complaint.id)).toMatchObject({ state: 'RESOLVED', sentence });
    expect(errors).toEqual([]);
  }, 120_000);

  it('by the end of the session keeps what is in the form behind the sign-in, and sends it after', async () => {
    const complaint = await desk.register('8820490');
    const { page, errors } = await console_.signedIn('frank.frontline');
    await resolving(page, complaint);
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');
    const again = page.getByRole('dialog', { name: 'Sign in again' });
    await again.getByText('Your session ended. What you typed is still there.').waitFor();
    expect(await resolutions(complaint)).toBe(0);
    expect(await faultsInBoth(page)).toEqual({ light: [], dark: [] });
    await again.getByLabel(/^Password/).fill(samplePassword);
    await page.keyboard.press('Enter');
    await again.waitFor({ state: 'hidden' });
    expect(await sentenceOf(page).inputValue()).toBe(sentence);
    await sentenceOf(page).press('Control+Enter');
    await page.getByRole('button', { name: /Undo/ }).first().waitFor();
    expect(await resolutions(complaint)).toBe(1);
    expect(errors).toEqual([]);
  }, 120_000);
});
