import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Review } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { When } from '../ui/when.tsx';
import { useWords } from '../words/words.tsx';
import classes from './escalations.module.css';
import { useFound } from './found.ts';
import { useReviewsOf } from './use-reviews.ts';

/** The second looks at one complaint, on its page. */
export function ReviewsOf({ complaintId }: { readonly complaintId: string }): ReactNode {
  const { reviews } = useWords();
  const { data = [], error, refetch } = useReviewsOf(complaintId);
  if (data.length === 0 && !error) return null;
  return (
    <Card title={reviews.ofComplaint}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      <ul className={classes['plain']}>
        {data.map((review) => (
          <Line key={review.id} review={review} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ review }: { readonly review: Review }): ReactNode {
  const { reviews } = useWords();
  const { subject, finding } = useFound();
  const { id, before, answer, reviewerName, dueAt, reason } = review;
  return (
    <li>
      <Anchor component={Link} to={`/escalations?view=reviews&open=${id}`}>
        {subject(review)}
      </Anchor>{' '}
      {finding(before)}
      {answer ? (
        <div>
          {[
            finding(answer),
            answer.byName,
            answer.overturned === null ? null : answer.overturned ? reviews.overturned : reviews.stands,
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          · <When at={answer.at} />
        </div>
      ) : (
        <div>
          {reviews.reviewer}: {reviewerName}
          {dueAt && (
            <>
              {' '}
              · {reviews.due}: <When at={dueAt} />
            </>
          )}
        </div>
      )}
      <div className={classes['quote']}>{answer?.customerReason ?? reason}</div>
    </li>
  );
}
