import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import type { TimeToResolution } from '../api/views.ts';
import { useChoices } from '../api/use-catalogue.ts';
import { useTeams } from '../staff/use-people.ts';
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
import { TimesTable } from './times-table.tsx';
import { useTableRows } from './table-rows.ts';
import { filterFrom, groupings, type ReportFilter, useTimeToResolution } from './use-time-to-resolution.ts';

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
      <Filters filter={filter} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!report && !error && <Waiting />}
      {report?.n === 0 && <Empty title={insights.nothing} hint={insights.nothingHint} />}
      {report && report.n > 0 && <Report report={report} title={sentence(report)} />}
    </Page>
  );
}

function Report({ report, title }: { readonly report: TimeToResolution; readonly title: string }): ReactNode {
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
        <TimesTable report={report} />
      </Card>
      <Text c="dimmed">
        {insights.definition} {report.provisionalUntil && insights.provisional(format.moment(new Date(report.provisionalUntil)))}{' '}
        {report.excluded.map(({ reason, count }) => insights.excluded(count, reason)).join(' ')}
      </Text>
    </div>
  );
}

function Filters({ filter }: { readonly filter: ReportFilter }): ReactNode {
  const { insights, queue } = useSpeech().words;
  const [, setParams] = useSearchParams();
  const categories = useChoices('categories');
  const { data: teams = [] } = useTeams();
  const change = (name: keyof ReportFilter, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <Group gap="sm" mb="md" align="end" className="no-print">
      <NativeSelect
        label={insights.by}
        value={filter.by}
        onChange={(event) => change('by', event.currentTarget.value)}
        data={groupings.map((by) => ({ value: by, label: insights.groupings[by] }))}
      />
      <TextInput
        type="date"
        label={insights.from}
        value={filter.from}
        onChange={(event) => change('from', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={insights.to}
        value={filter.to}
        onChange={(event) => change('to', event.currentTarget.value)}
      />
      <NativeSelect
        maw="14rem"
        label={queue.category}
        value={filter.category}
        onChange={(event) => change('category', event.currentTarget.value)}
        data={[{ value: '', label: queue.everyCategory }, ...categories]}
      />
      <NativeSelect
        label={insights.team}
        value={filter.team}
        onChange={(event) => change('team', event.currentTarget.value)}
        data={[{ value: '', label: insights.everyTeam }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Group>
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
