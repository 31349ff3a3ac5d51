import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Workload } from '../api/views.ts';
import { useFormat } from '../words/words.tsx';
import classes from './board.module.css';
import { workParts, type WorkPart } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

/** One bar for each person; the numbers say the same without it. A name or a number leads to those complaints. */
export function WorkloadTable({ people }: { readonly people: readonly Workload[] }): ReactNode {
  const words = useBoardWords();
  const format = useFormat();
  const most = Math.max(1, ...people.map((person) => workParts.reduce((sum, part) => sum + person[part], 0)));
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
              {workParts.map((part) => (
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
                  <Link to={addressOf(person)}>{person.name ?? words.nobody}</Link>
                </Table.Th>
                {workParts.map((part) => (
                  <Table.Td key={part}>
                    {person[part] === 0 ? (
                      '0'
                    ) : (
                      <Link
                        to={addressOf(person, part)}
                        aria-label={`${words.partOf(words.columns[part], person.name ?? words.nobody)}: ${format.number(person[part])}`}
                      >
                        {format.number(person[part])}
                      </Link>
                    )}
                  </Table.Td>
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
    {workParts.map((part) => (
      <Link
        key={part}
        to={addressOf(person, part)}
        tabIndex={-1}
        data-part={part}
        style={{ width: `${(person[part] / most) * 100}%` }}
      />
    ))}
  </span>
);

/** Where a person's complaints are listed to be opened or given to somebody else. */
const addressOf = ({ personId }: Workload, part?: WorkPart): string =>
  `/board?owner=${personId ?? 'nobody'}${part ? `&part=${part}` : ''}`;
