import { NativeSelect, Table } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Figure } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { useSpeech } from '../words/words.tsx';
import { useFigureSpeech } from './figure-words.ts';
import classes from './figures.module.css';

/** One value of every group, the first grouping down and the second across: category by month. */
export function FigureGrid({ figure }: { readonly figure: Figure }): ReactNode {
  const { words, language } = useSpeech();
  const { figures } = words;
  const speech = useFigureSpeech(figure.definition.kind);
  const names = [...new Set(figure.groups.flatMap(({ values }) => values.map(({ name }) => name)))];
  const [chosen, setChosen] = useState('');
  const shown = names.find((name) => name === chosen) ?? names[0] ?? '';
  const along = (place: 0 | 1): [string, string][] => [
    ...new Map(figure.groups.map(({ key, labels }) => [key[place] ?? '', labels[place]?.[language] || figures.nothingNamed])),
  ];
  const across = along(1).sort(([a], [b]) => (a < b ? -1 : 1));
  const title = `${figures.by[figure.by[0] ?? 'none']} × ${figures.by[figure.by[1] ?? 'none']}`;
  return (
    <Card
      title={title}
      aside={
        names.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={figures.shown}
            value={shown}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={names.map((name) => ({ value: name, label: speech.name(name) }))}
          />
        )
      }
    >
      <Table.ScrollContainer minWidth={200 + 90 * across.length} type="native" tabIndex={0} role="group" aria-label={title}>
        <Table aria-label={title} className={classes['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{figures.by[figure.by[0] ?? 'none']}</Table.Th>
              {across.map(([key, label]) => (
                <Table.Th key={key} scope="col">
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {along(0).map(([row, label]) => (
              <Table.Tr key={row}>
                <Table.Th scope="row">{label}</Table.Th>
                {across.map(([column]) => (
                  <Table.Td key={column}>{cell(row, column)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );

  function cell(row: string, column: string): string {
    const group = figure.groups.find(({ key }) => key[0] === row && key[1] === column);
    if (!group) return figures.none;
    const value = group.values.find(({ name }) => name === shown);
    return group.suppressed || !value ? figures.fewer(group.n) : (speech.value(value, group).split(' · ')[0] ?? '');
  }
}
