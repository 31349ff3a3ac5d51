import { lazy, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSpeech } from '../../words/words.tsx';
import { figureFilterFrom } from '../figure-filter.ts';
import { QuestionFilters } from './question-filters.tsx';
import { standsOn } from './answered.ts';
import { QuestionPage } from './question-page.tsx';
import { useHours } from './use-questions.ts';
import { useQuestionWords } from './words/words.ts';

const HeatMap = lazy(() => import('./heat-map.tsx'));

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** When do people complain? By day of the week and hour. */
export function HoursPage(): ReactNode {
  const asked = useQuestionWords();
  const { format } = useSpeech();
  const [params] = useSearchParams();
  const filter = figureFilterFrom(params);
  const { data, error, refetch } = useHours(filter);
  const hours = data?.hours ?? [];
  const all = hours.reduce((sum, { n }) => sum + n, 0);
  const most = hours.toSorted((a, b) => b.n - a.n)[0];
  const days = asked.weekdays.map((label, day) => ({
    label,
    counts: hoursOfDay.map((hour) => hours.find((one) => one.weekday === day + 1 && one.hour === hour)?.n ?? 0),
  }));
  return (
    <QuestionPage
      name="hours"
      problem={error}
      onRetry={() => void refetch()}
      filters={<QuestionFilters filter={filter} period={data?.cohort} />}
      answered={
        data && {
          sentence: most ? asked.hoursAnswer(asked.weekdays[most.weekday - 1] ?? '', clockOf(most.hour), most.n, all) : '',
          isEmpty: all === 0,
          ...standsOn(data),
          legend: [],
          chart: <HeatMap label={asked.questions.hours.title} rows={days} />,
          heads: [asked.day, asked.complaints, ...hoursOfDay.map(clockOf)],
          rows: days.map(({ label, counts }) => {
            const together = counts.reduce((sum, count) => sum + count, 0);
            return {
              key: label,
              shown: [label, ...[together, ...counts].map((count) => format.number(count))],
              filed: [label, together, ...counts],
            };
          }),
        }
      }
    />
  );
}

const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
