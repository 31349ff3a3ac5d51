import { Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Review } from '../api/views.ts';
import { useAnnounce } from '../ui/announcer.tsx';
import { Empty } from '../ui/empty.tsx';
import { useNow } from '../ui/now.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { Waiting } from '../ui/waiting.tsx';
import { dueIn } from '../ui/when.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import classes from './escalations.module.css';
import { useFound } from './found.ts';
import { ReviewPreview } from './review-preview.tsx';
import { useReviews } from './use-reviews.ts';

/** Decisions that wait for my second look and, beside the list, the one that is open. */
export function ReviewsInbox(): ReactNode {
  const { reviews } = useWords();
  const [params, setParams] = useSearchParams();
  const { data: items, error, refetch } = useReviews();
  const { list, onKeyDown } = useRowKeys();
  const announce = useAnnounce();
  const [told, setTold] = useState('');
  const openId = params.get('open');
  const goOn = (reference: string): void => {
    setTold(reviews.answered(reference));
    announce(reviews.answered(reference));
    document.getElementById('page-title')?.focus();
    setParams({ view: 'reviews' }, { replace: true });
  };
  return (
    <>
      {told !== '' && <Text c="dimmed">{told}</Text>}
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting />}
      {items?.length === 0 && !openId && <Empty title={reviews.empty.title} hint={reviews.empty.hint} />}
      <div className={classes['columns']} data-open={openId ?? undefined}>
        <div ref={list} onKeyDown={onKeyDown} className={classes['inbox']}>
          <ul className={classes['plain']}>
            {items?.map((review) => (
              <li key={review.id} style={{ padding: 0, border: 0 }}>
                <Row review={review} isOpen={review.id === openId} />
              </li>
            ))}
          </ul>
        </div>
        {openId && (
          <div className={classes['preview']}>
            <ReviewPreview key={openId} id={openId} backTo="/escalations?view=reviews" onAnswered={goOn} />
          </div>
        )}
      </div>
    </>
  );
}

function Row({ review, isOpen }: { readonly review: Review; readonly isOpen: boolean }): ReactNode {
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  const { subject, finding } = useFound();
  const { id, complaint, dueAt, before, requestedByName } = review;
  const isLate = dueAt !== null && Date.parse(dueAt) <= now;
  return (
    <Link
      to={`/escalations?view=reviews&open=${id}`}
      className={classes['row']}
      data-row=""
      aria-current={isOpen ? 'true' : undefined}
    >
      <span className={classes['top']}>
        <strong>{complaint.customerName ?? words.complaint.anonymous}</strong>
        <span className={isLate ? classes['late'] : classes['dim']}>{dueAt ? dueIn(words, format, dueAt, now) : ''}</span>
      </span>
      <span>{`${subject(review)}: ${finding(before)}`}</span>
      <span className={classes['dim']}>{[complaint.reference, requestedByName].filter(Boolean).join(' · ')}</span>
    </Link>
  );
}
