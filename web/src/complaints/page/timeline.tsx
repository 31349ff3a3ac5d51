import { SegmentedControl, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Complaint, TimelineItem } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useFormat, useWords, wordOf } from '../../words/words.tsx';
import classes from './timeline.module.css';
import { markedForDay } from './timeline-days.ts';
import { useDetails } from './timeline-details.ts';
import { isShown, timelineFilters } from './timeline-kinds.ts';
import { useTimeline } from './use-complaint.ts';

/** What happened, oldest first. Which part of it is shown stands in the address. */
export function Timeline({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said } = useWords();
  const [params, setParams] = useSearchParams();
  const filter = timelineFilters.find((one) => one === params.get('timeline')) ?? 'all';
  const { data: items, error, refetch } = useTimeline(complaint);
  const shown = items?.filter((item) => isShown(item, filter)) ?? [];
  return (
    <Card
      title={said.timeline}
      aside={
        <SegmentedControl
          aria-label={said.timeline}
          className="no-print"
          size="xs"
          value={filter}
          onChange={(chosen) =>
            setParams(
              (before) => {
                const after = new URLSearchParams(before);
                after.set('timeline', chosen);
                return after;
              },
              { replace: true },
            )
          }
          data={timelineFilters.map((one) => ({ value: one, label: said.filters[one] }))}
        />
      }
    >
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {items && shown.length === 0 && <Text c="dimmed">{said.nothingHere}</Text>}
      <ol className={classes['items']}>
        {shown.map((item) => (
          <Item key={item.seq} item={item} />
        ))}
      </ol>
    </Card>
  );
}

const lateRecordMs = 5 * 60_000;

function Item({ item }: { readonly item: TimelineItem }): ReactNode {
  const { complaint, days, events } = useWords();
  const format = useFormat();
  const details = useDetails()(item);
  const isNote = item.type === 'note.added';
  const recordedLater = Date.parse(item.recordedAt) - Date.parse(item.at) > lateRecordMs;
  return (
    <li className={classes['item']} data-note={isNote || undefined}>
      <div className={classes['head']}>
        {isNote && <Icon name="note" size={15} />}
        {item.type === 'message.requested' && <Icon name="message" size={15} />}
        <strong>{markedForDay(item, days) ?? wordOf(events, item.type)}</strong>
        <span className={classes['meta']}>
          {[item.actorName ?? complaint.system, item.onBehalfOfName && complaint.inPlaceOf(item.onBehalfOfName)]
            .filter(Boolean)
            .join(', ')}{' '}
          · <time dateTime={item.at}>{format.moment(new Date(item.at))}</time>
          {recordedLater && ` · ${complaint.recordedLater(format.moment(new Date(item.recordedAt)))}`}
        </span>
      </div>
      {details !== '' && <div>{details}</div>}
      {item.text && <blockquote className={classes['text']}>{item.text}</blockquote>}
    </li>
  );
}
