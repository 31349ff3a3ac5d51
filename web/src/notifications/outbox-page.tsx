import { Badge, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OutboxMessage } from '../api/views.ts';
import classes from '../staff/staff.module.css';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useFormat, useWords, wordOf } from '../words/words.tsx';
import { useOutbox } from './use-outbox.ts';

/** What customers were told, or are about to be, the newest first. */
export function OutboxPage(): ReactNode {
  const { outbox, frame } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useOutbox();
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <Page title={outbox.title}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting />}
      {items?.length === 0 && <Empty title={outbox.nothing} hint={outbox.nothingHint} />}
      {items?.map((message) => (
        <MessageCard key={message.id} message={message} />
      ))}
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Page>
  );
}

function MessageCard({ message }: { readonly message: OutboxMessage }): ReactNode {
  const { outbox } = useWords();
  const format = useFormat();
  const { subject, state, channel, address, body, sentAt, notBefore } = message;
  const when = format.moment(new Date(sentAt ?? notBefore));
  return (
    <Card title={subject} aside={<Badge variant="light">{wordOf(outbox.states, state)}</Badge>}>
      <Group gap="xs" mb="xs" className={classes['dim'] ?? ''}>
        <span>{outbox.to(wordOf(outbox.channels, channel), address ?? outbox.hidden)}</span>
        <span>{sentAt ? outbox.sentAt(when) : outbox.leavesAt(when)}</span>
      </Group>
      <p className={classes['body']}>{body ?? outbox.hidden}</p>
    </Card>
  );
}
