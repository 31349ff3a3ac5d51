import { createHash } from 'node:crypto';
import { anchorAfter, brokenAnchors, rootOf, type Anchor, type Head } from './anchor.ts';

const head = (name: string, seq = 1): Head => [name, seq, `hash of ${name}`];
const at = new Date('2026-03-02T15:00:00Z');

describe('the lines outside the database', () => {
  const first = anchorAfter(null, at, [head('a'), head('b'), head('c')]);
  const second = anchorAfter(first, at, [head('a', 2)]);
  const whole: readonly Anchor[] = [first, second, anchorAfter(second, at, [])];

  it('are whole as they were written, in whatever order their heads were read', () => {
    expect(brokenAnchors(whole)).toEqual([]);
    expect(anchorAfter(null, at, [head('c'), head('a'), head('b')])).toEqual(first);
  });

  it('tell of a head that was changed, a line that was lost and one that was put in between', () => {
    const changed = { ...first, heads: [head('a'), head('b', 9), head('c')] };
    expect(brokenAnchors([changed, ...whole.slice(1)])).toEqual([1]);
    expect(brokenAnchors([first, ...whole.slice(2)])).toEqual([2]);
    expect(brokenAnchors([first, anchorAfter(first, at, [head('x')]), ...whole.slice(1)])).toEqual([3, 4]);
  });

  it('tell of another moment, another line before it and another root, each alone', () => {
    const later = { ...first, at: '2026-03-02T15:00:01.000Z' };
    expect(brokenAnchors([later])).toEqual([1]);
    const elsewhere = anchorAfter({ line: 1, hash: 'of another line' }, at, [head('a', 2)]);
    expect(brokenAnchors([first, elsewhere])).toEqual([2]);
    expect(brokenAnchors([{ ...first, root: second.root }])).toEqual([1]);
    expect(brokenAnchors([anchorAfter({ line: 0, hash: '' }, at, [])])).toEqual([1]);
  });

  it('can be checked by somebody else with SHA-256 alone', () => {
    const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
    const leaf = (name: string): string => sha(`\u0000${name}:1:hash of ${name}`);
    const root = sha(`\u0001${sha(`\u0001${leaf('a')}${leaf('b')}`)}${leaf('c')}`);
    expect(first).toMatchObject({
      root,
      prev: '0'.repeat(64),
      hash: sha(`1 2026-03-02T15:00:00.000Z ${root} ${'0'.repeat(64)}`),
    });
    expect(rootOf([])).toBe(sha(''));
    expect(first.heads.map(([name]) => name)).toEqual(['a', 'b', 'c']);
  });

  it('have another root for every set of heads', () => {
    const roots = [[], [head('a')], [head('a'), head('b')], [head('b'), head('a')], [head('a'), head('b'), head('c')]].map(
      rootOf,
    );
    expect(new Set(roots).size).toBe(roots.length);
  });
});
