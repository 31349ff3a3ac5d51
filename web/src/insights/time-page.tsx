import { Button, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { TimeToResolution } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech } from '../words/words.tsx';
import { localMoment } from '../words/zone.ts';
import { csvOf, download } from '../ui/csv.ts';
import { lineOf, mostLines } from './chart-lines.ts';
import classes from './insights.module.css';
import { Pictured } from './pictured.tsx';
import { useAnswerSentence } from './sentence.ts';
import { behindTimes } from './behind-times.ts';
import { Comparison } from './comparison.tsx';
import { filterFrom, type ReportFilter } from './time-filter.ts';
import { TimeFilters } from './time-filters.tsx';
import { TimesTable } from './times-table.tsx';
import { useTableRows } from './table-rows.ts';
import { useTimeToResolution } from './use-time-to-resolution.ts';

const OpenShareChart = lazy(() => import('./open-share-chart.tsx'));

/** How long until a complaint is solved? The answer is the title. */
export function TimePage(): ReactNode {
  const { words, format } = useSpeech();
  const { insights } = words;
  const [params] = useSearchParams();
  const filter = filterFrom(params, localMoment(new Date(), format.timeZone).slice(0, 10));
  const { data: report, error, refetch } = useTimeToResolution(filter);
  const sentence = useAnswerSentence();
  return (
    <Page
      title={insights.title}
      heading={report ? sentence(report) : insights.title}
      actions={report && <CsvButton report={report} />}
    >
      <Text mb="sm" className="no-print">
        <Link to="/insights">{words.figures.all}</Link>
      </Text>
      <TimeFilters filter={filter} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!report && !error && <Waiting />}
      {report?.n === 0 && <Empty title={insights.nothing} hint={insights.nothingHint} />}
      {report && report.n > 0 && <Report report={report} filter={filter} title={sentence(report)} />}
    </Page>
  );
}

type ReportProps = { readonly report: TimeToResolution; readonly filter: ReportFilter; readonly title: string };

function Report({ report, filter, title }: ReportProps): ReactNode {
  const { words, format, language } = useSpeech();
  const { insights } = words;
  const asOf = insights.asOf(format.moment(new Date(report.asOf)));
  const drawn = report.groups.filter(({ curve }) => curve.length > 0).slice(0, mostLines);
  const legend = drawn.map(({ label }, place) => ({ label: label[language], ...lineOf(place) }));
  return (
    <div className={classes['report']}>
      <Card title={insights.chartTitle} aside={asOf}>
        <Suspense fallback={<Waiting lines={8} />}>
          <Pictured name="time-to-resolution" caption={{ title, legend, notes: [insights.definition, asOf] }}>
            <OpenShareChart groups={report.groups} />
          </Pictured>
        </Suspense>
      </Card>
      <Card title={insights.tableTitle}>
        <TimesTable report={report} filter={filter} />
        <Comparison report={report} />
      </Card>
      <Text c="dimmed">
        {insights.definition} {report.provisionalUntil && insights.provisional(format.moment(new Date(report.provisionalUntil)))}{' '}
        {report.excluded.map(({ reason, count }) => (
          <span key={reason}>
            <Link to={behindTimes(filter, null, { reason }) ?? ''}>{insights.excluded(count, reason)}</Link>{' '}
          </span>
        ))}
      </Text>
    </div>
  );
}

function CsvButton({ report }: { readonly report: TimeToResolution }): ReactNode {
  const { insights } = useSpeech().words;
  const rows = useTableRows();
  return (
    <Button variant="default" size="xs" onClick={() => download('time-to-resolution.csv', csvOf(rows(report)))}>
      {insights.csv}
    </Button>
  );
}
