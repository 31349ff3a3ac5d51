import { smallestSample } from '../statistics/summarise.ts';

/** What was counted of a rule: times it made somebody ask higher, and what became of that. `medianWait` in seconds. */
export type RuleCount = {
  readonly rule: string;
  readonly title: string | null;
  readonly currency: string;
  readonly asked: number;
  readonly askedMinor: number;
  readonly decided: number;
  readonly asAsked: number;
  readonly medianWait: number | null;
};

/** `approved`: the share granted exactly as asked; null, like the wait, under ten decided. */
export type EscalatingRule = RuleCount & { readonly approved: number | null; readonly isLimitLow: boolean };

/** Who is nearly always let through had no need to ask. */
const nearlyAlways = 0.9;

export const escalatingRule = (count: RuleCount): EscalatingRule => {
  const isEnough = count.decided >= smallestSample;
  const approved = isEnough ? count.asAsked / count.decided : null;
  return {
    ...count,
    medianWait: isEnough && count.medianWait !== null ? Math.round(count.medianWait) : null,
    approved,
    isLimitLow: approved !== null && approved >= nearlyAlways,
  };
};
