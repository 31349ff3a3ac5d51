import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { AlarmLine } from '../board/alarm-line.tsx';
import { useMay } from '../staff/session.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useShortcut } from '../ui/shortcuts.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../words/words.tsx';
import { CallLine } from './call-line.tsx';
import { NoticeLine } from './notice-line.tsx';
import classes from './notices.module.css';
import { noticeViews, useCalls, useMarkNotices, useNotices, useUnread } from './use-notices.ts';
import { useNoticeWords } from './words/words.ts';

/** What the person signed in was called about, what is wrong with the rules, and what they are told; each is read once and stays. */
export function NoticesPage(): ReactNode {
  const words = useNoticeWords();
  const may = useMay();
  const [params] = useSearchParams();
  const view = noticeViews.find((one) => one === params.get('view')) ?? 'unread';
  const { data: unread } = useUnread(true);
  const { data: calls } = useCalls(may('complaints.work'));
  return (
    <Page title={words.title} heading={unread === undefined ? words.title : words.unread(unread)}>
      {calls && calls.pages.length > 0 && (
        <>
          <h2>{words.calls}</h2>
          <ul className={classes['notices']}>
            {calls.pages.map((call) => (
              <li key={call.orderId}>
                <CallLine page={call} />
              </li>
            ))}
          </ul>
        </>
      )}
      {calls && calls.alarms.length > 0 && (
        <>
          <h2>{words.aboutRules}</h2>
          <ul className={classes['notices']}>
            {calls.alarms.map((alarm) => (
              <li key={alarm.id}>
                <AlarmLine alarm={alarm} />
              </li>
            ))}
          </ul>
        </>
      )}
      {calls && calls.pages.length + calls.alarms.length > 0 && <h2>{words.others}</h2>}
      <LinkTabs
        label={words.views}
        tabs={noticeViews.map((one) => ({ name: words.tabs[one], to: `/notices?view=${one}`, isCurrent: one === view }))}
      />
      <Notices key={view} view={view} />
    </Page>
  );
}

/** J and K move along the list, Enter opens the complaint, M marks the notice under the focus, Z takes the last marking back. */
function Notices({ view }: { readonly view: (typeof noticeViews)[number] }): ReactNode {
  const words = useNoticeWords();
  const { frame } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNotices(view);
  const { list, onKeyDown } = useRowKeys();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const mark = useMarkNotices(({ ids, isRead }) => {
    setMarked(isRead ? ids : []);
    focusNear(list.current);
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const unread = items.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  const send = (ids: readonly string[], isRead: boolean): void =>
    ids.length > 0 && !mark.isPending ? mark.mutate({ ids: [...ids].slice(0, 100), isRead }) : undefined;
  const focused = (): string[] => {
    const id = document.activeElement?.closest('[data-notice]')?.getAttribute('data-notice');
    return unread.filter((each) => each === id);
  };
  useShortcut({ keys: 'm', label: words.markRead, run: () => send(focused(), true) });
  useShortcut(marked.length === 0 ? null : { keys: 'z', label: words.undo, run: () => send(marked, false) });
  return (
    <>
      <ProblemNotice problem={error ?? mark.error} onRetry={() => void refetch()} />
      <div className={classes['bar']}>
        <span role="status">{marked.length > 0 && words.marked(marked.length)}</span>
        {marked.length > 0 && (
          <Button size="xs" variant="default" onClick={() => send(marked, false)} aria-keyshortcuts="z">
            {words.undo}
          </Button>
        )}
        {unread.length > 1 && (
          <Button size="xs" variant="default" onClick={() => send(unread, true)}>
            {words.markAll}
          </Button>
        )}
      </div>
      {!data && !error && <Waiting />}
      {data && items.length === 0 && <Empty title={words.none[view]} hint={words.hint} />}
      <div ref={list} onKeyDown={onKeyDown}>
        <ul className={classes['notices']}>
          {items.map((notice) => (
            <li key={notice.id} data-notice={notice.id}>
              <NoticeLine notice={notice} onMark={(isRead) => send([notice.id], isRead)} />
            </li>
          ))}
        </ul>
      </div>
      {hasNextPage && (
        <Button variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </>
  );
}

/** What had the focus may have left the list: its first line has it then, or the heading when nothing is left. */
function focusNear(list: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    (list?.querySelector<HTMLElement>('[data-row]') ?? document.getElementById('page-title'))?.focus();
  });
}
