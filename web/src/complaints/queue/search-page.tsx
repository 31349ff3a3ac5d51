import { Button, Group, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../../ui/empty.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { Rows } from './queue-list.tsx';
import { shortestSearch, useSearch } from './use-search.ts';

/** Every complaint, open or not, with some words in it or about whoever they name. */
export function SearchPage(): ReactNode {
  const { frame, queue } = useWords();
  const [params, setParams] = useSearchParams();
  const text = params.get('text') ?? '';
  const { data, error, isLoading, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useSearch(text);
  const { list, onKeyDown } = useRowKeys();
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <Page title={text === '' ? frame.search : frame.searchTitle(text)}>
      <SearchField key={text} text={text} onSearch={(typed) => setParams({ text: typed })} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {isLoading && <Waiting />}
      {text.length < shortestSearch && <Empty title={queue.searchBegin} hint={queue.searchFinds} />}
      {items?.length === 0 && <Empty title={queue.nothingMatches} hint={queue.searchHint} />}
      {data?.pages[0]?.moreMatch && <Text mb="sm">{queue.moreMatch}</Text>}
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

function SearchField({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }): ReactNode {
  const { frame, queue } = useWords();
  const [typed, setTyped] = useState(text);
  return (
    <form
      role="search"
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <Group align="end" gap="xs" mb="md" wrap="nowrap">
        <TextInput
          type="search"
          flex="1 1 auto"
          maw="36rem"
          label={queue.searchField}
          leftSection={<Icon name="search" size={16} />}
          minLength={shortestSearch}
          required
          withAsterisk={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {frame.search}
        </Button>
      </Group>
    </form>
  );
}
