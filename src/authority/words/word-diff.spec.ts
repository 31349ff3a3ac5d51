import fc from 'fast-check';
import { wordDiff } from './word-diff.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', '$50.00'), { maxLength: 8 }).map((words) => words.join(' '));
const joined = (segments: ReturnType<typeof wordDiff>, kinds: readonly string[]): string =>
  segments.flatMap(({ kind, text: words }) => (kinds.includes(kind) ? [words.trim()] : [])).join(' ');

describe('what changed between two sentences', () => {
  it('is marked word by word', () => {
    expect(wordDiff('of up to $50.00 when vulnerable.', 'of up to $75.00 when vulnerable.')).toEqual([
      { kind: 'kept', text: 'of up to ' },
      { kind: 'removed', text: '$50.00 ' },
      { kind: 'added', text: '$75.00 ' },
      { kind: 'kept', text: 'when vulnerable.' },
    ]);
  });

  it('gives back both sentences', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = wordDiff(before, after);
        expect(joined(segments, ['kept', 'removed'])).toBe(before);
        expect(joined(segments, ['kept', 'added'])).toBe(after);
      }),
    );
  });

  it('is nothing between equal sentences', () => {
    expect(wordDiff('the same', 'the same')).toEqual([{ kind: 'kept', text: 'the same' }]);
    expect(wordDiff('', '')).toEqual([]);
  });
});
