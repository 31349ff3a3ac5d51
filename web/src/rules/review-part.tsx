import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DraftReview, RulesetDocument } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { wordOf } from '../words/words.tsx';
import { NewlyAllowed } from './checks/newly-allowed.tsx';
import { SignedRun } from './checks/signed-run.tsx';
import { BoardMinutePart } from './board-minute-part.tsx';
import { detailText } from './detail-text.ts';
import { WholeDiff } from './frame-diff.tsx';
import { MoveForms } from './move-forms.tsx';
import { isPending } from './pending.ts';
import { PublicationPart } from './publication-part.tsx';
import { WhoPublishes } from './who-publishes.tsx';
import classes from './rules.module.css';
import { FailedTests } from './tests/failed-tests.tsx';
import { TrialPart } from './trial-part.tsx';
import { useReview } from './use-review.ts';
import { useRuleWords } from './words/words.ts';

/** What stands in the way of a draft, what it newly allows, how its tests go, and what can be done with it now; later, its publication. */
export function ReviewPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  return (
    <div className={classes['groups']}>
      {isPending(document) ? <Pending id={document.id} /> : <PublicationPart document={document} />}
      <TrialPart id={document.id} isRunning={document.state === 'shadow'} />
    </div>
  );
}

function Pending({ id }: { readonly id: string }): ReactNode {
  const { data: review, error, refetch } = useReview(id);
  return (
    <>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!review && !error && <Waiting lines={4} />}
      {review && (
        <div className={classes['groups']}>
          <MoveForms review={review} />
          <Obstacles review={review} />
          <BoardMinutePart review={review} />
          <WholeDiff differences={review.differences} />
          <NewlyAllowed id={id} />
          <SignedRun review={review} />
          <FailedTests tests={review.tests} />
        </div>
      )}
    </>
  );
}

function Obstacles({ review: { obstacles, widensManager, isBehind, isOwn } }: { readonly review: DraftReview }): ReactNode {
  const { review } = useRuleWords();
  const may = useMay();
  const isMineToLeave = isOwn && may('rules.publish');
  const isClear = obstacles.length === 0 && !isBehind && !isMineToLeave;
  return (
    <Card title={review.inTheWay}>
      <ul className={classes['plain']}>
        {isClear && <li>{review.nothingInTheWay}</li>}
        {isMineToLeave && (
          <li>
            {review.own} <WhoPublishes />
          </li>
        )}
        {isBehind && <li>{review.behind}</li>}
        {obstacles.map(({ code, details }, index) => (
          <li key={`${code}-${index}`}>
            {wordOf(review.obstacles, code)}
            <Text span c="dimmed">{` ${detailText(details)}`}</Text>
          </li>
        ))}
      </ul>
      {widensManager.length > 0 && (
        <Alert mt="xs" variant="light" color="yellow" title={review.widens(widensManager.join(', '))} />
      )}
    </Card>
  );
}
