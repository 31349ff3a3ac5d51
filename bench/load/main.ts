// The load: closed loops in a process of their own. Each client sends its next request when the last one was answered.
import { randomUUID } from 'node:crypto';
import { quantile } from '../harness/statistics.ts';
import { Connection } from './connection.ts';
import type { Load, LoadDone, PlannedRequest } from './load.ts';

process.channel?.ref();
process.on('message', (load: Load) => {
  run(load).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.({ fault: String(error) } satisfies LoadDone),
  );
});

async function run({ port, clients, milliseconds, requests, repeats, keepsAnswers }: Load): Promise<LoadDone> {
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(port)));
  const latencies: number[] = [];
  const answers: [number, string][] = [];
  const begun = performance.now();
  let next = 0;
  const loop = async (connection: Connection): Promise<void> => {
    while (performance.now() - begun < milliseconds && (repeats || next < requests.length)) {
      const place = next++ % requests.length;
      const sent = performance.now();
      const { status, text } = await connection.send(textOf(requests[place]));
      if (status !== 201) throw new Error(`answered ${status}: ${text}`);
      latencies.push(performance.now() - sent);
      if (keepsAnswers) answers.push([place, text]);
    }
  };
  try {
    await Promise.all(connections.map(loop));
  } finally {
    for (const connection of connections) connection.close();
  }
  const seconds = (performance.now() - begun) / 1_000;
  return { count: latencies.length, seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), answers };
}

function textOf(request: PlannedRequest | undefined): string {
  if (!request) throw new Error('There is nothing to send.');
  const { path, token, body } = request;
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nCookie: firsthand=${token}\r\n`;
  return `${head}Idempotency-Key: ${randomUUID()}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}
