import type { FigureGroup } from './figure.ts';
import type { FigureQuestion } from './figure-question.ts';
import type { Label } from './label.ts';

/** How a month is published: as a whole, and by what regulators ask for. */
export const publishedBys = ['none', 'category', 'team'] as const;
export type PublishedBy = (typeof publishedBys)[number];

/** One number of a published month: as it was said, and as it would be said now. */
export type Restatement = {
  /** The values of what it is grouped by, of money the cost code and the currency. */
  readonly key: readonly string[];
  readonly name: string;
  readonly then: number | null;
  readonly now: number | null;
  readonly isRestated: boolean;
};

/** What is told as of now, whatever month is asked about: it is another number every day, and no correction of the month. */
const asOfNow: readonly string[] = ['outstanding'];

/** Every number of the month that was published or would be now, of each group. */
export const restatements = (then: readonly FigureGroup[], now: readonly FigureGroup[]): readonly Restatement[] => {
  const [before, after] = [numbersIn(then), numbersIn(now)];
  return [...new Map([...before, ...after]).keys()].map((place) => {
    const [was, is] = [before.get(place), after.get(place)];
    const { key, name } = was ?? is ?? nowhere;
    const [then, now] = [was?.value ?? null, is?.value ?? null];
    return { key, name, then, now, isRestated: then !== now };
  });
};

/** What a figure meant when a month was published. */
export type KeptDefinition = { readonly version: number; readonly text: Label };

/** Other words that mean the same are no other definition. Of a month that kept none nobody can say. */
export const isRedefined = (kept: KeptDefinition | null, { version }: { readonly version: number }): boolean =>
  kept !== null && kept.version !== version;

/** What was published of exactly the question of a figure, and the numbers that would be other ones now. */
export type PublishedFor = {
  readonly month: string;
  readonly publishedAt: Date;
  readonly restated: readonly Restatement[];
  /** Null for a month that was published before definitions were kept. */
  readonly definedAs: KeptDefinition | null;
  readonly isRedefined: boolean;
};

/** The month that a question is about as a whole and as it is published; null for any other question. */
export const publishedQuestion = ({ period, by, filter }: FigureQuestion): { month: string; by: PublishedBy } | null => {
  const month = period.from.slice(0, 7);
  const [first = 'none'] = by;
  const grouped = publishedBys.find((each) => each === first);
  const isWhole = period.from === `${month}-01` && period.to === lastDayOf(month) && Object.keys(filter).length === 0;
  return isWhole && by.length < 2 && grouped !== undefined ? { month, by: grouped } : null;
};

const lastDayOf = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

type Told = { readonly key: readonly string[]; readonly name: string; readonly value: number | null };

const nowhere: Told = { key: [], name: '', value: null };

const numbersIn = (groups: readonly FigureGroup[]): ReadonlyMap<string, Told> =>
  new Map(
    groups.flatMap(({ key, values }) =>
      values
        .filter(({ name }) => !asOfNow.includes(name))
        .map(({ name, value }) => [JSON.stringify([...key, name]), { key, name, value }] as const),
    ),
  );
