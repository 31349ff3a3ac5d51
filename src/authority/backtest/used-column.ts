import { type CounterKey, counterKey } from '../domain/counter.ts';
import { type Cap, counterOf } from '../domain/effect.ts';
import type { RemedyKind } from '../domain/remedy-catalogue.ts';
import type { Cases } from './cases.ts';
import { type Column, unknownInt32 } from './column.ts';

/** What was used of a cap's counter in every case; unknown throughout when no record holds it. */
export const usedColumn = (cap: Cap, remedies: 'every' | readonly RemedyKind[], cases: Cases): Column =>
  columnOfCounter(counterKey(counterOf(cap, remedies)), cases);

export const columnOfCounter = (key: CounterKey, { columns, rows }: Cases): Column =>
  columns.get(`used:${key}`) ?? { values: new Int32Array(rows).fill(unknownInt32), unknown: unknownInt32 };
