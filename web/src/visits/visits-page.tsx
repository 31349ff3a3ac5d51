import { Badge, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListedVisit } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { Empty } from '../ui/empty.tsx';
import { useNow } from '../ui/now.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { Waiting } from '../ui/waiting.tsx';
import { When } from '../ui/when.tsx';
import { useWords, wordOf } from '../words/words.tsx';
import { useVisits } from './use-visits.ts';
import classes from './visits.module.css';

/** A crew's day: where to go, in order, each one tap from what is to be said there. */
export function VisitsPage(): ReactNode {
  const { visits: said, frame } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useVisits();
  const { list, onKeyDown } = useRowKeys();
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <Page title={said.title} narrow>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting />}
      {items?.length === 0 && <Empty title={said.none} hint={said.noneHint} />}
      <div ref={list} onKeyDown={onKeyDown}>
        {items?.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </div>
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Page>
  );
}

function VisitRow({ visit }: { readonly visit: ListedVisit }): ReactNode {
  const { visits: said, complaint, values } = useWords();
  const categoryLabel = useCategoryLabel();
  const now = useNow();
  const { reference, address, customerName, category, severity, workOrder, appointmentAt, setOutAt } = visit;
  const isLate = setOutAt === null && Date.parse(appointmentAt) <= now;
  return (
    <Link to={`/complaints/${reference}`} className={classes['visit']} data-row="">
      <span className={classes['when']} data-late={isLate || undefined}>
        <When at={appointmentAt} />
      </span>
      <strong>{address ?? said.noAddress}</strong>
      <span>
        {customerName ?? complaint.anonymous} · {categoryLabel(category)}
      </span>
      <span className={classes['marks']}>
        {workOrder}
        {severity <= 2 && (
          <Badge variant="light" color={severity === 1 ? 'red' : 'orange'}>
            {wordOf(values.severities, String(severity))}
          </Badge>
        )}
        {setOutAt && <Badge variant="light">{said.states.ON_THE_WAY}</Badge>}
      </span>
    </Link>
  );
}
