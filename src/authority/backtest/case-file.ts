import { factIds } from '../domain/fact-vector.ts';
import { definitionOf } from '../domain/facts.ts';
import type { Cases, KindRange } from './cases.ts';
import type { Column, Numbers } from './column.ts';
import { sha256 } from '../engine/sha256.ts';

/** Typed arrays by the name the file gives them. */
const views = {
  u8: (buffer: ArrayBufferLike, at: number, length: number) => new Uint8Array(buffer, at, length),
  u16: (buffer: ArrayBufferLike, at: number, length: number) => new Uint16Array(buffer, at, length),
  u32: (buffer: ArrayBufferLike, at: number, length: number) => new Uint32Array(buffer, at, length),
  i32: (buffer: ArrayBufferLike, at: number, length: number) => new Int32Array(buffer, at, length),
  f64: (buffer: ArrayBufferLike, at: number, length: number) => new Float64Array(buffer, at, length),
} as const;
type ArrayName = keyof typeof views;

type Part = {
  readonly name: string;
  readonly type: ArrayName;
  readonly at: number;
  readonly length: number;
  readonly unknown: number;
};

type Head = {
  /** What the columns mean: another facts catalogue makes another file. */
  readonly layout: string;
  readonly rows: number;
  readonly ranges: readonly KindRange[];
  readonly words: Cases['words'];
  readonly synthetic: boolean;
  readonly parts: readonly Part[];
};

const boundary = 8;
const aligned = (bytes: number): number => Math.ceil(bytes / boundary) * boundary;

/** Raise it when a column comes or goes beside those of the facts. */
const columnsVersion = 2;

/** SHA-256 of every fact's name, type and words: numbers in a file written for another catalogue would mean other things. */
export const layoutNow = (): string => sha256(JSON.stringify([columnsVersion, ...factIds.map((id) => [id, definitionOf(id)])]));

const decisionIds = 'ids of decisions';
const complaintIds = 'ids of complaints';

/** Cases as bytes: the length of the head, the head as JSON, then every column as the processor holds it. */
export function packed(cases: Cases): Uint8Array {
  const ids = (values: Uint8Array): Column => ({ values, unknown: 0 });
  const columns: readonly (readonly [string, Column])[] = [
    ...cases.columns,
    [decisionIds, ids(cases.ids.decision)],
    [complaintIds, ids(cases.ids.complaint)],
  ];
  let at = 0;
  const parts = columns.map(([name, { values, unknown }]): Part => {
    const part = { name, type: typeOf(values), at, length: values.length, unknown };
    at += aligned(values.byteLength);
    return part;
  });
  const { rows, ranges, words, synthetic } = cases;
  const head = new TextEncoder().encode(
    JSON.stringify({ layout: layoutNow(), rows, ranges, words, synthetic, parts } satisfies Head),
  );
  const start = aligned(boundary + head.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, boundary);
  for (const [place, [, { values }]] of columns.entries()) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start + (parts[place]?.at ?? 0));
  }
  return bytes;
}

/** Null for bytes that were written for another facts catalogue. The columns are views of `bytes`, nothing is copied. */
export function unpacked(given: Uint8Array): Cases | null {
  const bytes = given.byteOffset % boundary === 0 ? given : given.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(boundary, boundary + length))) as Head;
  if (head.layout !== layoutNow()) return null;
  const start = bytes.byteOffset + aligned(boundary + length);
  const columns = new Map<string, Column>();
  for (const { name, type, at, length: many, unknown } of head.parts) {
    columns.set(name, { values: views[type](bytes.buffer, start + at, many), unknown });
  }
  const ids = { decision: bytesOf(columns, decisionIds), complaint: bytesOf(columns, complaintIds) };
  const { rows, ranges, words, synthetic } = head;
  return { rows, ranges, words, synthetic, columns, ids };
}

function bytesOf(columns: Map<string, Column>, name: string): Uint8Array {
  const values = columns.get(name)?.values;
  columns.delete(name);
  if (!(values instanceof Uint8Array)) throw new RangeError(`The file lacks ${name}`);
  return values;
}

const typeOf = (values: Numbers): ArrayName => {
  if (values instanceof Uint8Array) return 'u8';
  if (values instanceof Uint16Array) return 'u16';
  if (values instanceof Uint32Array) return 'u32';
  return values instanceof Int32Array ? 'i32' : 'f64';
};
