import { Alert, Button, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Figure } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { PageProblem } from '../ui/page-problem.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech } from '../words/words.tsx';
import { CustomerComments, hasComments } from './customer-comments.tsx';
import { type FigureFilter, figureFilterFrom } from './figure-filter.ts';
import { FigureFilters } from './figure-filters.tsx';
import { FigureGrid } from './figure-grid.tsx';
import { FigureTable } from './figure-table.tsx';
import { LeftOut } from './left-out.tsx';
import { PublishedNote } from './published/published-note.tsx';
import { useComparison, useStanding } from './figure-standing.ts';
import classes from './figures.module.css';
import { StillToCount } from './still-to-count.tsx';
import { useFigureHeadline } from './use-figure-headline.ts';
import { fileOf, useFigure } from './use-figures.ts';

const FigureChart = lazy(() => import('./figure-chart.tsx'));

/** One question: the answer as its title, then chart, table, what it means, and the file. */
export function FigurePage(): ReactNode {
  const { words, language } = useSpeech();
  const { name = '' } = useParams();
  const [params] = useSearchParams();
  const filter = figureFilterFrom(params);
  const { data: figure, error, refetch } = useFigure(name, filter);
  const headline = useFigureHeadline(figure);
  return (
    <Page
      title={figure?.definition.title[language] ?? words.figures.title}
      heading={headline ?? words.figures.title}
      actions={
        figure && (
          <>
            <Button component="a" variant="default" size="xs" href={fileOf(name, filter, language)} download={`${name}.csv`}>
              {words.insights.csv}
            </Button>
            <Button variant="default" size="xs" onClick={() => window.print()}>
              {words.figures.print}
            </Button>
          </>
        )
      }
    >
      <Text mb="sm" className="no-print">
        <Link to="/insights">{words.figures.all}</Link>
      </Text>
      <FigureFilters filter={filter} figure={figure} />
      <PageProblem problem={error} what="figure" onRetry={() => void refetch()} />
      {!figure && !error && <Waiting />}
      {figure?.n === 0 && <Empty title={words.insights.nothing} hint={words.insights.nothingHint} />}
      {figure && <Answer figure={figure} filter={filter} title={headline ?? ''} />}
    </Page>
  );
}

type AnswerProps = { readonly figure: Figure; readonly filter: FigureFilter; readonly title: string };

function Answer({ figure, filter, title }: AnswerProps): ReactNode {
  const { words, format, language } = useSpeech();
  const { insights, figures } = words;
  const asOf = insights.asOf(format.moment(new Date(figure.asOf)));
  const compared = useComparison(figure);
  const standing = useStanding(figure);
  const may = useMay();
  return (
    <div className={classes['report']}>
      {figure.published && <PublishedNote published={figure.published} />}
      <StillToCount count={figure.stillToCount} />
      {figure.hasInvented && <Alert color="yellow">{figures.invented}</Alert>}
      {figure.n > 0 && (
        <Card title={figures.chart} aside={asOf}>
          <Suspense fallback={<Waiting lines={8} />}>
            <FigureChart figure={figure} title={title} notes={[figure.definition.text[language], standing, asOf]} />
          </Suspense>
        </Card>
      )}
      {compared && <Text fw={600}>{compared}</Text>}
      {figure.by.length === 2 && figure.n > 0 && <FigureGrid figure={figure} />}
      {figure.n > 0 && (
        <Card title={figures.table}>
          <FigureTable figure={figure} filter={filter} />
        </Card>
      )}
      {hasComments(figure.definition.name) && may('complaints.list') && figure.n > 0 && <CustomerComments filter={filter} />}
      <Card title={figures.definition} aside={asOf}>
        <Text>{figure.definition.text[language]}</Text>
        <Text c="dimmed" mt="xs">
          {standing}
        </Text>
        <LeftOut figure={figure} filter={filter} />
      </Card>
    </div>
  );
}
