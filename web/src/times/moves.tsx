import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Moves } from '../api/views.ts';
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
    <Table.ScrollContainer minWidth={420} type="native" tabIndex={0} role="group" aria-label={words.farthest}>
      <Table aria-label={words.farthest} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {[words.kind, words.dueNow, words.dueThen].map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {examples.map(({ deadlineId, kind, dueAt, newDueAt }) => (
            <Table.Tr key={deadlineId}>
              <Table.Td>{wordOf(all.values.deadlines, kind)}</Table.Td>
              <Table.Td>{format.moment(new Date(dueAt))}</Table.Td>
              <Table.Td>{format.moment(new Date(newDueAt))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export const Measure = ({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
