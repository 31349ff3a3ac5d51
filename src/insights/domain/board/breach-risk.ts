import { stillNeeds } from '../statistics/conditional-survival.ts';
import { smallestSample } from '../statistics/summarise.ts';
import type { SurvivalCurve } from '../statistics/survival-curve.ts';

/** Three of four complaints of this category and age are solved within what is still needed. */
const share = 0.75;

export type Risk = {
  /** Seconds that such complaints still need; null where too few or none were watched so long. */
  readonly stillNeeded: number | null;
  /** Seconds of calendar time until it is due, negative when late; null without a deadline. */
  readonly left: number | null;
  /** It needs longer than is left; null where one of both is not known. */
  readonly isLikelyLate: boolean | null;
};

/** `curve` of its own category, `ofAll` where that has too few. Ages and times in seconds. */
export const breachRisk = (curve: SurvivalCurve | null, ofAll: SurvivalCurve | null, age: number, left: number | null): Risk => {
  const known = curve && curve.n >= smallestSample ? curve : ofAll;
  const stillNeeded = known && known.n >= smallestSample ? stillNeeds(known, age, share) : null;
  return {
    stillNeeded,
    left,
    isLikelyLate: left === null ? null : left < 0 ? true : stillNeeded === null ? null : stillNeeded > left,
  };
};

/** Most at risk first: what is late, then what lacks most time, then what nobody can say. */
export const byRisk = (a: Risk, b: Risk): number => lacking(b) - lacking(a);

/** Seconds that lack; further from nought than any time where it is late already or has no deadline. */
const lacking = ({ stillNeeded, left }: Risk): number => {
  if (left === null) return -beyond;
  return left < 0 ? beyond - left : (stillNeeded ?? 0) - left;
};

const beyond = 1e12;
