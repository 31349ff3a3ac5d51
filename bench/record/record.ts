import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Recording, Request } from './recording.ts';
import { listen } from './tap.ts';

/** Does one request in this process and notes what it makes PostgreSQL do. Throws when it is refused. */
export async function record(app: NestFastifyApplication, request: Request): Promise<Recording> {
  const at = new Date();
  const { result, statements } = await listen('firsthand', () => inject(app, request));
  return { at, request, statements, answer: result };
}

/** One request without a socket. Throws when it is refused. */
export async function inject(
  app: NestFastifyApplication,
  { method, url, token, key, body }: Request,
): Promise<Recording['answer']> {
  const { statusCode, body: text } = await app.inject({
    method: method === 'GET' ? 'GET' : 'POST',
    url,
    headers: { 'idempotency-key': key, cookie: `firsthand=${token}` },
    payload: body as object,
  });
  if (statusCode >= 300) throw new Error(`${method} ${url} answered ${statusCode}: ${text}`);
  return { status: statusCode, text };
}
