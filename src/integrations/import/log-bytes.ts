import { pipeline, Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { importErrors } from './import.errors.ts';

/** A log to be read once. `size` is in bytes as stored, null when it is not known; `read` grows while it is read. */
export type LogBytes = { readonly name: string; readonly size: number | null; readonly stream: Readable };

/** How much of a log has been taken from its source, in bytes as stored. */
export type Meter = { read: number };

/**
 * The text of a log as bytes, unpacked when it starts like a gzip file, whatever its name. Counts what it takes in `meter`. A file that grows
 * beyond any table's compression is cut off with `import-file-expands-too-much`.
 */
export const plainBytes = async (source: Readable, meter: Meter): Promise<Readable> => {
  const counted = count(source, meter);
  const head = await takeHead(counted);
  const joined = Readable.from(rejoin(head, counted), { objectMode: false });
  if (!(head[0] === 0x1f && head[1] === 0x8b)) return joined;
  const guarded = expansionGuard(meter);
  pipeline(joined, createGunzip(), guarded, () => undefined);
  return guarded;
};

async function* count(source: Readable, meter: Meter): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    meter.read += bytes.length;
    yield bytes;
  }
}

const takeHead = async (chunks: AsyncGenerator<Buffer>): Promise<Buffer> => {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
};

async function* rejoin(head: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

/** Tables shrink about tenfold, repetitive ones fiftyfold; a thousandfold is what a file made to do harm does. */
const mostExpansion = 300;
const expansionFloor = 4 * 1024 * 1024;

const expansionGuard = (meter: Meter): Transform => {
  let written = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      if (written > expansionFloor && written > meter.read * mostExpansion) done(importErrors.expandsTooMuch(mostExpansion));
      else done(null, chunk);
    },
  });
};
