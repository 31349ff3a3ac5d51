import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useChoices } from '../../api/use-catalogue.ts';
import { useTeams } from '../../staff/use-people.ts';
import { useSpeech } from '../../words/words.tsx';
import type { FigureFilter } from '../figure-filter.ts';

type Props = {
  readonly filter: FigureFilter;
  /** What was asked about when nothing is chosen. */
  readonly period: { readonly from: string; readonly to: string } | undefined;
  readonly children?: ReactNode;
};

/** Period, category, team and cause of a question, kept in the address. */
export function QuestionFilters({ filter, period, children }: Props): ReactNode {
  const { figures } = useSpeech().words;
  const change = useAddressChange();
  const { data: teams = [] } = useTeams();
  const choices = {
    category: useChoices('categories'),
    team: teams.map(({ id, name }) => ({ value: id, label: name })),
    cause: useChoices('causes'),
  };
  return (
    <Group gap="sm" mb="md" align="end" className="no-print" role="group" aria-label={figures.filters}>
      {children}
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={figures[end]}
          value={filter[end] || (period?.[end] ?? '')}
          onChange={(event) => change(end, event.currentTarget.value)}
        />
      ))}
      {(['category', 'team', 'cause'] as const).map((name) => (
        <NativeSelect
          key={name}
          maw="13rem"
          label={figures.narrow[name]}
          value={filter[name]}
          onChange={(event) => change(name, event.currentTarget.value)}
          data={[{ value: '', label: figures.every }, ...choices[name]]}
        />
      ))}
    </Group>
  );
}

/** Sets one part of the address, or takes it out. */
export function useAddressChange(): (name: string, value: string) => void {
  const [, setParams] = useSearchParams();
  return (name, value) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
}
