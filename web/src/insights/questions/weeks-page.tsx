import { Text } from '@mantine/core';
import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Weeks } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { emptyRuns } from '../empty-runs.ts';
import { figureFilterFrom } from '../figure-filter.ts';
import { QuestionFilters } from './question-filters.tsx';
import { type Answered, type AnswerRow, standsOn } from './answered.ts';
import { QuestionPage } from './question-page.tsx';
import type { Mark } from './mark-labels.ts';
import type { SeriesLine } from './series-chart.tsx';
import { useWeeks } from './use-questions.ts';
import { seriesOfWeeks, verdictOfWeeks } from './week-series.ts';
import { type QuestionWords, useQuestionWords } from './words/words.ts';

const SeriesChart = lazy(() => import('./series-chart.tsx'));

/** Are we getting better? Half and nine tenths of each week, with what they usually vary by. */
export function WeeksPage(): ReactNode {
  const [params] = useSearchParams();
  const filter = figureFilterFrom(params);
  const { data, error, refetch } = useWeeks(filter);
  const answered = useAnswered(data);
  return (
    <QuestionPage
      name="weeks"
      problem={error}
      onRetry={() => void refetch()}
      filters={<QuestionFilters filter={filter} period={data?.cohort} />}
      answered={answered}
    />
  );
}

function useAnswered(data: Weeks | undefined): Answered | undefined {
  const asked = useQuestionWords();
  const { format, words } = useSpeech();
  if (!data) return undefined;
  const { weeks, published } = data;
  const verdict = verdictOfWeeks(data);
  const lines = linesOf(asked);
  const { nothingHere, nothingIn } = words.figures;
  const empty = emptyRuns(weeks.map(({ week: name, n }) => ({ name, n })));
  const span = (seconds: number | null): string => (seconds === null ? '–' : format.span(seconds));
  const policyOf = (week: string): string =>
    published.filter((one) => one.week === week).map(({ version }) => asked.policy(version)).join(', ') || asked.noPolicy; // prettier-ignore
  return {
    sentence:
      verdict === null ? asked.weeksAnswer.few : asked.weeksAnswer[verdict.is](format.span(verdict.seconds), verdict.week),
    isEmpty: weeks.length === 0,
    ...standsOn(data),
    legend: lines,
    chart: weeks.some(({ p50 }) => p50 !== null) && (
      <>
        <SeriesChart
          label={asked.questions.weeks.title}
          rows={seriesOfWeeks(weeks)}
          lines={lines}
          marks={marksOf(data, asked)}
          say={format.span}
        />
        {empty.length > 0 && <Text c="dimmed">{nothingIn(empty.join(', '))}</Text>}
      </>
    ),
    heads: [asked.week, asked.complaints, asked.stillOpen, asked.half, asked.nineTenths, asked.mature, asked.policies],
    rows: [
      ...weeks.map(({ week, n, waiting, p50, p90, suppressed, isMature }) => ({
        key: week,
        shown: [
          ...[week, format.number(n), format.number(waiting)],
          ...(n === 0 ? [nothingHere, nothingHere] : suppressed ? [asked.tooFew, asked.tooFew] : [span(p50), span(p90)]),
          ...[isMature ? asked.yes : asked.notYet, policyOf(week)],
        ],
        filed: [week, n, waiting, p50, p90, isMature ? asked.yes : asked.notYet, policyOf(week)],
      })),
      ...limitRows(data, asked, span),
    ],
  };
}

const linesOf = (asked: QuestionWords): SeriesLine[] => [
  { name: 'p50', label: asked.half, color: 'var(--chart-1)', dash: '' },
  { name: 'p50 open', label: asked.notMature(asked.half), color: 'var(--chart-1)', dash: '4 4' },
  { name: 'p90', label: asked.nineTenths, color: 'var(--chart-2)', dash: '' },
  { name: 'p90 open', label: asked.notMature(asked.nineTenths), color: 'var(--chart-2)', dash: '4 4' },
];

const ends = [
  ['centre', 'usually'],
  ['high', 'upper'],
  ['low', 'lower'],
] as const;

/** What is usual and its limits, under the weeks. */
const limitRows = (
  { p50Limits, p90Limits }: Weeks,
  asked: QuestionWords,
  span: (seconds: number | null) => string,
): AnswerRow[] =>
  p50Limits === null && p90Limits === null
    ? []
    : ends.map(([end, word]) => {
        const [half, most] = [p50Limits?.[end] ?? null, p90Limits?.[end] ?? null];
        const label = asked.ofMature(asked[word]);
        return {
          key: end,
          shown: [label, '', '', span(half), span(most), '', ''],
          filed: [label, null, null, half, most, '', ''],
        };
      });

/** The limits of the half and of the nine tenths, and each policy in the week in which it came into force. */
function marksOf({ p50Limits, p90Limits, published, weeks }: Weeks, asked: QuestionWords): Mark[] {
  const drawn = published.filter(({ week }) => weeks.some((one) => one.week === week));
  const drawnAcross = (limits: Weeks['p50Limits'], name: string, color: string): Mark[] =>
    limits ? ends.map(([end, word]) => ({ y: limits[end], label: `${name}: ${asked[word]}`, color })) : [];
  const limits = [
    ...drawnAcross(p50Limits, asked.half, 'var(--chart-1)'),
    ...drawnAcross(p90Limits, asked.nineTenths, 'var(--chart-2)'),
  ];
  return [...limits, ...drawn.map(({ week, version }) => ({ at: week, label: asked.policy(version) }))];
}
