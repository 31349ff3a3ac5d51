import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../staff/session.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useWords } from '../../words/words.tsx';
import { isNarrowed, type QueueFilter } from './queue-filter.ts';
import { useTakeNext } from './take-next.tsx';

/** Nothing matches, nothing left to do, or nothing yet: each says what to do next. */
export function QueueEmpty({ filter }: { readonly filter: QueueFilter }): ReactNode {
  const { queue, frame } = useWords();
  const may = useMay();
  const { take } = useTakeNext();
  if (isNarrowed(filter)) {
    return (
      <Empty title={queue.nothingMatches} hint={queue.nothingMatchesHint}>
        <Button component={Link} to={`/queue?view=${filter.view}`} variant="default">
          {queue.clearFilters}
        </Button>
      </Empty>
    );
  }
  const { title, hint } = queue.empty[filter.view];
  return (
    <Empty title={title} hint={hint}>
      {filter.view === 'mine' && may('complaints.work') && <Button onClick={take}>{frame.next}</Button>}
    </Empty>
  );
}
