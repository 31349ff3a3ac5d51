import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DraftReview, RulesetDocument } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import classes from '../rules.module.css';
import { FailedTests } from './failed-tests.tsx';
import { TestCoverage } from './test-coverage.tsx';
import { useReview } from '../use-review.ts';
import { useRuleWords } from '../words/words.ts';

/** Every test of a draft with how it came out, and what no test has looked at. */
export function TestsPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { tests } = useRuleWords();
  const { data: review, error, refetch } = useReview(document.id);
  return (
    <div className={classes['groups']}>
      <Text maw="46rem">{tests.hint}</Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!review && !error && <Waiting />}
      {review?.tests.length === 0 && <Empty title={tests.none} hint={tests.noneHint} />}
      {review && <FailedTests tests={review.tests} />}
      <TestCoverage document={document} />
      {review && review.tests.length > 0 && <AllTests review={review} />}
    </div>
  );
}

function AllTests({ review }: { readonly review: DraftReview }): ReactNode {
  const { tests } = useRuleWords();
  const may = useMay();
  const isWritable = review.state === 'draft' && may('rules.write');
  return (
    <Card title={tests.all} aside={String(review.tests.length)}>
      <DataTable
        label={tests.all}
        heads={[tests.name, tests.rule, tests.result]}
        rows={review.tests.map(({ rule, name, passed }) => ({
          key: `${rule} ${name}`,
          cells: [
            name,
            isWritable ? <Link to={`/rules/${review.id}/rules/${encodeURIComponent(rule)}`}>{rule}</Link> : rule,
            <span key="result" className={classes['result']} data-passed={passed}>
              <Icon name={passed ? 'check' : 'cross'} size={14} /> {passed ? tests.passed : tests.failed}
            </span>,
          ],
        }))}
      />
    </Card>
  );
}
