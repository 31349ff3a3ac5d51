import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Spread } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { patternOf } from '../bar-patterns.tsx';
import { figureFilterFrom } from '../figure-filter.ts';
import { useFigure } from '../use-figures.ts';
import { QuestionFilters } from './question-filters.tsx';
import { standsOn } from './answered.ts';
import { QuestionPage } from './question-page.tsx';
import { useSpread } from './use-questions.ts';
import { useQuestionWords } from './words/words.ts';

const SpreadBars = lazy(() => import('./spread-bars.tsx'));

/** What does the spread look like? Times on a logarithmic axis, the open ones apart. */
export function SpreadPage(): ReactNode {
  const asked = useQuestionWords();
  const { words, format } = useSpeech();
  const [params] = useSearchParams();
  const filter = { ...figureFilterFrom(params), by: [] };
  const { data, error, refetch } = useSpread(filter);
  const { data: figure } = useFigure('customer-time-to-resolution', { ...filter, cause: '' });
  const quantile = (name: string): number | null => figure?.groups[0]?.values.find((value) => value.name === name)?.value ?? null;
  const bins = data?.bins ?? [];
  const open = bins.reduce((sum, bin) => sum + bin.open, 0);
  const said = (seconds: number | null): string => (seconds === null ? words.insights.notReached : format.span(seconds));
  const label = ({ from, to }: Spread['bins'][number]): string => {
    if (from === 0) return asked.under(format.span(to ?? 0));
    return to === null ? asked.from(format.span(from)) : `${format.span(from)} – ${format.span(to)}`;
  };
  const whole = filter.cause === '';
  const marks = whole ? ([['p50', asked.half], ['p90', asked.nineTenths]] as const).flatMap(([name, text]) => {
    const seconds = quantile(name);
    const bin = bins.find(({ from, to }) => seconds !== null && seconds >= from && (to === null || seconds < to));
    return bin && seconds !== null ? [{ at: label(bin), label: `${text} ${format.span(seconds)}` }] : [];
  }) : []; // prettier-ignore
  const all = bins.reduce((sum, bin) => sum + bin.solved, 0);
  return (
    <QuestionPage
      name="spread"
      problem={error}
      onRetry={() => void refetch()}
      filters={<QuestionFilters filter={filter} period={data?.cohort} />}
      answered={
        data && {
          sentence: whole
            ? asked.spreadAnswer(said(quantile('p50')), said(quantile('p90')), open)
            : `${asked.solved} ${format.number(all)} · ${asked.stillOpen} ${format.number(open)}`,
          isEmpty: all + open === 0,
          ...standsOn(data),
          leftOut: data.leftOut > 0 ? asked.leftOut(data.leftOut) : null,
          chart: (
            <SpreadBars
              title={asked.questions.spread.title}
              rows={bins.map((bin) => ({ at: label(bin), solved: bin.solved, open: bin.open }))}
              marks={marks}
            />
          ),
          legend: [asked.solved, asked.openSoFar].map((text, place) => ({
            ...{ label: text, color: `var(--chart-${place + 1})`, dash: '', pattern: patternOf(place) },
          })),
          heads: [asked.time, asked.solved, asked.openSoFar],
          rows: bins.map((bin) => ({
            key: String(bin.from),
            shown: [label(bin), format.number(bin.solved), format.number(bin.open)],
            filed: [label(bin), bin.solved, bin.open],
          })),
        }
      }
    />
  );
}
