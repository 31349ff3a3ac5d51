import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Moves } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './calendar/calendar.module.css';
import { useTimesWords } from './words/words.ts';

/** What an edit would do to open deadlines: how many move, how far, and those due soonest. */
export function MovesTold({ moves }: { readonly moves: Moves }): ReactNode {
  const words = useTimesWords();
  const { format } = useSpeech();
  const { looked, complete, moved, ended, started, newlyLate, mostEarlierSeconds, mostLaterSeconds } = moves;
  return (
    <>
      <Text fw={600}>{moved === 0 ? words.nothingMoves : words.moved(moved, format.number(moved))}</Text>
      {ended > 0 && <Text fw={600}>{words.ended(ended, format.number(ended))}</Text>}
      {started > 0 && <Text fw={600}>{words.started(started, format.number(started))}</Text>}
      {newlyLate > 0 && <Text fw={600}>{words.newlyLate(newlyLate, format.number(newlyLate))}</Text>}
      <Text c="dimmed" size="sm">
        {words.looked(format.number(looked))} {!complete && words.notAll}
      </Text>
      {moved > 0 && (
        <dl className={classes['numbers']}>
          {mostEarlierSeconds > 0 && <Measure name={words.mostEarlier} value={format.span(mostEarlierSeconds)} />}
          {mostLaterSeconds > 0 && <Measure name={words.mostLater} value={format.span(mostLaterSeconds)} />}
        </dl>
      )}
      <Examples moves={moves} />
    </>
  );
}

function Examples({ moves: { examples, leftOut, moved, ended, started } }: { readonly moves: Moves }): ReactNode {
  const words = useTimesWords();
  const may = useMay();
  const { words: all, format } = useSpeech();
  const when = (at: string | null, otherwise: string): string => (at === null ? otherwise : format.moment(new Date(at)));
  if (examples.length + leftOut === 0) return null;
  return (
    <>
      <Text size="sm" mt="xs">
        {words.soonestOf(format.number(examples.length), format.number(moved + ended + started))}{' '}
        {leftOut > 0 && words.leftOut(leftOut, format.number(leftOut))}
      </Text>
      {examples.length > 0 && (
        <DataTable
          label={words.movedOnes}
          heads={[words.complaint, words.kind, words.dueNow, words.dueThen]}
          minWidth={520}
          rows={examples.map(({ deadlineId, reference, kind, dueAt, newDueAt }) => ({
            key: deadlineId,
            cells: [
              may('complaints.read') ? <Link to={`/complaints/${reference}`}>{reference}</Link> : reference,
              wordOf(all.values.deadlines, kind),
              when(dueAt, words.notYet),
              when(newDueAt, words.noMore),
            ],
          }))}
        />
      )}
    </>
  );
}

export const Measure = ({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
