import { wilson, type Interval } from '../../backtest/wilson.ts';
import type { TrialRuled } from '../db/trials.repository.ts';

/** Whether rules on trial say what supervisors then said: they allow what was granted as asked, and nothing else. */
export type TrialAgreement = {
  /** What supervisors granted or refused of what was put to them meanwhile. */
  readonly ruled: number;
  readonly agreed: number;
  /** Of all ruled, with its 95 % limits; nothing under ten. */
  readonly share: Interval;
  /** What the rules on trial would have left to the asker. */
  readonly wouldBeOwn: number;
  readonly wouldBeOwnGranted: number;
};

const fewest = 10;
const unsaid: Interval = { value: null, lower: null, upper: null };

export function agreementOf(counts: readonly TrialRuled[]): TrialAgreement {
  const sum = (wanted: (one: TrialRuled) => boolean): number =>
    counts.filter(wanted).reduce((total, { count }) => total + count, 0);
  const ruled = sum(() => true);
  const agreed = sum(({ isAllowed, isGranted }) => isAllowed === isGranted);
  return {
    ...{ ruled, agreed, share: ruled < fewest ? unsaid : wilson(agreed, ruled) },
    wouldBeOwn: sum(({ isAllowed }) => isAllowed),
    wouldBeOwnGranted: sum(({ isAllowed, isGranted }) => isAllowed && isGranted),
  };
}
