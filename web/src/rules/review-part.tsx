import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DraftReview } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { wordOf } from '../words/words.tsx';
import { MoveForms } from './move-forms.tsx';
import classes from './rules.module.css';
import { useReview } from './use-review.ts';
import { useRuleWords } from './words/words.ts';

/** What stands in the way of a draft, how its tests go, and what can be done with it now. */
export function ReviewPart({ id }: { readonly id: string }): ReactNode {
  const { data: review, error, refetch } = useReview(id);
  return (
    <>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!review && !error && <Waiting lines={4} />}
      {review && (
        <div className={classes['groups']}>
          <MoveForms review={review} />
          <Obstacles review={review} />
          <Tests tests={review.tests} />
        </div>
      )}
    </>
  );
}

function Obstacles({ review: { obstacles, widensManager, isBehind } }: { readonly review: DraftReview }): ReactNode {
  const { review } = useRuleWords();
  const isClear = obstacles.length === 0 && !isBehind;
  return (
    <Card title={review.inTheWay}>
      <ul className={classes['plain']}>
        {isClear && <li>{review.nothingInTheWay}</li>}
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

function Tests({ tests }: { readonly tests: DraftReview['tests'] }): ReactNode {
  const { review } = useRuleWords();
  const failed = tests.filter(({ passed }) => !passed);
  return (
    <Card title={review.tests} aside={review.passed(tests.length - failed.length, tests.length)}>
      <ul className={classes['plain']}>
        {failed.map(({ rule, name, expected, answered }) => (
          <li key={`${rule} ${name}`}>
            <strong>{`${rule}: ${name}`}</strong>
            <dl className={classes['compared']}>
              <dt>{review.expected}</dt>
              <dd>{detailText(expected)}</dd>
              <dt>{review.got}</dt>
              <dd>{detailText(answered)}</dd>
            </dl>
          </li>
        ))}
        {failed.length === 0 && <li>{review.allPass}</li>}
      </ul>
    </Card>
  );
}

/** Named values in a row; a list by its members, an object by its own pairs. */
function detailText(details: unknown): string {
  if (Array.isArray(details)) return details.map(detailText).join(', ');
  if (typeof details === 'string') return details;
  if (details === null || details === undefined) return '—';
  if (typeof details !== 'object') return JSON.stringify(details);
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${detailText(value)}`)
    .join(' · ');
}
