import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Figure } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { type Dimension, type FigureFilter, narrowings } from './figure-filter.ts';
import { useNarrowingChoices } from './use-narrowing-choices.ts';

type Props = { readonly filter: FigureFilter; readonly figure: Figure | undefined };

/** Period, groupings and narrowing of a figure, kept in the address. */
export function FigureFilters({ filter, figure }: Props): ReactNode {
  const { insights, figures } = useSpeech().words;
  const [, setParams] = useSearchParams();
  const choices = useNarrowingChoices();
  const change = (name: string, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const groupings = figure?.definition.groupings ?? [];
  const group = (place: 0 | 1, value: string): void => change('by', byWith(filter.by, place, value));
  return (
    <Group gap="sm" mb="md" align="end" className="no-print" role="group" aria-label={figures.filters}>
      {groupings.length > 0 && (
        <>
          <By label={insights.by} value={filter.by[0]} among={groupings} onChoose={(value) => group(0, value)} />
          {filter.by[0] && (
            <By
              label={figures.andBy}
              value={filter.by[1]}
              among={groupings.filter((one) => one !== filter.by[0])}
              onChoose={(value) => group(1, value)}
            />
          )}
        </>
      )}
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={figures[end]}
          value={filter[end] || (figure?.cohort[end] ?? '')}
          onChange={(event) => change(end, event.currentTarget.value)}
        />
      ))}
      {narrowings
        .filter((name) => name !== 'cause' || groupings.includes('cause'))
        .map((name) => (
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

type ByProps = {
  readonly label: string;
  readonly value: Dimension | undefined;
  readonly among: readonly Dimension[];
  readonly onChoose: (value: string) => void;
};

function By({ label, value, among, onChoose }: ByProps): ReactNode {
  const { figures } = useSpeech().words;
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={[{ value: '', label: figures.by.none }, ...among.map((one) => ({ value: one, label: figures.by[one] }))]}
    />
  );
}

/** Without a first grouping there is no second. */
function byWith([first = '', second = '']: readonly string[], place: 0 | 1, value: string): string {
  const after = place === 0 ? [value, value === '' || value === second ? '' : second] : [first, value];
  return after.filter((one) => one !== '').join(',');
}
