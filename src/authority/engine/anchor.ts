import { sha256 } from './sha256.ts';

/** The newest decision of a subject when the line was written: `[subject, seq, hash]`. */
export type Head = readonly [subjectId: string, seq: number, hash: string];

/**
 * One line of the file outside the database. `root` is over its own heads, `hash` over the whole line with the hash of the
 * line before it: none can be changed, lost or put in between without every later one telling.
 */
export type Anchor = {
  readonly line: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly root: string;
  readonly prev: string;
  readonly hash: string;
  readonly heads: readonly Head[];
};

export const firstPrev = '0'.repeat(64);

export function anchorAfter(before: Pick<Anchor, 'line' | 'hash'> | null, at: Date, heads: readonly Head[]): Anchor {
  const inOrder = [...heads].sort(([a], [b]) => (a < b ? -1 : 1));
  const anchor = { line: (before?.line ?? 0) + 1, at: at.toISOString(), root: rootOf(inOrder), prev: before?.hash ?? firstPrev };
  return { ...anchor, hash: hashOf(anchor), heads: inOrder };
}

/** The numbers of the lines that are not what they were, or do not follow the one before. */
export function brokenAnchors(anchors: readonly Anchor[]): readonly number[] {
  return anchors.flatMap((anchor, index) => {
    const before = anchors[index - 1];
    const isNext = anchor.line === index + 1 && anchor.prev === (before?.hash ?? firstPrev);
    const isWhole = anchor.root === rootOf(anchor.heads) && anchor.hash === hashOf(anchor);
    return isNext && isWhole ? [] : [index + 1];
  });
}

/** Pairs hashed upwards as in RFC 6962, with its prefixes for leaves and nodes; an odd one goes up as it is. */
export function rootOf(heads: readonly Head[]): string {
  let level = heads.map(([subjectId, seq, hash]) => sha256(`\u0000${subjectId}:${seq}:${hash}`));
  while (level.length > 1) {
    level = level.flatMap((left, index) => {
      if (index % 2 === 1) return [];
      const right = level[index + 1];
      return [right === undefined ? left : sha256(`\u0001${left}${right}`)];
    });
  }
  return level[0] ?? sha256('');
}

const hashOf = ({ line, at, root, prev }: Omit<Anchor, 'hash' | 'heads'>): string => sha256(`${line} ${at} ${root} ${prev}`);
