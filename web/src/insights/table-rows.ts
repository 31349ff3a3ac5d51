import type { Quantile, TimeToResolution } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';

const hours = (seconds: number | null): number | null => (seconds === null ? null : Math.round((seconds / 3600) * 100) / 100);

/** The table as it is shown, for a file: times in hours with their limits, and what the figures are. */
export function useTableRows(): (report: TimeToResolution) => (string | number | null)[][] {
  const { words, language } = useSpeech();
  const { insights } = words;
  const cells = ({ value, low, high }: Quantile): (number | null)[] => [hours(value), hours(low), hours(high)];
  return ({ groups, asOf, cohort, by, comparison }) => [
    [
      insights.group,
      insights.n,
      insights.openOnes,
      ...['p50', 'p75', 'p90', 'p95'].flatMap((name) => [`${name} h`, `${name} low`, `${name} high`]),
    ],
    ...groups.map(({ label, n, censored, suppressed, p50, p75, p90, p95 }) => [
      label[language],
      n,
      censored,
      ...(suppressed ? [insights.tooFew] : [p50, p75, p90, p95].flatMap(cells)),
    ]),
    [],
    [insights.definition],
    ['asOf', asOf],
    ['by', by],
    ...(comparison === null ? [] : [['log-rank p', comparison.p]]),
    ...Object.entries(cohort).map(([name, value]) => [name, value]),
  ];
}
