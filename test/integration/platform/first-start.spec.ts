import { Clock } from '../../../src/kernel/index.ts';
import { sampleSignIns, seedIfEmpty } from '../../../src/sample/seed.ts';
import { startApp, type TestApp } from '../../support/app.ts';

describe('the first start', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ seed: false });
  });
  afterAll(() => app.stop());

  it('fills the empty desk once, with work for today and a log for the reports', async () => {
    expect(await sampleSignIns(app.nest)).toBe('');
    expect(await seedIfEmpty(app.nest)).toBe(true);
    expect(await seedIfEmpty(app.nest)).toBe(false);
    expect(await sampleSignIns(app.nest)).toContain('frank.frontline');
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
