import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import type { Notice } from '../api/views.ts';
import { Empty } from '../ui/empty.tsx';
import { useNow } from '../ui/now.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { dueIn, When } from '../ui/when.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './board.module.css';
import { useNotices } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

/** What deadlines tell the person signed in: steps of their ladders that are addressed to the owner or to a role. */
export function NoticesPage(): ReactNode {
  const words = useBoardWords();
  const { data: notices, error, refetch } = useNotices();
  return (
    <Page title={words.noticesTitle} heading={notices ? words.notices(notices.length) : words.noticesTitle}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!notices && !error && <Waiting />}
      {notices?.length === 0 && <Empty title={words.noticesNone} hint={words.noticesHint} />}
      <ul className={classes['notices']}>
        {notices?.map((notice) => (
          <li key={notice.deadlineId}>
            <Line notice={notice} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Line({ notice }: { readonly notice: Notice }): ReactNode {
  const words = useBoardWords();
  const { words: all, format } = useSpeech();
  const categoryLabel = useCategoryLabel();
  const now = useNow();
  const { reference, category, kind, dueAt, isLate, ownerName, reachedAt } = notice;
  return (
    <>
      <Link to={`/complaints/${reference}`}>{reference}</Link> {categoryLabel(category)} · {ownerName ?? words.nobody}
      <div>
        <strong>{wordOf(all.values.deadlines, kind)}</strong>{' '}
        <span className={isLate ? classes['bad'] : undefined}>
          {dueAt === null ? all.time.paused : dueIn(all, format, dueAt, now)}
        </span>
      </div>
      <div className={classes['faint']}>
        {words.told} <When at={reachedAt} />
      </div>
    </>
  );
}
