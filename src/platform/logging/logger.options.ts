import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';

/** PostgreSQL quotes the row that it refuses: `Failing row contains (…)`, and the line of a COPY or the parameters of a statement. */
const rowsInErrors = ['detail', 'where', 'parameters', 'internalQuery'].flatMap((part) => [
  `err.${part}`,
  `err.driverError.${part}`,
  `err.cause.${part}`,
]);

/** A link for people outside opens by its last part: that part is a key. */
const withoutKeys = (path: string | undefined): string | undefined => path?.replace(/^\/f\/.*/, '/f/…');

/** One JSON line per request and event; what could identify a person or open a door never reaches it. */
export const loggerOptions = (level: string): Params => ({
  pinoHttp: {
    level,
    redact: { paths: ['req.headers', 'res.headers', 'password', '*.password', '*.token', ...rowsInErrors], remove: true },
    genReqId: (request) => request.id,
    autoLogging: { ignore: (request) => request.url?.startsWith('/health') ?? false },
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: ({ id, method, url }: IncomingMessage & { id: string }) => ({ id, method, path: withoutKeys(url?.split('?')[0]) }),
      res: ({ statusCode }: ServerResponse) => ({ status: statusCode }),
    },
  },
});
