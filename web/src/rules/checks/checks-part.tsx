import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DraftReview, Finding, RulesetDocument } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import classes from '../rules.module.css';
import { useReview } from '../use-review.ts';
import { useRuleWords } from '../words/words.ts';
import { FindingLine } from './finding-line.tsx';

const severities = ['error', 'warning', 'info'] as const satisfies readonly Finding['severity'][];

/** What is wrong with a draft by its rules alone, the gravest first, each with a case that shows it. */
export function ChecksPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { checks } = useRuleWords();
  const { data: review, error, refetch } = useReview(document.id);
  return (
    <div className={classes['groups']}>
      <Text maw="46rem">{checks.hint}</Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!review && !error && <Waiting />}
      {review?.findings.length === 0 && <Empty title={checks.none} hint={checks.noneHint} />}
      {review && severities.map((severity) => <Severity key={severity} severity={severity} review={review} />)}
    </div>
  );
}

function Severity({ severity, review }: { readonly severity: Finding['severity']; readonly review: DraftReview }): ReactNode {
  const { checks } = useRuleWords();
  const findings = review.findings.filter((one) => one.severity === severity);
  if (findings.length === 0) return null;
  return (
    <Card title={checks.severities[severity]} aside={String(findings.length)}>
      <ul className={classes['rules']}>
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} review={review} />
        ))}
      </ul>
    </Card>
  );
}
