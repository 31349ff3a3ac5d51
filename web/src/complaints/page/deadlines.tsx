import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Complaint, Deadline } from '../../api/views.ts';
import { DeadlineExplanation } from '../../times/deadline-explanation.tsx';
import { WhereTimeWent } from '../../times/where-time-went.tsx';
import { Card } from '../../ui/card.tsx';
import { useNow } from '../../ui/now.ts';
import { dueIn } from '../../ui/when.tsx';
import type { Format } from '../../words/format.ts';
import { useFormat, useWords, type Words, wordOf } from '../../words/words.tsx';
import classes from './page.module.css';

/** Every deadline in words, relative and absolute. */
export function Deadlines({ complaint: { id, version, deadlines } }: { readonly complaint: Complaint }): ReactNode {
  const { complaint, values } = useWords();
  return (
    <Card title={complaint.deadlines}>
      {deadlines.length === 0 && <Text c="dimmed">{complaint.noDeadlines}</Text>}
      <ul className={classes['list']}>
        {soonestFirst(deadlines).map((deadline) => (
          <li key={deadline.id}>
            <strong>{wordOf(values.deadlines, deadline.kind)}</strong> · <DeadlineText deadline={deadline} />
            <DeadlineExplanation complaintId={id} deadline={deadline} />
          </li>
        ))}
      </ul>
      <WhereTimeWent complaintId={id} version={version} isLate={deadlines.some(isLate)} />
    </Card>
  );
}

const isLate = ({ state, breachedAt }: Deadline): boolean =>
  breachedAt !== null && state !== 'SUPERSEDED' && state !== 'CANCELLED';

function DeadlineText({
  deadline: { state, dueAt, secondsLeft, breachedAt, stoppedAt },
}: {
  readonly deadline: Deadline;
}): ReactNode {
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  const { time } = words;
  if (state === 'PAUSED') return pausedText(secondsLeft, words, format);
  if (state === 'RUNNING' && dueAt) {
    return (
      <span className={breachedAt ? classes['late'] : undefined}>
        {dueIn(words, format, dueAt, now)} · {format.moment(new Date(dueAt))}
      </span>
    );
  }
  const ended = state === 'MET' ? time.met : state === 'MISSED' ? time.missed : time.cancelled;
  return stoppedAt ? `${ended} · ${format.moment(new Date(stoppedAt))}` : ended;
}

/** "paused, 6h 30m left", in the deadline's own hours. */
function pausedText(secondsLeft: number | null, { time }: Words, format: Format): string {
  if (secondsLeft === null) return time.paused;
  const span = format.span(secondsLeft);
  return secondsLeft < 0 ? time.pausedLate(span) : time.pausedLeft(span);
}

/** What neither runs nor is due any more comes last. */
const soonestFirst = (deadlines: Complaint['deadlines']): Complaint['deadlines'] =>
  deadlines.toSorted((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'));
