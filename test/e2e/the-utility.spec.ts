import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('whoever signs in is told where the utility is and in which money it counts', async () => {
  const { body } = await app.call('GET', '/api/session', { as: 'frank.frontline' });
  expect(body).toMatchObject({ utility: { zone: 'America/New_York', currency: 'USD' } });
});
