import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Moves } from '../api/views.ts';
import { DataTable } from '../ui/data-table.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './calendar/calendar.module.css';
import { useTimesWords } from './words/words.ts';

/** What an edit would do to open deadlines: how many move, how far, and those that move farthest. */
export function MovesTold({ moves }: { readonly moves: Moves }): ReactNode {
  const words = useTimesWords();
  const { format } = useSpeech();
  const { looked, complete, moved, newlyLate, mostEarlierSeconds, mostLaterSeconds } = moves;
  return (
    <>
      <Text fw={600}>{moved === 0 ? words.nothingMoves : words.moved(moved, format.number(moved))}</Text>
      {newlyLate > 0 && <Text fw={600}>{words.newlyLate(newlyLate, format.number(newlyLate))}</Text>}
      <Text c="dimmed" size="sm">
        {words.looked(format.number(looked))} {!complete && words.notAll}
      </Text>
      {moved > 0 && (
        <>
          <dl className={classes['numbers']}>
            {mostEarlierSeconds > 0 && <Measure name={words.mostEarlier} value={format.span(mostEarlierSeconds)} />}
            {mostLaterSeconds > 0 && <Measure name={words.mostLater} value={format.span(mostLaterSeconds)} />}
          </dl>
          <Farthest examples={moves.examples} />
        </>
      )}
    </>
  );
}

function Farthest({ examples }: Pick<Moves, 'examples'>): ReactNode {
  const words = useTimesWords();
  const { words: all, format } = useSpeech();
  return (
    <DataTable
      label={words.farthest}
      heads={[words.kind, words.dueNow, words.dueThen]}
      minWidth={420}
      rows={examples.map(({ deadlineId, kind, dueAt, newDueAt }) => ({
        key: deadlineId,
        cells: [wordOf(all.values.deadlines, kind), format.moment(new Date(dueAt)), format.moment(new Date(newDueAt))],
      }))}
    />
  );
}

export const Measure = ({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
