import { Button, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import { useKeptWords } from '../words/words.ts';
import { useMonthName } from './month-name.ts';
import { usePublish, usePublishedMonths } from './use-published.ts';

/** Months whose figures stay as they were said; a manager adds one that is over. */
export function PublishedMonthsPage(): ReactNode {
  const { published } = useKeptWords();
  const { words, format } = useSpeech();
  const monthName = useMonthName();
  const { data: months, error, refetch } = usePublishedMonths();
  return (
    <Page title={published.title} actions={<Publish />}>
      <Text mb="sm">
        <Link to="/insights">{words.figures.all}</Link>
      </Text>
      <Text c="dimmed">{published.hint}</Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!months && !error && <Waiting />}
      {months?.length === 0 && <Empty title={published.none} hint={published.noneHint} />}
      <ul>
        {months?.map(({ month, publishedAt, publishedBy }) => (
          <li key={month} style={{ minHeight: '2rem' }}>
            <Link to={`/insights/published/${month}`}>{monthName(month)}</Link> ·{' '}
            {published.by(publishedBy, format.moment(new Date(publishedAt)))}
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Publish(): ReactNode {
  const { published } = useKeptWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [month, setMonth] = useState('');
  const publish = usePublish(() => setOpen(false));
  if (!may('insights.publish')) return null;
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        {published.publish}
      </Button>
      <Sheet title={published.publish} opened={isOpen} onClose={() => setOpen(false)}>
        <CommandForm
          submit={published.publish}
          onSubmit={() => publish.mutate(month)}
          onCancel={() => setOpen(false)}
          isSending={publish.isPending}
          problem={publish.error}
        >
          <Text>{published.publishHint}</Text>
          <TextInput
            type="month"
            required
            withAsterisk={false}
            pattern="\d{4}-\d{2}"
            placeholder="2026-03"
            label={published.month}
            value={month}
            onChange={(event) => setMonth(event.currentTarget.value)}
            data-autofocus
          />
        </CommandForm>
      </Sheet>
    </>
  );
}
