import { smallestSample } from '../statistics/summarise.ts';

/** Of one rule and remedy: each sum that was beyond its limit, as a multiple of it, and what became of the questions. */
export type AsksCount = {
  readonly rule: string;
  readonly title: string | null;
  readonly remedy: string;
  readonly currency: string;
  readonly ratios: readonly number[];
  readonly decided: number;
  readonly asAsked: number;
};

/** `approved`: the share granted exactly as asked; null, like the multiples, under ten. */
export type AskedOverLimit = Omit<AsksCount, 'ratios'> & {
  readonly n: number;
  readonly suppressed: boolean;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly approved: number | null;
};

/** The most frequent first. */
export const askedOverLimit = (counts: readonly AsksCount[]): AskedOverLimit[] =>
  counts
    .map(({ ratios, ...count }) => {
      const ordered = ratios.toSorted((a, b) => a - b);
      const suppressed = ordered.length < smallestSample;
      const at = (share: number): number | null => (suppressed ? null : (ordered[Math.ceil(share * ordered.length) - 1] ?? null));
      const approved = count.decided < smallestSample ? null : count.asAsked / count.decided;
      return { ...count, n: ordered.length, suppressed, p25: at(0.25), p50: at(0.5), p75: at(0.75), approved };
    })
    .sort((a, b) => b.n - a.n || (a.rule < b.rule ? -1 : 1));
