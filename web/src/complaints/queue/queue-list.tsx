import type { ReactNode } from 'react';
import type { QueueItem } from '../../api/views.ts';
import { useNow } from '../../ui/now.ts';
import { useFormat, useWords } from '../../words/words.tsx';
import { inGroups, type QueueGroup } from './queue-groups.ts';
import { type Listed, QueueRow } from './queue-row.tsx';
import classes from './queue.module.css';

const urgent: readonly QueueGroup[] = ['safety', 'shutOff', 'overdue'];

export function QueueList({ items }: { readonly items: readonly QueueItem[] }): ReactNode {
  const { queue } = useWords();
  const now = useNow();
  const { timeZone } = useFormat();
  return inGroups(items, now, timeZone).map(({ group, items: rows }) => (
    <section key={group} className={classes['group']} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={classes['groupHead']} data-urgent={urgent.includes(group) || undefined}>
        {queue.groups[group]} <span className={classes['faint']}>{rows.length}</span>
      </h2>
      <Rows items={rows} />
    </section>
  ));
}

export const Rows = ({ items }: { readonly items: readonly Listed[] }): ReactNode => (
  <ul className={classes['rows']}>
    {items.map((item) => (
      <li key={item.id}>
        <QueueRow item={item} />
      </li>
    ))}
  </ul>
);
