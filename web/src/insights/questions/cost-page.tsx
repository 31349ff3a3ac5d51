import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSpeech } from '../../words/words.tsx';
import { figureFilterFrom } from '../figure-filter.ts';
import { costSeries } from './cost-series.ts';
import { QuestionFilters } from './question-filters.tsx';
import { standsOn } from './answered.ts';
import { QuestionPage } from './question-page.tsx';
import { useCost } from './use-questions.ts';
import { useQuestionWords } from './words/words.ts';

const SeriesChart = lazy(() => import('./series-chart.tsx'));

/** What does it cost? Added up month by month, with and without approval, against the budgets. */
export function CostPage(): ReactNode {
  const asked = useQuestionWords();
  const { format } = useSpeech();
  const [params] = useSearchParams();
  const filter = figureFilterFrom(params);
  const { data, error, refetch } = useCost(filter);
  const months = data?.months ?? [];
  const currency = months.toSorted((a, b) => b.sinceBegin - a.sinceBegin)[0]?.currency ?? format.currency;
  const series = costSeries(months.filter((month) => month.currency === currency));
  const last = series.at(-1)?.values;
  const sum = (minor: number | null): string => (minor === null ? '–' : format.minor(minor, currency));
  const [given, budget, since] = [last?.['given'] ?? 0, last?.['budget'] ?? null, series[0]?.at ?? ''];
  const lines = [
    { name: 'given', label: asked.given, color: 'var(--chart-1)', dash: '' },
    { name: 'own', label: asked.givenOwn, color: 'var(--chart-3)', dash: '2 4' },
    ...(budget === null ? [] : [{ name: 'budget', label: asked.budgetSince, color: 'var(--chart-2)', dash: '8 4' }]),
  ];
  return (
    <QuestionPage
      name="cost"
      problem={error}
      onRetry={() => void refetch()}
      filters={<QuestionFilters filter={filter} period={data?.cohort} />}
      answered={
        data && {
          sentence: budget === null ? asked.costAnswer(sum(given), since) : asked.costOf(sum(given), since, sum(budget)),
          isEmpty: months.length === 0,
          ...standsOn(data),
          legend: lines,
          chart: <SeriesChart label={asked.questions.cost.title} rows={series} lines={lines} say={sum} />,
          heads: [asked.month, asked.currency, asked.own, asked.approved, asked.given, asked.budget],
          rows: months.map((month) => ({
            key: `${month.month} ${month.currency}`,
            shown: [
              ...[month.month, month.currency],
              ...[month.own, month.approved, month.sinceBegin].map((minor) => format.minor(minor, month.currency)),
              month.budget === null ? '–' : format.minor(month.budget, month.currency),
            ],
            filed: [month.month, month.currency, month.own, month.approved, month.sinceBegin, month.budget],
          })),
        }
      }
    />
  );
}
