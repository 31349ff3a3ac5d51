import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FigureDefinition } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech } from '../words/words.tsx';
import classes from './figures.module.css';
import { figureFilterFrom } from './figure-filter.ts';
import { useFigureAnswer } from './use-figure-headline.ts';
import { useFigure, useFigureDefinitions } from './use-figures.ts';

const kinds = ['durations', 'shares', 'time', 'counts', 'money'] as const satisfies readonly FigureDefinition['kind'][];

/** Every question that the figures answer, with the answer of the last year and its definition; each leads to its page. */
export function FiguresPage(): ReactNode {
  const { figures } = useSpeech().words;
  const { data: definitions, error, refetch } = useFigureDefinitions();
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
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!definitions && !error && <Waiting />}
      <div className={classes['report']}>
        {kinds.map((kind) => {
          const listed = definitions?.filter((definition) => definition.kind === kind) ?? [];
          return listed.length > 0 && <Kind key={kind} title={figures.kinds[kind]} listed={listed} />;
        })}
      </div>
    </Page>
  );
}

function Kind({ title, listed }: { readonly title: string; readonly listed: readonly FigureDefinition[] }): ReactNode {
  const { words, language } = useSpeech();
  return (
    <Card title={title}>
      <ul className={classes['questions']}>
        {listed.map(({ name, title: question, text }) => (
          <li key={name}>
            <Link to={`/insights/${name}`}>{question[language]}</Link>
            <Answer name={name} />
            <Text c="dimmed" size="sm">
              {text[language]}
            </Text>
            {name === 'customer-time-to-resolution' && (
              <Link to="/insights/time-to-resolution">{words.figures.frontlineAgainst}</Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const lastYear = figureFilterFrom(new URLSearchParams());

/** Of everything together, with how many it stands on. */
function Answer({ name }: { readonly name: string }): ReactNode {
  const { figures } = useSpeech().words;
  const { data: figure, error } = useFigure(name, lastYear);
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
