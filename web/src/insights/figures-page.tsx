import { Button, Group, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { FigureDefinition } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech } from '../words/words.tsx';
import classes from './figures.module.css';
import { type FigureFilter, figureFilterFrom, queryOf } from './figure-filter.ts';
import { useAddressChange } from './questions/question-filters.tsx';
import { useQuestionWords } from './questions/words/words.ts';
import { StillToCount } from './still-to-count.tsx';
import { useFigureAnswer } from './use-figure-headline.ts';
import { useFigure, useFigureDefinitions } from './use-figures.ts';

const kinds = ['durations', 'shares', 'time', 'counts', 'money'] as const satisfies readonly FigureDefinition['kind'][];

/** Every question that the figures answer, with the answer of the same period (the last year until another is chosen) and its definition; each leads to its page. */
export function FiguresPage(): ReactNode {
  const { figures } = useSpeech().words;
  const { data: definitions, error, refetch } = useFigureDefinitions();
  const [params] = useSearchParams();
  const period = { ...figureFilterFrom(new URLSearchParams()), from: params.get('from') ?? '', to: params.get('to') ?? '' };
  return (
    <Page
      title={figures.title}
      actions={
        <>
          <Button component={Link} to="/insights/published" size="xs" variant="default">
            {figures.published}
          </Button>
          <Button component={Link} to="/insights/reports" size="xs" variant="default">
            {figures.reports}
          </Button>
        </>
      }
    >
      <Period period={period} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!definitions && !error && <Waiting />}
      <div className={classes['report']}>
        <Counted period={period} />
        {kinds.map((kind) => {
          const listed = definitions?.filter((definition) => definition.kind === kind) ?? [];
          return listed.length > 0 && <Kind key={kind} title={figures.kinds[kind]} listed={listed} period={period} />;
        })}
        <QuestionList period={period} />
      </div>
    </Page>
  );
}

type KindProps = { readonly title: string; readonly listed: readonly FigureDefinition[]; readonly period: FigureFilter };

function Kind({ title, listed, period }: KindProps): ReactNode {
  const { words, language } = useSpeech();
  return (
    <Card title={title}>
      <ul className={classes['questions']}>
        {listed.map(({ name, title: question, text }) => (
          <li key={name}>
            <Link to={withPeriod(`/insights/${name}`, period)}>{question[language]}</Link>
            <Answer name={name} period={period} />
            <Text c="dimmed" size="sm">
              {text[language]}
            </Text>
            {name === 'customer-time-to-resolution' && (
              <Link to={withPeriod('/insights/time-to-resolution', period)}>{words.figures.frontlineAgainst}</Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The same days for every answer here; each page is opened with them. */
function Period({ period }: { readonly period: FigureFilter }): ReactNode {
  const { figures } = useSpeech().words;
  const change = useAddressChange();
  const { data: figure } = useFigure('received', period);
  return (
    <Group gap="sm" mb="md" align="end" className="no-print" role="group" aria-label={figures.filters}>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={figures[end]}
          value={period[end] || (figure?.cohort[end] ?? '')}
          onChange={(event) => change(end, event.currentTarget.value)}
        />
      ))}
    </Group>
  );
}

/** The same for every answer here. */
function Counted({ period }: { readonly period: FigureFilter }): ReactNode {
  const { data: figure } = useFigure('received', period);
  return <StillToCount count={figure?.stillToCount ?? 0} />;
}

function QuestionList({ period }: { readonly period: FigureFilter }): ReactNode {
  const { questions, listTitle } = useQuestionWords();
  return (
    <Card title={listTitle}>
      <ul className={classes['questions']}>
        {Object.entries(questions).map(([name, { title, definition }]) => (
          <li key={name}>
            <Link to={withPeriod(`/insights/${name}`, period)}>{title}</Link>
            <Text c="dimmed" size="sm">
              {definition}
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const withPeriod = (path: string, period: FigureFilter): string => {
  const query = new URLSearchParams(queryOf(period)).toString();
  return query === '' ? path : `${path}?${query}`;
};

/** Of everything together, with how many it stands on. */
function Answer({ name, period }: { readonly name: string; readonly period: FigureFilter }): ReactNode {
  const { figures } = useSpeech().words;
  const { data: figure, error } = useFigure(name, period);
  const answer = useFigureAnswer(figure);
  if (error) return <Text size="sm">{figures.notNow}</Text>;
  return (
    <div className={classes['answer']} aria-busy={!figure}>
      {figure ? (
        <>
          <strong>{answer}</strong> {figure.n > 0 && <span className={classes['standsOn']}>{figures.standsOn(figure.n)}</span>}
        </>
      ) : (
        '…'
      )}
    </div>
  );
}
