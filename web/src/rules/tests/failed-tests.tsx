import type { ReactNode } from 'react';
import type { DraftReview } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { detailText } from '../detail-text.ts';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';

/** Tests that do not come out as they should, each with what was expected and what was answered. */
export function FailedTests({ tests }: { readonly tests: DraftReview['tests'] }): ReactNode {
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
