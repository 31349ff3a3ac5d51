import { readConfig } from './config.ts';

const nothing = {
  PORT: undefined,
  HOST: undefined,
  DATABASE_URL: undefined,
  FIRSTHAND_DATA: undefined,
  FIRSTHAND_SAMPLE: undefined,
  LOG_LEVEL: undefined,
  METRICS_TOKEN: undefined,
  TRUST_PROXY: undefined,
  DECISION_ROOTS_COPY: undefined,
  DECISION_ROOTS_WEBHOOK: undefined,
  PUBLIC_URL: undefined,
};

describe('the configuration', () => {
  it('starts with nothing set', () => {
    expect(readConfig(nothing)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', FIRSTHAND_DATA: '.data', LOG_LEVEL: 'info' });
  });

  it('reads what is set', () => {
    expect(readConfig({ ...nothing, PORT: '8080', LOG_LEVEL: 'warn' })).toMatchObject({ PORT: 8080, LOG_LEVEL: 'warn' });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['LOG_LEVEL', 'loud'],
    ['FIRSTHAND_SAMPLE', 'maybe'],
    ['DATABASE_URL', 'mysql://here'],
    ['METRICS_TOKEN', 'short'],
    ['TRUST_PROXY', 'my-proxy'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '127.0.0.1,'],
    ['DECISION_ROOTS_WEBHOOK', 'http://keeper.example/roots'],
    ['DECISION_ROOTS_WEBHOOK', 'keeper.example'],
    ['PUBLIC_URL', 'complaints'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(() => readConfig({ ...nothing, [name]: value })).toThrow(name);
  });

  it('sends roots in clear text to nobody but this machine', () => {
    for (const DECISION_ROOTS_WEBHOOK of ['https://keeper.example/roots', 'http://127.0.0.1:9/roots']) {
      expect(readConfig({ ...nothing, DECISION_ROOTS_WEBHOOK })).toMatchObject({ DECISION_ROOTS_WEBHOOK });
    }
  });

  it('believes no proxy but those it is told of', () => {
    expect(readConfig(nothing).trustedProxies).toBe(false);
    expect(readConfig({ ...nothing, TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1' }).trustedProxies).toEqual([
      '127.0.0.1',
      '10.0.0.0/8',
      '::1',
    ]);
  });

  it('says each fault once', () => {
    const refused = (): unknown => readConfig({ ...nothing, PORT: 'abc' });
    expect(refused).toThrow(/^The configuration cannot be used:\n  - PORT is a whole number from 0 to 65535$/);
  });

  it('never repeats a value it refuses: it may be a secret', () => {
    const refused = (): unknown =>
      readConfig({ ...nothing, DATABASE_URL: 'mysql://me:hunter2@here', METRICS_TOKEN: 'tiny-secret' });
    expect(refused).toThrow('The configuration cannot be used');
    expect(refused).not.toThrow(/hunter2|tiny-secret/);
  });
});
