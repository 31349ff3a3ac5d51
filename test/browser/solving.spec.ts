import { Console } from './console.ts';

describe('solving a complaint at the desk', () => {
  let console_: Console;
  beforeAll(async () => {
    console_ = await Console.open();
  }, 90_000);
  afterAll(() => console_.close());

  it('goes from the call to the credit, asks a supervisor for the rest, and ends with the sentence the customer reads', async () => {
    const frank = await console_.signedIn('frank.frontline');
    const { page } = frank;
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'New complaint' }).waitFor();
    await page.getByRole('combobox', { name: /Phone, account number/ }).fill('8820430');
    await page.getByRole('option', { name: /Grace Okafor/ }).click();
    await page.getByLabel(/In the customer/).fill('The bill is three times the usual.');
    await page.getByLabel(/^Category/).selectOption({ label: 'Bill higher than expected' });
    await page.getByRole('button', { name: /Register and see/ }).click();

    await page.getByRole('heading', { name: 'What you can do now' }).waitFor();
    await page.getByRole('button', { name: /Goodwill credit/ }).click();
    await page.getByText('You can now (up to $25.00)').first().waitFor();
    await page
      .getByLabel(/^Amount/)
      .last()
      .fill('75');
    await page
      .getByText(/Needs a supervisor/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Give \$25.00 now, ask for the other \$50.00/ }).waitFor();
    await page.getByRole('button', { name: /approve \$75.00/ }).click();
    await page.getByLabel(/What should be decided/).fill('Long-standing customer, our reading was wrong.');
    await page.getByRole('button', { name: 'Ask for the decision' }).click();
    await page
      .getByText(/Waiting for a decision|deciding/i)
      .first()
      .waitFor();
    await page.getByText('$75.00 asked of Susan Suarez').waitFor();
    const deepLink = page.url().replace(/\?.*/, '');

    const susan = await console_.signedIn('susan.supervisor');
    await susan.page.goto(`${console_.url}/escalations`);
    await susan.page
      .getByText(/Goodwill credit/)
      .first()
      .click();
    await susan.page.getByText('Long-standing customer, our reading was wrong.').first().waitFor();
    await susan.page.keyboard.press('y');
    await susan.page.getByRole('button', { name: /Grant \$75.00/ }).waitFor();
    await susan.page.keyboard.press('Enter');
    await susan.page.getByText('Nothing to decide').waitFor();

    await page.goto(deepLink);
    await page.getByText('$75.00 asked: Granted as asked · $75.00 · Susan Suarez').waitFor();
    await page
      .getByText(/approved; will be carried out by/i)
      .first()
      .waitFor();
    expect(await page.getByText(/posted/i).count()).toBe(0);
    await page
      .getByRole('button', { name: /^Resolve/ })
      .first()
      .click();
    await page.getByLabel(/^Outcome/).selectOption('UPHELD');
    await page.getByLabel(/^Cause/).selectOption('meter-misread');
    await page
      .getByLabel(/The sentence the customer reads/)
      .fill('We read your meter wrongly and took 75 dollars off your bill.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /Undo/ }).first().waitFor();
    expect([...frank.errors, ...susan.errors]).toEqual([]);
  }, 120_000);

  it('asks for the note that the policy wants before it gives, and shows it to colleagues alone', async () => {
    const { page, errors } = await console_.signedIn('frank.frontline');
    await page.keyboard.press('n');
    await page.getByRole('combobox', { name: /Phone, account number/ }).fill('8820490');
    await page.getByRole('option', { name: /8820490/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Somebody else');
    await page.getByLabel(/In the customer/).fill('Billed twice for the same month.');
    await page.getByLabel(/^Category/).selectOption({ label: 'Bill higher than expected' });
    await page.getByRole('button', { name: /Register and see/ }).click();
    await page.getByRole('button', { name: /Billing credit/ }).click();
    await page.getByLabel('Amount: Billing credit').waitFor();
    expect(await page.getByLabel(/colleagues: why/).count()).toBe(0);
    for (const [wrong, why] of [
      ['-30', /Less than nothing/],
      ['30.125', /At most 2 digits/],
      ['99999999999', /too large/],
      ['€30', /paid in USD/],
    ] as const) {
      await page.getByLabel('Amount: Billing credit').fill(wrong);
      await page.getByText(why).waitFor();
    }
    await page.getByLabel('Amount: Billing credit').fill('30');
    const note = page.getByLabel(/colleagues: why/);
    await note.waitFor();
    const give = page.getByRole('button', { name: 'Give $30.00' });
    expect(await give.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Resolve with it/ }).click();
    await page.getByText('Write down why first').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await note.fill('ok');
    await give.click();
    await page
      .getByText(/in at least three words/)
      .first()
      .waitFor();
    await note.fill('The meter was read twice.');
    await give.click();
    await page.getByText('Given: $30.00.').waitFor();
    expect(await note.inputValue()).toBe('');
    expect(errors).toEqual([]);
  }, 120_000);
});
