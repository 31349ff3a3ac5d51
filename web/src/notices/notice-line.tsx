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

/** What it is about, what is told of it, why it came to this person and when; opening it reads it. */
export function NoticeLine({ notice, onMark }: Props): ReactNode {
  const words = useNoticeWords();
  const { because, toldAt, readAt, dueAt, subject } = notice;
  const isUnread = readAt === null;
  const named = notice.complaint?.reference ?? notice.report?.name ?? '';
  return (
    <>
      <div className={classes['top']}>
        <About notice={notice} onOpen={() => isUnread && onMark(true)} />
        <Button
          size="compact-sm"
          variant="default"
          aria-label={(isUnread ? words.markReadOf : words.markUnreadOf)(named)}
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

type AboutProps = { readonly notice: StaffNotice; readonly onOpen: () => void };

/** The complaint, or the report among the files. */
function About({ notice: { complaint, report }, onOpen }: AboutProps): ReactNode {
  const words = useNoticeWords();
  const may = useMay();
  const categoryLabel = useCategoryLabel();
  const opening = (to: string, text: string, isAllowed: boolean): ReactNode =>
    isAllowed ? (
      <Link to={to} data-row="" onClick={onOpen}>
        {text}
      </Link>
    ) : (
      <span>{text}</span>
    );
  if (complaint === null) return <span>{opening('/insights/reports', report?.name ?? '', may('insights.read'))}</span>;
  const { reference, category, customerName } = complaint;
  return (
    <span>
      {opening(`/complaints/${reference}`, reference, may('complaints.read'))} {customerName ?? words.anonymous} ·{' '}
      {categoryLabel(category)}
    </span>
  );
}

function What({ notice }: { readonly notice: StaffNotice }): ReactNode {
  const words = useNoticeWords();
  const { words: all } = useSpeech();
  const { subject, deadlineKind, isLate, ending, endedByName, report } = notice;
  if (report !== null) return <strong>{words.reportReady(report.from, report.to)}</strong>;
  if (subject === 'UNDELIVERED') return <strong>{words.undelivered}</strong>;
  if (ending !== null) {
    const how = ending === 'VOID' ? words.cancelled : wordOf(all.values.outcomes, ending);
    return <strong>{endedByName ? words.endedBy(endedByName, how) : words.ended(how)}</strong>;
  }
  return <strong>{(isLate ? words.late : words.close)(wordOf(all.values.deadlines, deadlineKind ?? ''))}</strong>;
}
