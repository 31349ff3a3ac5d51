// The bare server: Node's own HTTP server and pg, nothing else. It parses the body, sends the statements that one real
// request of the product sent (named, so prepared once per connection) with fresh data, and answers the same JSON.
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { Program } from '../record/program.ts';
import { replayOf, type Replay } from './replay.ts';

export type BareSettings = {
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly intake: Program;
  readonly resolve: Program | null;
};
export type BareReady = { readonly port: number };

const { referenceOf } = (await import(new URL('../../dist/src/complaints/domain/reference.js', import.meta.url).href)) as {
  referenceOf: (number: number) => string;
};

/** Beyond every number that the product has handed out in the database we work on. */
let lastNumber = 1_000_000_000;
const nextReference = (): string => referenceOf((lastNumber += 1));

process.channel?.ref();
process.once('message', ({ databaseUrl, poolSize, intake, resolve }: BareSettings) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, application_name: 'bare' });
  const intakes = replayOf(intake, nextReference);
  const resolutions = resolve && replayOf(resolve, nextReference);
  const server = createServer((request, response) => {
    const replay = request.url === '/api/complaints' ? intakes : (resolutions ?? intakes);
    serve(pool, replay, request).then(
      (text) =>
        response
          .writeHead(replay.status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          .end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({ port: typeof address === 'object' && address ? address.port : 0 } satisfies BareReady);
  });
});

async function serve(pool: pg.Pool, replay: Replay, request: IncomingMessage): Promise<string> {
  const begun = Date.now();
  const bodyText = await textOfBody(request);
  const { url = '', headers } = request;
  const token = (headers.cookie ?? '').replace('firsthand=', '');
  const key = String(headers['idempotency-key']);
  return replay.run(pool, { url, key, token, bodyText, body: JSON.parse(bodyText), begun, rows: [], made: new Map() });
}

function textOfBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => resolve(text));
    request.on('error', reject);
  });
}
