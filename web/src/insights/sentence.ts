import type { Quantile, ResolutionGroup, TimeToResolution } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';

/** "Half are solved in 4h; frontline 1h 50m, escalated 1d 3h": the largest groups that have enough cases to say. */
export function useAnswerSentence(): (report: TimeToResolution) => string {
  const { words, format, language } = useSpeech();
  const { insights } = words;
  const half = (group: ResolutionGroup): string =>
    `${group.label[language]} ${timeOf(group.p50, format.span, insights.notReached)}`;
  return ({ n, groups }) => {
    const told = groups.filter(({ suppressed }) => !suppressed);
    if (n === 0) return insights.nothing;
    if (told.length === 0) return insights.tooFew;
    const [only] = told;
    if (told.length === 1 && only) return only.p50.value === null ? insights.notHalf : insights.half(format.span(only.p50.value));
    return insights.halfOfEach(told.slice(0, 3).map(half).join(', '));
  };
}

export const timeOf = ({ value }: Quantile, span: (seconds: number) => string, notReached: string): string =>
  value === null ? notReached : span(value);
