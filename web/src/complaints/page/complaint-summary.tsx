import { Badge } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Complaint } from '../../api/views.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useNow } from '../../ui/now.ts';
import { dueIn, When } from '../../ui/when.tsx';
import { useFormat, useWords, wordOf } from '../../words/words.tsx';
import { nextDue } from './next-due.ts';
import classes from './page.module.css';

const severityColors: Readonly<Record<number, string>> = { 1: 'red', 2: 'orange', 3: 'gray', 4: 'gray' };

/** State, what is due next, and whose it is: one line under the heading. */
export function ComplaintSummary({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said, values } = useWords();
  return (
    <div className={classes['summary']}>
      <Badge size="lg" variant="light">
        {wordOf(values.states, complaint.state)}
      </Badge>
      <Badge size="lg" variant="light" color={severityColors[complaint.severity] ?? 'gray'}>
        {wordOf(values.severities, String(complaint.severity))}
      </Badge>
      <NextDue complaint={complaint} />
      <span>
        {said.owner}: <strong>{complaint.owner?.name ?? said.unassigned}</strong>
        {complaint.team && ` · ${complaint.team.name}`}
      </span>
      <span>
        {said.received} <When at={complaint.receivedAt} />
      </span>
    </div>
  );
}

function NextDue({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  const next = nextDue(complaint.deadlines);
  useCrossings(next?.kind ?? '', next?.dueAt ?? null, now);
  if (!next?.dueAt) return null;
  const isLate = Date.parse(next.dueAt) <= now;
  return (
    <span className={isLate ? classes['late'] : undefined}>
      {isLate && <Icon name="warning" size={15} />} {wordOf(words.values.deadlines, next.kind)}:{' '}
      {dueIn(words, format, next.dueAt, now)}
      {` · ${format.moment(new Date(next.dueAt))}`}
    </span>
  );
}

/** Says politely, once each, that a deadline has come within the hour and that it has passed while the page was open. */
function useCrossings(kind: string, dueAt: string | null, now: number): void {
  const { time, values } = useWords();
  const announce = useAnnounce();
  const before = useRef(now);
  useEffect(() => {
    const earlier = before.current;
    before.current = now;
    if (dueAt === null) return;
    const due = Date.parse(dueAt);
    const crosses = (instant: number): boolean => earlier < instant && instant <= now;
    if (crosses(due)) announce(time.announceLate(wordOf(values.deadlines, kind)));
    else if (crosses(due - 3_600_000)) announce(time.announceSoon(wordOf(values.deadlines, kind)));
  }, [announce, dueAt, kind, now, time, values]);
}
