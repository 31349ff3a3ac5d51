import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSpeech } from '../../words/words.tsx';
import { figureFilterFrom } from '../figure-filter.ts';
import { useFigure } from '../use-figures.ts';
import { QuestionFilters } from './question-filters.tsx';
import { standsOn } from './answered.ts';
import { QuestionPage } from './question-page.tsx';
import { useQuestionWords } from './words/words.ts';

const DotPlot = lazy(() => import('./dot-plot.tsx'));

const told = 3;

/** Who needs help? Teams by name, never persons. */
export function HelpPage(): ReactNode {
  const asked = useQuestionWords();
  const { format, language, words } = useSpeech();
  const [params] = useSearchParams();
  const filter = { ...figureFilterFrom(params), by: ['team'] as const };
  const { data: figure, error, refetch } = useFigure('escalation-rate', filter);
  const teams = (figure?.groups ?? [])
    .map(({ key, labels, n, values }) => ({
      ...{ key: key[0] ?? '', label: labels[0]?.[language] || words.figures.nothingNamed, n },
      share: values.find(({ name }) => name === 'AUTHORITY'),
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const dots = teams.flatMap(({ key, label, share }) =>
    share && share.value !== null && share.low !== null && share.high !== null
      ? [{ key, label, value: share.value, low: share.low, high: share.high }]
      : [],
  );
  return (
    <QuestionPage
      name="help"
      problem={error}
      onRetry={() => void refetch()}
      filters={<QuestionFilters filter={filter} period={figure?.cohort} />}
      answered={
        figure && {
          sentence:
            dots.length === 0
              ? asked.helpFew
              : asked.helpAnswer(dots.slice(0, told).map(({ label, value }) => `${label} ${format.percent(value)}`).join(', ')), // prettier-ignore
          isEmpty: figure.n === 0,
          ...standsOn(figure),
          legend: [],
          chart: dots.length > 0 && <DotPlot label={asked.questions.help.title} dots={dots} say={format.percent} from={0} />,
          heads: [asked.team, asked.complaints, asked.needed, asked.limits],
          rows: teams.map(({ key, label, n, share }) => {
            const { value = null, low = null, high = null } = share ?? {};
            const limits = low === null || high === null ? asked.tooFew : `${format.percent(low)} – ${format.percent(high)}`;
            return {
              key,
              shown: [label, format.number(n), value === null ? asked.tooFew : format.percent(value), limits],
              filed: [label, n, value, limits],
            };
          }),
        }
      }
    />
  );
}
