import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ReportSchedule } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import classes from '../figures.module.css';
import { useFigureDefinitions } from '../use-figures.ts';
import { useKeptWords } from '../words/words.ts';
import { NewReport } from './new-report.tsx';
import { useEndSchedule, useReportFiles, useSchedules } from './use-reports.ts';

/** Figures that are written to files by themselves, and the files. */
export function ReportsPage(): ReactNode {
  const { reports } = useKeptWords();
  const { figures } = useSpeech().words;
  return (
    <Page title={reports.title} actions={<NewReport />}>
      <Text mb="sm">
        <Link to="/insights">{figures.all}</Link>
      </Text>
      <Text c="dimmed" mb="sm">
        {reports.hint}
      </Text>
      <div className={classes['report']}>
        <Card title={reports.files}>
          <Files />
        </Card>
        <Card title={reports.schedules}>
          <Schedules />
        </Card>
      </div>
    </Page>
  );
}

function Schedules(): ReactNode {
  const { reports } = useKeptWords();
  const { data: schedules, error, refetch } = useSchedules();
  const end = useEndSchedule();
  return (
    <>
      <ProblemNotice problem={error ?? end.error} onRetry={() => void refetch()} />
      {!schedules && !error && <Waiting lines={2} />}
      {schedules?.length === 0 && (
        <Text>
          {reports.none}. {reports.noneHint}
        </Text>
      )}
      {schedules?.map((schedule) => (
        <Line key={schedule.id} schedule={schedule} onEnd={() => end.mutate(schedule.id)} />
      ))}
    </>
  );
}

function Line({ schedule, onEnd }: { readonly schedule: ReportSchedule; readonly onEnd: () => void }): ReactNode {
  const { reports } = useKeptWords();
  const { words, language } = useSpeech();
  const may = useMay();
  const { data: definitions } = useFigureDefinitions();
  const { name, figure, by, every, keepDays, createdBy } = schedule;
  const title = definitions?.find((one) => one.name === figure)?.title[language] ?? figure;
  const spans: Readonly<Record<string, string>> = reports.keeps;
  const kept = spans[String(keepDays)] ?? reports.days(keepDays);
  const grouped = by.map((one) => words.figures.by[one]).join(' × ');
  return (
    <Group justify="space-between" gap="sm" mb="xs">
      <span>
        <strong>{name}</strong>: {title} {grouped !== '' && `(${grouped})`} · {reports.each[every]} · {reports.keptFor(kept)} ·{' '}
        {reports.wantedBy(createdBy)}
      </span>
      {may('insights.schedule') && (
        <Button size="xs" variant="default" aria-label={reports.end(name)} onClick={onEnd}>
          {reports.endShort}
        </Button>
      )}
    </Group>
  );
}

function Files(): ReactNode {
  const { reports } = useKeptWords();
  const { format } = useSpeech();
  const { data: files, error, refetch } = useReportFiles();
  if (files?.length === 0) return <Text>{reports.noFiles}</Text>;
  return (
    <>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!files && !error && <Waiting lines={2} />}
      {files && (
        <DataTable
          label={reports.files}
          heads={[reports.name, reports.period, reports.made, reports.file]}
          minWidth={520}
          rows={files.map(({ id, name, from, to, madeAt, bytes }) => ({
            key: id,
            cells: [
              name,
              `${from} – ${to}`,
              format.moment(new Date(madeAt)),
              <>
                <a href={`/api/insights/report-files/${id}`} download aria-label={reports.download(name, from)}>
                  {reports.downloadShort}
                </a>{' '}
                {reports.bytes(format.number(bytes / 1024, 1))}
              </>,
            ],
          }))}
        />
      )}
    </>
  );
}
