import { type Columns, gone } from '../domain/facts/columns.ts';
import type { Settled } from '../domain/facts/settled.ts';

/** Four bytes a complaint each. */
const mostKinds = 6;

/** Some complaints as columns, with what is settled in them for the kinds of question that were asked last. */
export class Segment {
  readonly #settled = new Map<string, Settled>();

  constructor(readonly columns: Columns) {}

  settled(kind: string, settle: (columns: Columns) => Settled): Settled {
    const settled = this.#settled.get(kind) ?? settle(this.columns);
    this.#settled.delete(kind);
    this.#settled.set(kind, settled);
    for (const oldest of this.#settled.keys()) if (this.#settled.size > mostKinds) this.#settled.delete(oldest);
    return settled;
  }

  /** Another segment says what there is to say of this complaint now. */
  take(row: number): void {
    const { marks } = this.columns;
    marks[row] = (marks[row] ?? 0) | gone;
    this.#settled.clear();
  }
}
