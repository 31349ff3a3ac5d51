import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FoundComplaint, QueueItem } from '../../api/views.ts';
import { useCategoryLabel } from '../../api/use-catalogue.ts';
import { useMe } from '../../staff/session.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useNow } from '../../ui/now.ts';
import { dueIn } from '../../ui/when.tsx';
import { useFormat, useWords, type Words, wordOf } from '../../words/words.tsx';
import classes from './queue.module.css';

/** What a row needs; the queue and the search both have it. */
export type Listed = Omit<FoundComplaint, 'excerpt'> | QueueItem;

/** One complaint as one link: who and where, what about, by when, whose. */
export function QueueRow({ item }: { readonly item: Listed }): ReactNode {
  const words = useWords();
  const categoryLabel = useCategoryLabel();
  const { complaint, values } = words;
  const isMasked = useMe().role === 'AUDITOR';
  return (
    <Link to={`/complaints/${item.reference}`} className={classes['row']} data-row="">
      <span className={classes['reference']}>{item.reference}</span>
      <span className={classes['who']}>
        {item.customerName ?? (isMasked ? complaint.masked : complaint.anonymous)}
        {item.address && <span className={classes['faint']}>{` · ${item.address}`}</span>}
      </span>
      <span className={classes['what']}>
        {categoryLabel(item.category)}
        {item.severity <= 2 && (
          <Badge size="sm" variant="light" color={item.severity === 1 ? 'red' : 'orange'} ml="xs">
            {wordOf(values.severities, String(item.severity))}
          </Badge>
        )}
      </span>
      <DueText item={item} />
      <span className={classes['owner']}>{item.ownerName ?? complaint.unassigned}</span>
    </Link>
  );
}

function DueText({ item }: { readonly item: Listed }): ReactNode {
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  if (item.nextDueAt === null) return <span className={classes['due']}>{wordOf(words.values.states, item.state)}</span>;
  const isLate = Date.parse(item.nextDueAt) <= now;
  return (
    <span className={classes['due']} data-late={isLate || undefined}>
      {isLate && <Icon name="warning" size={15} />}
      <span>
        {dueIn(words, format, item.nextDueAt, now)}
        {'nextDueKind' in item && item.nextDueKind && (
          <span className={classes['faint']}>{` · ${deadlineOf(words, item.nextDueKind)}`}</span>
        )}
        <span className={classes['faint']}>{` · ${format.shortMoment(new Date(item.nextDueAt))}`}</span>
      </span>
    </span>
  );
}

/** Which deadline it is, and with whom where that is not the owner. */
function deadlineOf({ values }: Words, kind: string): string {
  const { deadlineHolders } = values;
  const holder = kind in deadlineHolders ? ` ${wordOf(deadlineHolders, kind)}` : '';
  return wordOf(values.deadlines, kind) + holder;
}
