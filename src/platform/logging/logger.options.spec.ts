import { PassThrough } from 'node:stream';
import { pinoHttp, type Options } from 'pino-http';
import { loggerOptions } from './logger.options.ts';

describe('the log', () => {
  const logged = (error: Error): string => {
    const output = new PassThrough();
    const { pinoHttp: options } = loggerOptions('info');
    pinoHttp(options as Options, output).logger.error({ err: error }, 'a statement failed');
    return String(output.read());
  };

  it('names what the database refused and quotes no row of it', () => {
    const refusal = Object.assign(new Error('new row violates check constraint "complaint_check"'), {
      ...{ code: '23514', table: 'complaint', detail: 'Failing row contains (Grace Okafor, …).' },
      where: 'COPY complaint, line 3: "Grace Okafor"',
      driverError: { detail: 'Failing row contains (Grace Okafor, …).' },
    });
    expect(logged(refusal)).toContain('complaint_check');
    expect(logged(refusal)).toContain('23514');
    expect(logged(refusal)).not.toContain('Okafor');
  });
});
