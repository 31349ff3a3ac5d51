import type { Verdict } from '../domain/verdict.ts';
import type { Obstacle } from './replayability.ts';
import type { Interval } from './wilson.ts';

/** A share with its 95 % limits; all null of nothing. */
export type Share = { readonly part: number; readonly of: number } & Interval;

/** What supervisors made of the cases that would now be the frontline's own. Those they answered make the share. */
export type Agreement = {
  /** Granted as asked ÷ answered: the headline. */
  readonly asAsked: Share;
  readonly anotherAmount: number;
  readonly refused: number;
  readonly sentBack: number;
  readonly withdrawn: number;
  readonly open: number;
  /** Never put to anybody, so that nothing is known. */
  readonly notAsked: number;
};

/** Minor units. */
export type Exposure = {
  /** What the cases that would now be the frontline's own asked for. */
  readonly newlyOwnMinor: number;
  /** Of that, beyond what a supervisor gave then. */
  readonly beyondRulingMinor: number;
  readonly p95Minor: number | null;
  readonly largestMinor: number | null;
  /** What the cases asked for that would now go to somebody else. */
  readonly newlyEscalatedMinor: number;
  /** If everybody asked for all that they may: the sum of what limits rise by. */
  readonly worstCaseMinor: number;
};

/** Historical waits for a supervisor of the cases that would now be the frontline's own. */
export type TimeSaved = { readonly n: number; readonly medianSeconds: number | null; readonly totalSeconds: number };

/** Requests around the limit of then, where the limit changes: people ask for what they think they will get. */
export type Bunching = { readonly justBelow: number; readonly exactly: number; readonly justAbove: number };

export const groupings = ['team', 'category', 'channel', 'vulnerable', 'month', 'remedy'] as const;
export type Grouping = (typeof groupings)[number];

export type GroupFigures = {
  readonly by: Grouping;
  /** The word itself, `true`, `false`, `2026-03`; `unknown` where nobody knows. */
  readonly key: string;
  readonly cases: number;
  readonly avoided: number;
  readonly added: number;
  readonly newlyOwnMinor: number;
  readonly asAsked: Share;
};

export type Change = { readonly from: Verdict; readonly to: Verdict; readonly cases: number };

/** One set of rules against another over the same past cases. */
export type Report = {
  readonly cases: number;
  readonly replayed: number;
  readonly notReplayed: readonly { readonly why: Obstacle; readonly cases: number }[];
  /** Of the replayed, how many the rules of now answer as they were answered then. */
  readonly asRecorded: number;
  readonly changed: readonly Change[];
  readonly limitsChanged: number;
  readonly escalations: { readonly before: number; readonly after: number; readonly avoided: number; readonly added: number };
  readonly agreement: Agreement;
  readonly exposure: Exposure;
  readonly timeSaved: TimeSaved;
  readonly bunching: Bunching;
  readonly groups: readonly GroupFigures[];
};
