import { Alert, Button, Text } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import type { Problem } from '../../api/problem.ts';
import { Card } from '../../ui/card.tsx';
import { csvOf, download } from '../../ui/csv.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { PageProblem } from '../../ui/page-problem.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import classes from '../figures.module.css';
import type { Answered } from './answered.ts';
import { useFileHead } from './file-head.ts';
import { Pictured } from '../pictured.tsx';
import { StillToCount, useStillToCount } from '../still-to-count.tsx';
import { useQuestionWords } from './words/words.ts';
import type { QuestionName } from './words/en.ts';

type Props = {
  readonly name: QuestionName;
  readonly filters: ReactNode;
  /** Undefined while it is on its way. */
  readonly answered: Answered | undefined;
  readonly problem: Problem | null;
  readonly onRetry: () => void;
};

/** One question: the answer as its title, what is looked at, chart, table, what it counts, and the files. */
export function QuestionPage({ name, filters, answered, problem, onRetry }: Props): ReactNode {
  const { words } = useSpeech();
  const { questions } = useQuestionWords();
  const { title } = questions[name];
  const fileHead = useFileHead(name);
  const save = (): void => {
    if (answered) download(`${name}.csv`, csvOf([...fileHead(answered), answered.heads, ...answered.rows.map(({ filed }) => filed)])); // prettier-ignore
  };
  return (
    <Page
      title={title}
      heading={answered ? (answered.isEmpty ? `${title} ${words.figures.nothingHere}` : answered.sentence) : title}
      actions={
        answered &&
        !answered.isEmpty && (
          <>
            <Button variant="default" size="xs" onClick={save}>
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
      <Text mb="sm">{title}</Text>
      {filters}
      <PageProblem problem={problem} what="figure" onRetry={onRetry} />
      {!answered && !problem && <Waiting />}
      {answered?.isEmpty && <StillToCount count={answered.stillToCount} />}
      {answered?.isEmpty && <Empty title={words.figures.nothingHere} hint={questions[name].empty} />}
      {answered && !answered.isEmpty && <Answer name={name} answered={answered} />}
    </Page>
  );
}

function Answer({ name, answered }: { readonly name: QuestionName; readonly answered: Answered }): ReactNode {
  const { words, format } = useSpeech();
  const { questions } = useQuestionWords();
  const { cohort, chart, legend, heads, rows, sentence, hasInvented, leftOut } = answered;
  const asOf = words.insights.asOf(format.moment(new Date(answered.asOf)));
  const counting = useStillToCount(answered.stillToCount);
  const stands = [words.figures.cohort(cohort.from, cohort.to, cohort.zone), counting].filter((text) => text !== null).join(' ');
  return (
    <div className={classes['report']}>
      <StillToCount count={answered.stillToCount} />
      {hasInvented && <Alert color="yellow">{words.figures.invented}</Alert>}
      <Card title={words.figures.chart} aside={asOf}>
        {chart ? (
          <Suspense fallback={<Waiting lines={8} />}>
            <Pictured name={name} caption={{ title: sentence, legend, notes: [questions[name].definition, stands, asOf] }}>
              {chart}
            </Pictured>
            <Text c="dimmed" mt="xs">
              {words.figures.chartText}
            </Text>
          </Suspense>
        ) : (
          <Text c="dimmed">{words.figures.tooFewToDraw}</Text>
        )}
      </Card>
      <Card title={words.figures.table}>
        <DataTable label={words.figures.table} heads={heads} rows={rows.map(({ key, shown }) => ({ key, cells: shown }))} />
      </Card>
      <Card title={words.figures.definition} aside={asOf}>
        <Text>{questions[name].definition}</Text>
        <Text c="dimmed" mt="xs">
          {stands}
        </Text>
        {leftOut && (
          <Text c="dimmed" mt="xs">
            {leftOut}
          </Text>
        )}
      </Card>
    </div>
  );
}
