import { Button, Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Empty } from '../ui/empty.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../words/words.tsx';
import { OrderLine } from './order-line.tsx';
import classes from './orders.module.css';
import { executors, useOrders, worklistStates } from './use-orders.ts';

/** Approved remedies that somebody still has to carry out, the most urgent first. */
export function OrdersPage(): ReactNode {
  const { orders, values, frame } = useWords();
  const [params, setParams] = useSearchParams();
  const executor = executors.find((one) => one === params.get('executor')) ?? null;
  const state = worklistStates.find((one) => one === params.get('state')) ?? 'open';
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useOrders({ executor, state });
  const items = data?.pages.flatMap((page) => page.items);
  const to = (next: string | null): string => `/orders?state=${state}${next === null ? '' : `&executor=${next}`}`;
  return (
    <Page title={orders.title}>
      <Group justify="space-between" gap="sm" mb="md">
        <LinkTabs
          label={orders.executor}
          tabs={[
            { name: orders.everybody, to: to(null), isCurrent: executor === null },
            ...executors.map((one) => ({ name: values.executors[one], to: to(one), isCurrent: one === executor })),
          ]}
        />
        <NativeSelect
          aria-label={orders.state}
          value={state}
          onChange={(event) => setParams({ state: event.currentTarget.value, ...(executor === null ? {} : { executor }) })}
          data={worklistStates.map((one) => ({ value: one, label: orders.states[one] }))}
        />
      </Group>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting />}
      {items?.length === 0 &&
        (state === 'open' ? (
          <Empty title={orders.allDone} hint={orders.allDoneHint} />
        ) : (
          <Empty title={orders.nothing} hint={orders.nothingHint} />
        ))}
      <ul className={classes['list']}>
        {items?.map((order) => (
          <OrderLine key={order.id} order={order} />
        ))}
      </ul>
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Page>
  );
}
