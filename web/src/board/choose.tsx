import { Checkbox, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import type { OnBoard } from '../api/views.ts';
import { useWords, wordOf } from '../words/words.tsx';
import { useBoardWords } from './words/words.ts';

export type Choosing = {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

/** The head of the column of ticks: all of the list, or none. */
export function ChooseAll({ listed, chosen, onChoose }: Choosing & { readonly listed: readonly OnBoard[] }): ReactNode {
  const words = useBoardWords();
  const isAll = listed.length > 0 && listed.every(({ id }) => chosen.has(id));
  const change = (): void => {
    const after = new Set(chosen);
    for (const { id } of listed) if (isAll) after.delete(id); else after.add(id); // prettier-ignore
    onChoose(after);
  };
  return (
    <Table.Th scope="col">
      <Checkbox aria-label={words.selectAll} checked={isAll} onChange={change} />
    </Table.Th>
  );
}

/** The tick of a complaint, and the complaint itself with what it is about. */
export function ChosenComplaint({ complaint, chosen, onChoose }: Choosing & { readonly complaint: OnBoard }): ReactNode {
  const words = useBoardWords();
  const { values } = useWords();
  const categoryLabel = useCategoryLabel();
  const { id, reference, category, severity } = complaint;
  const change = (): void => {
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    onChoose(after);
  };
  return (
    <>
      <Table.Td>
        <Checkbox aria-label={words.select(reference)} checked={chosen.has(id)} onChange={change} />
      </Table.Td>
      <Table.Th scope="row">
        <Link to={`/complaints/${reference}`}>{reference}</Link> {categoryLabel(category)}
        {severity <= 2 && ` · ${wordOf(values.severities, String(severity))}`}
      </Table.Th>
    </>
  );
}
