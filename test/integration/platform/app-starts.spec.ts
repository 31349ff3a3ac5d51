import { startApp, type TestApp } from '../../support/app.ts';

describe('the application', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('says that it is live and ready', async () => {
    expect((await app.call('GET', '/health/live')).status).toBe(200);
    expect((await app.call('GET', '/health/ready')).status).toBe(200);
  });

  it('answers an unknown path with a problem that names the request', async () => {
    const { status, body, headers } = await app.call('GET', '/api/nothing');
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ type: '/problems/not-found', status: 404, instance: headers['x-request-id'] });
  });
});
