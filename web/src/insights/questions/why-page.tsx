import { NativeSelect } from '@mantine/core';
import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { FigureGroup } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { figureFilterFrom } from '../figure-filter.ts';
import { useFigure } from '../use-figures.ts';
import { cumulated } from './cumulated.ts';
import { QuestionFilters, useAddressChange } from './question-filters.tsx';
import { standsOn } from './answered.ts';
import { QuestionPage } from './question-page.tsx';
import { useQuestionWords } from './words/words.ts';

const RankedBars = lazy(() => import('./ranked-bars.tsx'));

const mostOfAll = 0.8;

/** Nobody found or wrote down a cause where the key is empty. */
const isRecorded = ({ key }: FigureGroup): boolean => key[0] !== '';

/** Why do people complain? By what we found, or by what they said. */
export function WhyPage(): ReactNode {
  const { format, language, words } = useSpeech();
  const asked = useQuestionWords();
  const [params] = useSearchParams();
  const change = useAddressChange();
  const by = params.get('by') === 'category' ? 'category' : 'cause';
  const filter = { ...figureFilterFrom(params), by: [by] as const };
  const { data: figure, error, refetch } = useFigure('received', filter);
  const groups = figure?.groups ?? [];
  const rows = cumulated(groups.filter(isRecorded)).map((row) => ({
    ...row,
    label: row.group.labels[0]?.[language] || words.figures.nothingNamed,
  }));
  const unrecorded = groups.find((group) => !isRecorded(group))?.n ?? 0;
  const [first] = rows;
  const enough = rows.findIndex(({ together }) => together >= mostOfAll) + 1;
  return (
    <QuestionPage
      name="why"
      problem={error}
      onRetry={() => void refetch()}
      filters={
        <QuestionFilters filter={filter} period={figure?.cohort}>
          <NativeSelect
            label={asked.by}
            value={by}
            onChange={(event) => change('by', event.currentTarget.value)}
            data={(['cause', 'category'] as const).map((value) => ({ value, label: asked.bys[value] }))}
          />
        </QuestionFilters>
      }
      answered={
        figure && {
          sentence: [
            first
              ? asked.whyAnswer(first.label, format.percent(first.share), enough, format.percent(mostOfAll))
              : asked.whyUnknown,
            ...(unrecorded > 0 ? [asked.unrecorded(unrecorded, figure.n)] : []),
          ].join('; '),
          isEmpty: figure.n === 0,
          ...standsOn(figure),
          chart: rows.length > 0 && (
            <RankedBars label={asked.questions.why.title} rows={rows.map(({ label, group: { n } }) => ({ label, n }))} />
          ),
          legend: [],
          heads: [asked.bys[by], asked.complaints, asked.part, asked.together],
          rows: [
            ...rows.map(({ label, group, share, together }) => ({
              key: group.key[0] ?? '',
              shown: [label, format.number(group.n), format.percent(share), format.percent(together)],
              filed: [label, group.n, share, together],
            })),
            ...(unrecorded > 0 ? [{ key: '', shown: [asked.notFound, format.number(unrecorded), '–', '–'], filed: [asked.notFound, unrecorded, null, null] }] : []), // prettier-ignore
          ],
        }
      }
    />
  );
}
