/** A stretch of words that stayed, came or went, with the white space around them. */
export type Segment = { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string };

/**
 * What changed between two sentences, word by word: the longest common subsequence of words stays (Wagner and Fischer,
 * Journal of the ACM 21(1), 1974), what went stands before what came. Kept and removed segments together are the old
 * sentence, kept and added ones the new.
 */
export function wordDiff(before: string, after: string): readonly Segment[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const lengths = commonLengths(old, now);
  const segments: Segment[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && is !== undefined && same(was, is)) {
      put(segments, 'kept', is);
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      put(segments, 'removed', was);
      i += 1;
    } else {
      put(segments, 'added', is ?? '');
      j += 1;
    }
  }
  return segments;
}

/** Words with the space that follows them, so that nothing is lost. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*/g) ?? [];

const same = (word: string, other: string): boolean => word.trimEnd() === other.trimEnd();

type Lengths = readonly (readonly number[])[];

/** `lengths[i][j]`: how many words the rests after i and j have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): Lengths {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = now.length - 1; j >= 0; j -= 1) {
      row[j] = same(old[i] ?? '', now[j] ?? '')
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

const at = (lengths: Lengths, i: number, j: number): number => lengths[i]?.[j] ?? 0;

function put(segments: Segment[], kind: Segment['kind'], word: string): void {
  const last = segments.at(-1);
  if (last?.kind === kind) segments[segments.length - 1] = { kind, text: `${last.text}${word}` };
  else segments.push({ kind, text: word });
}
