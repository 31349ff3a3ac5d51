import { type Column, type Encoding, type Numbers, unknownAs, unknownInt32 } from './column.ts';

/** A column that is being written; rows not set are unknown. */
export class Growing {
  readonly #encoding: Encoding;
  #values: Numbers;
  #rows = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#values = empty(encoding, 1024);
  }

  push(value: number): void {
    if (this.#rows === this.#values.length) {
      const larger = empty(this.#encoding, 2 * this.#rows);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#rows] = value;
    this.#rows += 1;
  }

  /** The rows in another order; numbers in 32 bits where all of them fit. */
  inOrder(order: Uint32Array): Column {
    const values = this.#values.subarray(0, this.#rows);
    if (this.#encoding !== 'number') return { values: taken(values, order), unknown: unknownAs[this.#encoding] };
    if (!values.every(fitsInt32)) return { values: taken(values, order), unknown: unknownAs.number };
    const narrow = new Int32Array(order.length);
    order.forEach((row, place) => (narrow[place] = values[row] === unknownAs.number ? unknownInt32 : (values[row] ?? 0)));
    return { values: narrow, unknown: unknownInt32 };
  }
}

function empty(encoding: Encoding, rows: number): Numbers {
  if (encoding === 'code') return new Uint8Array(rows);
  return encoding === 'members' ? new Uint32Array(rows) : new Float64Array(rows);
}

function taken(values: Numbers, order: Uint32Array): Numbers {
  const result = values.slice(0, order.length);
  order.forEach((row, place) => (result[place] = values[row] ?? 0));
  return result;
}

const fitsInt32 = (value: number): boolean =>
  value === unknownAs.number || (value > unknownInt32 && value <= -(unknownInt32 + 1));
