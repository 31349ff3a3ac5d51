import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { RuleTabs } from '../rules/rule-tabs.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAddress } from '../ui/use-address.ts';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../words/words.tsx';
import classes from './decisions.module.css';
import { MarkedLine } from './marked-line.tsx';
import { markStates, useMarked } from './use-marked.ts';

/** Decisions that only a changed category or day let through: those that wait for a look, and those that had one. */
export function MarkedPage(): ReactNode {
  const { marks, frame } = useWords();
  const { said } = useAddress();
  const state = markStates.find((one) => one === said('state')) ?? 'open';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useMarked(state);
  const { list, onKeyDown } = useRowKeys();
  const [done, setDone] = useState('');
  /** Its line goes, and the button that had the focus with it: the page begins again at its heading. */
  const say = (looked: string): void => {
    setDone(looked);
    document.getElementById('page-title')?.focus();
  };
  const items = data?.pages.flatMap((page) => page.items);
  const isOpen = state === 'open';
  return (
    <Page title={marks.titles[state]}>
      <RuleTabs current="marked" />
      <Text size="sm" c="dimmed" my="sm" maw="46rem">
        {marks.about}
      </Text>
      <LinkTabs
        label={marks.state}
        tabs={markStates.map((one) => ({
          name: marks.states[one],
          to: one === 'open' ? '/decisions/marked' : `/decisions/marked?state=${one}`,
          isCurrent: one === state,
        }))}
      />
      <Text role="status">{done}</Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting />}
      {items?.length === 0 && (
        <Empty title={isOpen ? marks.none : marks.noneLooked} hint={isOpen ? marks.noneHint : marks.noneLookedHint} />
      )}
      <div ref={list} onKeyDown={onKeyDown}>
        <ul className={classes['marks']}>
          {items?.map((mark) => (
            <MarkedLine key={mark.decisionId} mark={mark} onLooked={say} />
          ))}
        </ul>
      </div>
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Page>
  );
}
