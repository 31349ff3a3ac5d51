import type { KindRange } from './cases.ts';

/** Rows of one kind beside each other, each kind in the order they came: which row comes at each place, and where each kind lies. */
export function byKind(
  kindOfRow: ArrayLike<number>,
  kinds: readonly string[],
): { readonly order: Uint32Array; readonly ranges: readonly KindRange[] } {
  const counts = new Uint32Array(kinds.length);
  const rows = kindOfRow.length;
  for (let row = 0; row < rows; row += 1) counts[kindOfRow[row] ?? 0] = (counts[kindOfRow[row] ?? 0] ?? 0) + 1;
  const ranges: KindRange[] = [];
  for (const [place, kind] of kinds.entries()) {
    const from = ranges.at(-1)?.to ?? 0;
    ranges.push({ kind, from, to: from + (counts[place] ?? 0) });
  }
  const next = Uint32Array.from(ranges, ({ from }) => from);
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const kind = kindOfRow[row] ?? 0;
    order[next[kind] ?? 0] = row;
    next[kind] = (next[kind] ?? 0) + 1;
  }
  return { order, ranges };
}
