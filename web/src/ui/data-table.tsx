import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

type Row = { readonly key: string; readonly cells: readonly ReactNode[] };
type Props = {
  readonly label: string;
  readonly heads: readonly string[];
  /** The first cell of each names the row. */
  readonly rows: readonly Row[];
  /** In pixels, below which it scrolls sideways by itself. */
  readonly minWidth?: number;
};

/** A named table that never makes the page scroll sideways. */
export const DataTable = ({ label, heads, rows, minWidth = 480 }: Props): ReactNode => (
  <Table.ScrollContainer minWidth={minWidth} type="native" tabIndex={0} role="group" aria-label={label}>
    <Table aria-label={label} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} scope="col">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <Table.Tr key={key}>
            <Table.Th scope="row" fw={500}>
              {name}
            </Table.Th>
            {cells.map((cell, column) => (
              <Table.Td key={column}>{cell}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Table.ScrollContainer>
);
