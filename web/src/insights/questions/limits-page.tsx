import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useRemedyLabel } from '../../api/use-catalogue.ts';
import { useSpeech } from '../../words/words.tsx';
import { figureFilterFrom } from '../figure-filter.ts';
import { QuestionFilters } from './question-filters.tsx';
import { standsOn } from './answered.ts';
import { QuestionPage } from './question-page.tsx';
import { useAskedOverLimits } from './use-questions.ts';
import { useQuestionWords } from './words/words.ts';

const DotPlot = lazy(() => import('./dot-plot.tsx'));

/** Are the limits right? What was wanted beyond them, and how often it was granted as asked. */
export function LimitsPage(): ReactNode {
  const asked = useQuestionWords();
  const { format } = useSpeech();
  const remedyLabel = useRemedyLabel();
  const [params] = useSearchParams();
  const filter = figureFilterFrom(params);
  const { data, error, refetch } = useAskedOverLimits(filter);
  const multiple = (value: number | null): string => (value === null ? asked.tooFew : asked.times(format.number(value, 1)));
  const rules = data?.rules ?? [];
  const currencies = new Set(rules.map(({ currency }) => currency)).size;
  const dots = rules.flatMap(({ rule, title, remedy, currency, p25, p50, p75 }) =>
    p25 !== null && p50 !== null && p75 !== null
      ? [
          {
            ...{ key: `${rule} ${remedy} ${currency}`, label: title ?? rule },
            ...{
              detail: [remedyLabel(remedy), ...(currencies > 1 ? [currency] : [])].join(' · '),
              value: p50,
              low: p25,
              high: p75,
            },
          },
        ]
      : [],
  );
  const [first] = dots;
  return (
    <QuestionPage
      name="limits"
      problem={error}
      onRetry={() => void refetch()}
      filters={<QuestionFilters filter={filter} period={data?.cohort} />}
      answered={
        data && {
          sentence: first ? asked.limitsAnswer(`${first.label} · ${first.detail}`, multiple(first.value)) : asked.limitsFew,
          isEmpty: rules.length === 0,
          ...standsOn(data),
          legend: [],
          chart: first && (
            <DotPlot
              label={asked.questions.limits.title}
              dots={dots}
              say={multiple}
              from={0}
              mark={{ value: 1, label: asked.theLimit }}
            />
          ),
          heads: [
            asked.rule,
            asked.remedy,
            asked.currency,
            asked.askedFor,
            asked.quarter,
            asked.middle,
            asked.threeQuarters,
            asked.granted,
          ],
          rows: rules.map(({ rule, title, remedy, currency, n, p25, p50, p75, approved }) => ({
            key: `${rule} ${remedy} ${currency}`,
            shown: [
              ...[title ?? rule, remedyLabel(remedy), currency, format.number(n), ...[p25, p50, p75].map(multiple)],
              approved === null ? asked.tooFew : format.percent(approved),
            ],
            filed: [title ?? rule, remedyLabel(remedy), currency, n, p25, p50, p75, approved],
          })),
        }
      }
    />
  );
}
