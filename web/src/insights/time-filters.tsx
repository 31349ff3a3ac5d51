import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useTeams } from '../staff/use-people.ts';
import { useSpeech } from '../words/words.tsx';
import { groupings, type ReportFilter } from './time-filter.ts';
import { useNarrowingChoices } from './use-narrowing-choices.ts';

/** What is compared, of which days, and of which complaints alone: kept in the address. */
export function TimeFilters({ filter }: { readonly filter: ReportFilter }): ReactNode {
  const { insights, queue, figures } = useSpeech().words;
  const [, setParams] = useSearchParams();
  const choices = useNarrowingChoices();
  const { data: teams = [] } = useTeams();
  const change = (name: keyof ReportFilter, value: string): void =>
    setParams((before) => withFilter(before, name, value), { replace: true });
  const narrowed = (name: keyof ReportFilter, label: string, all: string, among: readonly Choice[]): ReactNode => (
    <NativeSelect
      maw="14rem"
      label={label}
      value={filter[name]}
      onChange={(event) => change(name, event.currentTarget.value)}
      data={[{ value: '', label: all }, ...among]}
    />
  );
  return (
    <Group gap="sm" mb="md" align="end" className="no-print" role="group" aria-label={figures.filters}>
      <NativeSelect
        label={insights.by}
        value={filter.by}
        onChange={(event) => change('by', event.currentTarget.value)}
        data={groupings.map((by) => ({ value: by, label: insights.groupings[by] }))}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={insights[end]}
          value={filter[end]}
          onChange={(event) => change(end, event.currentTarget.value)}
        />
      ))}
      {narrowed('category', queue.category, queue.everyCategory, choices.category)}
      {narrowed(
        'team',
        insights.team,
        insights.everyTeam,
        teams.map(({ id, name }) => ({ value: id, label: name })),
      )}
      {narrowed('channel', figures.narrow.channel, figures.every, choices.channel)}
      {narrowed('severity', figures.narrow.severity, figures.every, choices.severity)}
      {narrowed('remedy', figures.narrow.remedy, figures.every, choices.remedy)}
    </Group>
  );
}

type Choice = { readonly value: string; readonly label: string };

function withFilter(before: URLSearchParams, name: string, value: string): URLSearchParams {
  const after = new URLSearchParams(before);
  if (value === '') after.delete(name);
  else after.set(name, value);
  return after;
}
