import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { StaffNotice } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { useMay } from '../staff/session.tsx';
import { When } from '../ui/when.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './notices.module.css';
import { useNoticeWords } from './words/words.ts';

type Props = { readonly notice: StaffNotice; readonly onMark: (isRead: boolean) => void };

/** Which complaint, what about it, why it came to this person and when; opening the complaint reads it. */
export function NoticeLine({ notice, onMark }: Props): ReactNode {
  const words = useNoticeWords();
  const may = useMay();
  const categoryLabel = useCategoryLabel();
  const { complaint, because, toldAt, readAt, dueAt, subject } = notice;
  const { reference, category, customerName } = complaint;
  const isUnread = readAt === null;
  return (
    <>
      <div className={classes['top']}>
        <span>
          {may('complaints.read') ? (
            <Link to={`/complaints/${reference}`} data-row="" onClick={() => isUnread && onMark(true)}>
              {reference}
            </Link>
          ) : (
            <span>{reference}</span>
          )}{' '}
          {customerName ?? words.anonymous} · {categoryLabel(category)}
        </span>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={(isUnread ? words.markReadOf : words.markUnreadOf)(reference)}
          onClick={() => onMark(isUnread)}
        >
          {isUnread ? words.markRead : words.markUnread}
        </Button>
      </div>
      <div className={notice.isLate ? classes['bad'] : undefined}>
        <What notice={notice} />
      </div>
      <div className={classes['faint']}>
        {subject === 'DEADLINE' && dueAt && (
          <>
            {words.due} <When at={dueAt} /> ·{' '}
          </>
        )}
        {words.because[because]} <When at={toldAt} />
        {!isUnread && ` · ${words.read}`}
      </div>
    </>
  );
}

function What({ notice }: { readonly notice: StaffNotice }): ReactNode {
  const words = useNoticeWords();
  const { words: all } = useSpeech();
  const { deadlineKind, isLate, ending, endedByName } = notice;
  if (ending !== null) {
    const how = ending === 'VOID' ? words.cancelled : wordOf(all.values.outcomes, ending);
    return <strong>{endedByName ? words.endedBy(endedByName, how) : words.ended(how)}</strong>;
  }
  return <strong>{(isLate ? words.late : words.close)(wordOf(all.values.deadlines, deadlineKind ?? ''))}</strong>;
}
