/** A value that is drawn across, or a place that is marked. */
export type Mark =
  { readonly y: number; readonly label: string; readonly color?: string } | { readonly at: string; readonly label: string };

/** Lines closer than this part of the height write over each other. */
const closest = 1 / 12;

/**
 * The marks whose names fit beside each other on an axis that ends at `top`: earlier ones go before later ones, and marks of a place always
 * keep theirs. The table says what stays unnamed.
 */
export function namedMarks(marks: readonly Mark[], top: number): ReadonlySet<Mark> {
  const named: Mark[] = [];
  for (const mark of marks) {
    const isFree = named.every((other) => !('y' in mark && 'y' in other) || Math.abs(mark.y - other.y) >= top * closest);
    if (isFree) named.push(mark);
  }
  return new Set(named);
}
