import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Review } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { useMe } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { When } from '../ui/when.tsx';
import { useWords } from '../words/words.tsx';
import classes from './escalations.module.css';
import { useFound } from './found.ts';
import { ReviewAnswerForm } from './review-answer-form.tsx';
import { useReview } from './use-reviews.ts';

type Props = { readonly id: string; readonly backTo: string; readonly onAnswered: (reference: string) => void };

/** What was decided and why somebody asks again; then the answer. */
export function ReviewPreview({ id, backTo, onAnswered }: Props): ReactNode {
  const { reviews, escalations } = useWords();
  const me = useMe();
  const { data, error, refetch } = useReview(id);
  if (!data) return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting lines={6} />;
  const { complaint, state, requestedBy, reviewerId, reviewerName, mayAnswer } = data;
  const isMine = requestedBy === me.id;
  return (
    <Card
      title={reviews.preview(complaint.customerName ?? complaint.reference)}
      aside={
        <Anchor component={Link} to={backTo}>
          {escalations.closePreview}
        </Anchor>
      }
    >
      <What review={data} />
      {state === 'OPEN' && isMine && <Text c="dimmed">{reviews.yours}</Text>}
      {state === 'OPEN' && !isMine && reviewerId !== me.id && <Text c="dimmed">{reviews.notYours(reviewerName ?? '')}</Text>}
      {mayAnswer && <ReviewAnswerForm review={data} onAnswered={() => onAnswered(complaint.reference)} />}
    </Card>
  );
}

function What({ review }: { readonly review: Review }): ReactNode {
  const { reviews, escalations } = useWords();
  const categoryLabel = useCategoryLabel();
  const { subject, finding } = useFound();
  const { complaint, before, requestedByName, requestedAt, reviewerName, dueAt, reason, answer } = review;
  return (
    <>
      <Facts
        pairs={[
          [
            escalations.complaint,
            <span key="complaint">
              <Anchor component={Link} to={`/complaints/${complaint.reference}`}>
                {complaint.reference}
              </Anchor>{' '}
              · {categoryLabel(complaint.category)}
            </span>,
          ],
          [reviews.what, subject(review)],
          [reviews.before, finding(before)],
          [
            reviews.by,
            <span key="by">
              {requestedByName} · <When at={requestedAt} />
            </span>,
          ],
          [reviews.reviewer, reviewerName ?? ''],
          dueAt && !answer ? [reviews.due, <When key="due" at={dueAt} />] : null,
          answer ? [reviews.found, `${finding(answer)} · ${answer.byName ?? ''}`] : null,
          answer?.customerReason ? [reviews.customerReason, answer.customerReason] : null,
        ]}
      />
      <p className={classes['quote']}>{reason}</p>
      {answer?.overturned === true && <Text>{reviews.overturned}</Text>}
      {answer?.overturned === false && <Text>{reviews.stands}</Text>}
    </>
  );
}
