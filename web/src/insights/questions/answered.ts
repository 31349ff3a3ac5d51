import type { ReactNode } from 'react';
import type { LegendEntry } from '../picture.ts';

/** A line of the table as it is shown, and as the file has it. */
export type AnswerRow = {
  readonly key: string;
  readonly shown: readonly ReactNode[];
  readonly filed: readonly (string | number | null)[];
};

export type Answered = {
  /** The answer as the title of the page. */
  readonly sentence: string;
  readonly isEmpty: boolean;
  readonly asOf: string;
  readonly cohort: { readonly from: string; readonly to: string; readonly zone: string };
  /** Some of the complaints are invented for a demonstration. */
  readonly hasInvented: boolean;
  /** Complaints that are still to be counted: the numbers are provisional while there are any. */
  readonly stillToCount: number;
  /** Versions of the authority rules that were in force in the period. */
  readonly ruleVersions: readonly number[];
  /** Null where too little can be told to draw it; the table says the rest. */
  readonly chart: ReactNode;
  readonly legend: readonly LegendEntry[];
  readonly heads: readonly string[];
  readonly rows: readonly AnswerRow[];
  /** How many were not counted, and why; null for none. */
  readonly leftOut?: string | null;
};

/** What any answer stands on. */
export const standsOn = ({ asOf, cohort, hasInvented, stillToCount, ruleVersions }: Grounds): Grounds => ({
  asOf,
  cohort,
  hasInvented,
  stillToCount,
  ruleVersions,
});

type Grounds = Pick<Answered, 'asOf' | 'cohort' | 'hasInvented' | 'stillToCount' | 'ruleVersions'>;
