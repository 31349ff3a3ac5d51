import { bitsOf, type Columns, epochOf2000, escalated, gone } from '../facts/columns.ts';
import type { Dictionary } from '../facts/dictionary.ts';
import type { Dimension, FigureFilter } from './figure-question.ts';
import type { GroupsIn } from '../facts/settled.ts';

/** One way to tell complaints apart: in which column, in which bits of it, and what the values are called. */
type Axis = {
  readonly of: 'codes' | 'marks' | 'month';
  readonly shift: number;
  readonly mask: number;
  readonly keys: readonly string[];
};

export type Names = Dictionary & { readonly channel: readonly string[]; readonly origin: readonly string[] };

/** The groups of a question in a flat order, whichever month a complaint is of. */
export type Groups = {
  readonly size: number;
  /** Of the month with this place in the list of months, received from `from` to just before `to`; `kind` is the same for the same groups. */
  readonly of: (
    month: number,
    within: { readonly from: Date; readonly to: Date },
  ) => { readonly kind: string; readonly groupsIn: GroupsIn };
  /** The values that make the group, in the order of the dimensions. */
  readonly keyOf: (group: number) => readonly string[];
};

export const groupsOf = (by: readonly Dimension[], filter: FigureFilter, names: Names, months: readonly string[]): Groups => {
  const [first = single, second = single] = by.map((dimension) => axisOf(dimension, names, months));
  const wanted = { ...wantedCodes(filter, names), ...wantedMarks(filter) };
  return {
    size: sizeOf(first) * sizeOf(second),
    of: (month, { from, to }) => {
      const asked = { ...wanted, begin: secondsOf(from), end: secondsOf(to), month: by.includes('month') ? month : 0 };
      const kind = JSON.stringify([by, sizeOf(first), sizeOf(second), asked]);
      return { kind, groupsIn: (columns) => assign(columns, [first, second], asked) };
    },
    keyOf: (group) =>
      [first.keys[Math.floor(group / sizeOf(second))] ?? '?', second.keys[group % sizeOf(second)] ?? '?'].slice(0, by.length),
  };
};

/** One more than there are keys: for values that no dictionary knows. */
const sizeOf = ({ keys }: Axis): number => keys.length + 1;

const secondsOf = (at: Date): number => Math.ceil(at.getTime() / 1000) - epochOf2000;

const single: Axis = { of: 'codes', shift: 0, mask: 0, keys: [''] };

const axisOf = (dimension: Dimension, names: Names, months: readonly string[]): Axis => {
  switch (dimension) {
    case 'category':
    case 'team':
    case 'channel':
    case 'origin':
      return { of: 'codes', ...bitsOf(dimension), keys: names[dimension] };
    case 'severity':
      return { of: 'codes', ...bitsOf(dimension), keys: ['1', '2', '3', '4'] };
    case 'route':
      return { of: 'marks', shift: 3, mask: 1, keys: ['frontline', 'escalated'] };
    case 'month':
      return { of: 'month', shift: 0, mask: 0, keys: months };
    default:
      throw new RangeError(`The columns in memory do not hold the ${dimension}`);
  }
};

type Asked = {
  readonly codes: number;
  readonly mask: number;
  /** What `marks` must be in these of its bits. */
  readonly marked: number;
  readonly markMask: number;
  readonly begin: number;
  readonly end: number;
  readonly month: number;
};

/** What does not change from row to row is read once: over a million rows half the time goes otherwise into reading it again. */
const assign = ({ size, codes, marks, received }: Columns, [first, second]: readonly [Axis, Axis], asked: Asked): Int32Array => {
  const groups = new Int32Array(size);
  const [one, other] = [first.of === 'marks' ? marks : codes, second.of === 'marks' ? marks : codes];
  const [offset, inner] = [offsetOf([first, second], asked.month), sizeOf(second)];
  const { shift: shiftOne, mask: maskOne } = first;
  const { shift: shiftOther, mask: maskOther } = second;
  const [lastOne, lastOther] = [first.keys.length, second.keys.length];
  const { codes: wanted, mask, marked, markMask, begin, end } = asked;
  for (let row = 0; row < size; row += 1) {
    const at = received[row] ?? 0;
    const isOther = ((marks[row] ?? 0) & markMask) !== marked;
    if (isOther || ((codes[row] ?? 0) & mask) !== wanted || at < begin || at >= end) {
      groups[row] = -1;
      continue;
    }
    const outer = ((one[row] ?? 0) >>> shiftOne) & maskOne;
    const place = ((other[row] ?? 0) >>> shiftOther) & maskOther;
    groups[row] = offset + (outer > lastOne ? lastOne : outer) * inner + (place > lastOther ? lastOther : place);
  }
  return groups;
};

/** All complaints of a month's columns are of that month: it only moves the others. */
const offsetOf = ([first, second]: readonly [Axis, Axis], month: number): number =>
  (first.of === 'month' ? month * sizeOf(second) : 0) + (second.of === 'month' ? month : 0);

/** A complaint that a newer segment holds is not counted here; of a route only those that took it. */
const wantedMarks = ({ route }: FigureFilter): Pick<Asked, 'marked' | 'markMask'> =>
  route === undefined
    ? { marked: 0, markMask: gone }
    : { marked: route === 'escalated' ? escalated : 0, markMask: gone | escalated };

/** What `codes` must be in the bits that were asked about. Remedies and owners are asked of the database; a value nobody knows is found nowhere. */
const wantedCodes = (filter: FigureFilter, names: Names): Pick<Asked, 'codes' | 'mask'> => {
  const wanted = [
    ['category', filter.category === undefined ? null : names.category.indexOf(filter.category)],
    ['team', filter.teamId === undefined ? null : names.team.indexOf(filter.teamId)],
    ['channel', filter.channel === undefined ? null : names.channel.indexOf(filter.channel)],
    ['origin', filter.origin === undefined ? null : names.origin.indexOf(filter.origin)],
    ['severity', filter.severity === undefined ? null : filter.severity - 1],
  ] as const;
  return wanted.reduce(
    (sum, [dimension, place]) => {
      if (place === null) return sum;
      const { shift, mask } = bitsOf(dimension);
      return { codes: sum.codes | ((place & mask) << shift), mask: sum.mask | (mask << shift) };
    },
    { codes: 0, mask: 0 },
  );
};
