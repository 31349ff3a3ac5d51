import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { Reviewed, Review } from '../api/views.ts';
import { useFormat, useWords } from '../words/words.tsx';

/** What a review is about, and verdicts in words: "Given · $40.00", "We were at fault: no". */
export function useFound(): {
  readonly subject: (review: Pick<Review, 'remedy'>) => string;
  readonly verdict: (verdict: Reviewed['verdict']) => string;
  readonly finding: (finding: Reviewed | null) => string;
} {
  const { reviews, values } = useWords();
  const format = useFormat();
  const remedyLabel = useRemedyLabel();
  const verdict = (said: Reviewed['verdict']): string =>
    said === 'GIVEN' || said === 'REFUSED' ? reviews.remedyVerdicts[said] : values.outcomes[said];
  return {
    verdict,
    subject: ({ remedy }) => (remedy ? remedyLabel(remedy.kind) : reviews.howItEnded),
    finding: (finding) =>
      finding === null
        ? reviews.nothingYet
        : [verdict(finding.verdict), finding.amount && format.money(finding.amount)].filter(Boolean).join(' · '),
  };
}
