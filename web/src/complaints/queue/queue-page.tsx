import { Alert, Button, Group, NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useChoices } from '../../api/use-catalogue.ts';
import { useMe } from '../../staff/session.tsx';
import { LinkTabs } from '../../ui/link-tabs.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat, useWords } from '../../words/words.tsx';
import { filterFrom, type QueueFilter, viewsOf } from './queue-filter.ts';
import { QueueCsv } from './queue-csv.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueList } from './queue-list.tsx';
import classes from './queue.module.css';
import { useNewerCount, useQueue } from './use-queue.ts';

/** What breaches first, first. */
export function QueuePage(): ReactNode {
  const { queue, frame } = useWords();
  const format = useFormat();
  const [params] = useSearchParams();
  const views = viewsOf(useMe().role);
  const filter = filterFrom(params, views);
  const { data, dataUpdatedAt, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useQueue(filter);
  const items = data?.pages.flatMap((page) => page.items);
  const newer = useNewerCount(filter, items, dataUpdatedAt);
  const { list, onKeyDown } = useRowKeys();
  return (
    <Page title={queue.titles[filter.view]} actions={items && items.length > 0 && <QueueCsv filter={filter} />}>
      <Group justify="space-between" gap="sm" mb="md">
        <LinkTabs
          label={queue.views}
          tabs={views.map((view) => ({
            name: queue.tabs[view],
            to: `/queue?view=${view}`,
            isCurrent: view === filter.view,
          }))}
        />
        <QueueFilters filter={filter} />
      </Group>
      <div role="status" className={classes['bar']}>
        {newer > 0 && (
          <Alert role="presentation" color="blue" variant="light" p="xs">
            <Group gap="sm">
              {queue.newer(newer)}
              <Button size="xs" variant="default" onClick={() => void refetch()}>
                {frame.show}
              </Button>
            </Group>
          </Alert>
        )}
      </div>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting lines={10} />}
      {items?.length === 0 && <QueueEmpty filter={filter} />}
      <div ref={list} onKeyDown={onKeyDown}>
        {items && <QueueList items={items} />}
      </div>
      <Text c="dimmed" size="xs">
        {queue.zone(format.zone)}
      </Text>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Page>
  );
}

function QueueFilters({ filter }: { readonly filter: QueueFilter }): ReactNode {
  const { queue, values } = useWords();
  const [, setParams] = useSearchParams();
  const categories = useChoices('categories');
  const change = (name: 'category' | 'severity', value: string): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(name);
      else after.set(name, value);
      return after;
    });
  return (
    <Group gap="xs" className="no-print">
      <NativeSelect
        aria-label={queue.category}
        maw="14rem"
        value={filter.category ?? ''}
        onChange={(event) => change('category', event.currentTarget.value)}
        data={[{ value: '', label: queue.everyCategory }, ...categories]}
      />
      <NativeSelect
        aria-label={queue.severity}
        value={String(filter.severity ?? '')}
        onChange={(event) => change('severity', event.currentTarget.value)}
        data={[
          { value: '', label: queue.everySeverity },
          ...Object.entries(values.severities).map(([value, label]) => ({ value, label })),
        ]}
      />
    </Group>
  );
}
