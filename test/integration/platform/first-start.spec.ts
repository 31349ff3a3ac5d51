import { Clock } from '../../../src/kernel/index.ts';
import { seedIfEmpty } from '../../../src/sample/seed.ts';
import { startApp, type TestApp } from '../../support/app.ts';

describe('the first start', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ seed: false });
  });
  afterAll(() => app.stop());

  it('fills the empty desk once, with work for today and a log for the reports', async () => {
    expect(await seedIfEmpty(app.nest)).toContain('frank.frontline');
    expect(await seedIfEmpty(app.nest)).toBe('');
    const { body } = await app.call<{ items: { receivedAt: string }[] }>('GET', '/api/complaints?view=team', {
      as: 'frank.frontline',
    });
    expect(body.items.length).toBeGreaterThan(5);
    expect(body.items.every(({ receivedAt }) => new Date(receivedAt) < app.nest.get(Clock).now())).toBe(true);
    const report = await app.call<{ groups: { n: number }[] }>('GET', '/api/insights/time-to-resolution?by=none', {
      as: 'frank.frontline',
    });
    expect(report.status).toBe(200);
  });
});
