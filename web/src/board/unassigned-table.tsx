import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Unassigned } from '../api/views.ts';
import { When } from '../ui/when.tsx';
import { ChooseAll, type Choosing, ChosenComplaint } from './choose.tsx';
import { useBoardWords } from './words/words.ts';

type Props = Choosing & { readonly unassigned: readonly Unassigned[] | undefined };

/** What nobody has owned for long, the longest wait first. */
export function UnassignedTable({ unassigned, ...choosing }: Props): ReactNode {
  const words = useBoardWords();
  if (!unassigned || unassigned.length === 0) return <Text c="dimmed">{unassigned && words.unassignedNone}</Text>;
  return (
    <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} role="group" aria-label={words.unassigned}>
      <Table aria-label={words.unassigned} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <ChooseAll listed={unassigned} {...choosing} />
            <Table.Th scope="col">{words.complaint}</Table.Th>
            <Table.Th scope="col">{words.since}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {unassigned.map((complaint) => (
            <Table.Tr key={complaint.id}>
              <ChosenComplaint complaint={complaint} {...choosing} />
              <Table.Td>
                <When at={complaint.since} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
