import { Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useAddress } from '../../ui/use-address.ts';
import { keyOf } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';
import { type Narrowed, useBacktestReport } from './use-backtests.ts';
import { useGroupName } from './use-group-name.ts';

const dimensions = ['team', 'category', 'channel', 'vulnerable', 'month', 'remedy'] as const;

/** What the address narrows the list of cases to. */
export function useNarrowed(): Narrowed {
  const { impact } = useRuleWords();
  const { said } = useAddress();
  const view = keyOf(impact.flips.views, said('show'));
  const groups = Object.fromEntries(dimensions.flatMap((by) => (said(by) === '' ? [] : [[by, said(by)]])));
  return { ...(view && { view }), ...groups };
}

export const nothingNarrowed = { show: '', ...Object.fromEntries(dimensions.map((by) => [by, ''])) };

/** Which of the cases that change are listed: by what happens to them, and by the groups that the report counts. */
export function FlipFilters({ id }: { readonly id: string }): ReactNode {
  const { impact } = useRuleWords();
  const { said, change } = useAddress();
  const nameOf = useGroupName();
  const { data: report } = useBacktestReport(id);
  const groups = report?.groups ?? [];
  const every = { value: '', label: impact.flips.every };
  return (
    <Group align="end" gap="sm" mb="sm">
      <NativeSelect
        label={impact.flips.show}
        value={said('show')}
        onChange={(event) => change({ show: event.currentTarget.value })}
        data={[every, ...Object.entries(impact.flips.views).map(([value, label]) => ({ value, label }))]}
      />
      {dimensions.map((by) => (
        <NativeSelect
          key={by}
          label={impact.dimensions[by]}
          value={said(by)}
          onChange={(event) => change({ [by]: event.currentTarget.value })}
          data={[every, ...groups.filter((one) => one.by === by).map((one) => ({ value: one.key, label: nameOf(one) }))]}
        />
      ))}
    </Group>
  );
}
