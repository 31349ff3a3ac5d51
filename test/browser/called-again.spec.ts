import { type Complaint, Desk, must } from '../e2e/desk.ts';
import { Console, faultsInBoth } from './console.ts';

const hour = 3_600_000;

describe('a customer who calls again', () => {
  let console_: Console;
  let desk: Desk;
  beforeAll(async () => {
    console_ = await Console.open();
    desk = new Desk(console_.app);
  }, 90_000);
  afterAll(() => console_.close());

  const addressOf = ({ reference }: Complaint): string => `${console_.url}/complaints/${reference}`;
  const does = async ({ id }: Complaint, what: string, body: object): Promise<Complaint> =>
    must(201, await console_.app.call<Complaint>('POST', `/api/complaints/${id}/${what}`, { as: 'frank.frontline', body }));

  it('is written down with one key, and what waited for them is worked on again', async () => {
    const complaint = await desk.register('8820430');
    const replyBy = new Date(console_.app.clock.now().getTime() + 48 * hour).toISOString();
    await does(complaint, 'question', { text: 'Which month do you mean?', replyBy, version: complaint.version });
    const { page, errors } = await console_.signedIn('lena.frontline');
    await page.goto(addressOf(complaint));
    await page.getByText('Waiting for the customer', { exact: true }).first().waitFor();
    await page.keyboard.press('t');
    await page.getByText(/waiting ends and work on the complaint goes on/).waitFor();
    expect(await faultsInBoth(page)).toEqual({ light: [], dark: [] });
    await page.getByLabel('What they said').fill('It is the bill of January.');
    await page.getByLabel(/Who is calling/).fill('Ruth Okafor');
    await page.getByLabel('They are').selectOption({ label: 'Lives there too' });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('Being worked on', { exact: true }).first().waitFor();
    await page.getByText('It is the bill of January.').waitFor();
    await page.getByText('Phone · from the customer · Ruth Okafor').waitFor();
    expect(await desk.page(complaint.id)).toMatchObject({ state: 'OPEN' });
    expect(errors).toEqual([]);
  }, 120_000);

  it('is offered the complaint that is open already, before a second one is written', async () => {
    const complaint = await desk.register('8820490');
    const { page, errors } = await console_.signedInTo('/intake?account=8820490', /New complaint/, 'frank.frontline');
    await page.getByRole('option', { name: /8820490/ }).click();
    await page.getByRole('listitem').filter({ hasText: complaint.reference }).getByText('They call about this one again').click();
    await page.getByRole('dialog', { name: 'They called again' }).waitFor();
    expect(page.url()).toContain(complaint.reference);
    expect(errors).toEqual([]);
  }, 90_000);

  it('begins a new complaint where the earlier one is closed, and the page goes there', async () => {
    const complaint = await desk.register('8820420');
    const resolved = must(201, await desk.resolve(complaint, { relief: 'EXPLANATION' }));
    await does(resolved, 'acceptance', {});
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.goto(addressOf(complaint));
    await page.getByRole('button', { name: 'They called again' }).click();
    await page.getByText(/becomes a new complaint that points back/).waitFor();
    await page.getByLabel('What they said').fill('The next bill is wrong again.');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.waitForURL((url) => !url.pathname.includes(complaint.reference));
    await page.getByText('The next bill is wrong again.').first().waitFor();
    expect(errors).toEqual([]);
  }, 90_000);

  it('may have been called by us: the answer counts as our first', async () => {
    const complaint = await desk.register('8820410');
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.goto(addressOf(complaint));
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'We called them' }).click();
    await page.getByLabel('What we said').fill('We read the meter on Thursday.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Phone · to the customer').waitFor();
    const { deadlines } = await desk.page<{ deadlines: { kind: string; state: string }[] }>(complaint.id);
    expect(deadlines.find(({ kind }) => kind === 'FIRST_RESPONSE')).toMatchObject({ state: 'MET' });
    expect(errors).toEqual([]);
  }, 90_000);
});
