import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { QueueItem } from '../../api/views.ts';
import { useCategoryLabel } from '../../api/use-catalogue.ts';
import { csvOf, download } from '../../ui/csv.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useFormat, useWords, wordOf } from '../../words/words.tsx';
import { localMoment } from '../../words/zone.ts';
import type { QueueFilter } from './queue-filter.ts';
import { wholeQueue } from './use-queue.ts';

/** The list that is shown, to its end, as a file for a spreadsheet. */
export function QueueCsv({ filter }: { readonly filter: QueueFilter }): ReactNode {
  const { queue } = useWords();
  const rowOf = useRow();
  const file = useMutation({
    mutationFn: () => wholeQueue(filter),
    onSuccess: ({ items }) =>
      download(`queue-${filter.view}.csv`, csvOf([Object.values(queue.csvColumns), ...items.map((item) => rowOf(item))])),
  });
  return (
    <>
      {file.data?.isCut && <Text role="status">{queue.csvSoFar(file.data.items.length)}</Text>}
      <ProblemNotice problem={file.error} />
      <Button variant="default" size="xs" loading={file.isPending} onClick={() => file.mutate()}>
        {queue.csv}
      </Button>
    </>
  );
}

/** The same values in the order of the columns; times are the utility's, as spreadsheets read them. */
function useRow(): (item: QueueItem) => (string | null)[] {
  const { values, frame } = useWords();
  const { timeZone } = useFormat();
  const categoryLabel = useCategoryLabel();
  const moment = (at: string | null): string | null => at && localMoment(new Date(at), timeZone).replace('T', ' ');
  return (item) => [
    item.reference,
    item.customerName,
    item.address,
    categoryLabel(item.category),
    wordOf(values.severities, String(item.severity)),
    wordOf(values.states, item.state),
    moment(item.receivedAt),
    moment(item.nextDueAt),
    item.breached ? frame.yes : null,
    item.ownerName,
    item.teamName,
  ];
}
