import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Workload } from '../api/views.ts';
import { useFormat } from '../words/words.tsx';
import classes from './board.module.css';
import { useBoardWords } from './words/words.ts';

const parts = ['late', 'today', 'later', 'paused'] as const;

/** One bar for each person; the numbers say the same without it. A name leads to what that person has. */
export function WorkloadTable({ people }: { readonly people: readonly Workload[] }): ReactNode {
  const words = useBoardWords();
  const format = useFormat();
  const most = Math.max(1, ...people.map((person) => parts.reduce((sum, part) => sum + person[part], 0)));
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs">
        {words.workloadHint}
      </Text>
      <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="group" aria-label={words.workload}>
        <Table aria-label={words.workload} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.person}</Table.Th>
              {parts.map((part) => (
                <Table.Th key={part} scope="col">
                  <span className={classes['key']} data-part={part} aria-hidden="true" /> {words.columns[part]}
                </Table.Th>
              ))}
              <Table.Td className={classes['wide']} aria-hidden="true" />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <Table.Tr key={person.personId ?? ''}>
                <Table.Th scope="row">
                  {person.personId === null ? words.nobody : <Link to={`/board?owner=${person.personId}`}>{person.name}</Link>}
                </Table.Th>
                {parts.map((part) => (
                  <Table.Td key={part}>{format.number(person[part])}</Table.Td>
                ))}
                <Table.Td className={classes['wide']} aria-hidden="true">
                  <Bar person={person} most={most} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

const Bar = ({ person, most }: { readonly person: Workload; readonly most: number }): ReactNode => (
  <span className={classes['load']}>
    {parts.map((part) => (
      <span key={part} data-part={part} style={{ width: `${(person[part] / most) * 100}%` }} />
    ))}
  </span>
);
