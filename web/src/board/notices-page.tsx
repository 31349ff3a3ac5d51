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
import { AlarmLine } from './alarm-line.tsx';
import { PageLine } from './page-line.tsx';
import classes from './board.module.css';
import { useNotices } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

/**
 * What the person signed in was called about, what is wrong with the rules, and what deadlines tell them: steps of their ladders
 * addressed to the owner or to a role.
 */
export function NoticesPage(): ReactNode {
  const words = useBoardWords();
  const { data, error, refetch } = useNotices();
  const count = data ? data.pages.length + data.alarms.length + data.notices.length : 0;
  return (
    <Page title={words.noticesTitle} heading={data ? words.notices(count) : words.noticesTitle}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting />}
      {data && count === 0 && <Empty title={words.noticesNone} hint={words.noticesHint} />}
      {data && data.pages.length > 0 && (
        <>
          <h2>{words.calls}</h2>
          <ul className={classes['notices']}>
            {data.pages.map((page) => (
              <li key={page.orderId}>
                <PageLine page={page} />
              </li>
            ))}
          </ul>
        </>
      )}
      {data && data.alarms.length > 0 && (
        <>
          <h2>{words.aboutRules}</h2>
          <ul className={classes['notices']}>
            {data.alarms.map((alarm) => (
              <li key={alarm.id}>
                <AlarmLine alarm={alarm} />
              </li>
            ))}
          </ul>
        </>
      )}
      {data && data.notices.length > 0 && data.notices.length < count && <h2>{words.deadlines}</h2>}
      <ul className={classes['notices']}>
        {data?.notices.map((notice) => (
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
