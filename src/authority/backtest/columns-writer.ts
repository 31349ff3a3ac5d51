import type { ColumnName } from './cases.ts';
import type { Column, Encoding } from './column.ts';
import { Growing } from './growing.ts';

/** Columns by name that grow row by row. */
export class ColumnsWriter {
  readonly #columns = new Map<ColumnName, Growing>();

  /** The column of this name. One that begins late has `before` in the rows before. */
  column(name: ColumnName, encoding: Encoding, rows = 0, before = 0): Growing {
    const known = this.#columns.get(name);
    if (known) return known;
    const column = new Growing(encoding);
    for (let row = 0; row < rows; row += 1) column.push(before);
    this.#columns.set(name, column);
    return column;
  }

  inOrder(order: Uint32Array): ReadonlyMap<string, Column> {
    return new Map([...this.#columns].map(([name, column]) => [name, column.inOrder(order)]));
  }
}
