import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { Rows } from './queue-list.tsx';
import { useSearch } from './use-search.ts';

/** Every complaint with some words in it, open or not. */
export function SearchPage(): ReactNode {
  const { frame, queue } = useWords();
  const [params] = useSearchParams();
  const text = params.get('text') ?? '';
  const { data, error, isLoading, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useSearch(text);
  const { list, onKeyDown } = useRowKeys();
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <Page title={frame.searchTitle(text)}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {isLoading && <Waiting />}
      {items?.length === 0 && <Empty title={queue.nothingMatches} hint={queue.searchHint} />}
      <div ref={list} onKeyDown={onKeyDown}>
        {items && <Rows items={items} />}
      </div>
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Page>
  );
}
