import { Button, Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCategoryLabel, useRemedyLabel } from '../../api/use-catalogue.ts';
import type { BacktestReport } from '../../api/views.ts';
import { useTeams } from '../../staff/use-people.ts';
import { Card } from '../../ui/card.tsx';
import { csvOf, download } from '../../ui/csv.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { minorUnits } from '../../words/format.ts';
import { keyOf, useSpeech, wordOf } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';

type Figures = BacktestReport['groups'][number];
type Props = { readonly groups: readonly Figures[]; readonly currency: string };

/** The same figures for one team, category, channel, kind of customer, month or remedy; which of them is in the address. */
export function ImpactGroups({ groups, currency }: Props): ReactNode {
  const { impact } = useRuleWords();
  const { format } = useSpeech();
  const { said, change } = useAddress();
  const nameOf = useGroupName();
  const by = keyOf(impact.dimensions, said('by')) ?? 'team';
  const shown = groups.filter((group) => group.by === by).toSorted((a, b) => b.cases - a.cases);
  const heads = [impact.dimensions[by], impact.cases, impact.avoided, impact.added, impact.newlyOwn, impact.agreement];
  const save = (): void => {
    const rows = shown.map((one) => {
      const { cases, avoided, added, newlyOwnMinor, asAsked } = one;
      const money = newlyOwnMinor / minorUnits(currency);
      return [nameOf(one), cases, avoided, added, money, impact.ofCount(asAsked.part, asAsked.of)];
    });
    download(`what-if-by-${by}.csv`, csvOf([heads, ...rows]));
  };
  return (
    <Card title={impact.groups}>
      <Group align="end" justify="space-between" mb="xs">
        <NativeSelect
          label={impact.groupBy}
          value={by}
          onChange={(event) => change({ by: event.currentTarget.value })}
          data={Object.entries(impact.dimensions).map(([value, label]) => ({ value, label }))}
        />
        <Button variant="default" size="xs" onClick={save}>
          {impact.csv}
        </Button>
      </Group>
      <DataTable
        label={impact.groups}
        heads={heads}
        minWidth={720}
        rows={shown.map((one) => {
          const { cases, avoided, added, newlyOwnMinor, asAsked } = one;
          const numbers = [cases, avoided, added].map((count) => format.number(count));
          const agreed = asAsked.of === 0 ? '—' : impact.ofCount(asAsked.part, asAsked.of);
          return { key: one.key, cells: [nameOf(one), ...numbers, format.minor(newlyOwnMinor, currency), agreed] };
        })}
      />
    </Card>
  );
}

function useGroupName(): (group: Pick<Figures, 'by' | 'key'>) => string {
  const { words } = useSpeech();
  const { impact, editor } = useRuleWords();
  const categoryLabel = useCategoryLabel();
  const remedyLabel = useRemedyLabel();
  const { data: teams = [] } = useTeams();
  return ({ by, key }) => {
    if (key === 'unknown') return impact.nobodyKnows;
    if (by === 'category') return categoryLabel(key);
    if (by === 'team') return teams.find(({ id }) => id === key)?.name ?? key;
    if (by === 'remedy') return remedyLabel(key);
    if (by === 'channel') return wordOf(words.values.channels, key);
    if (by === 'vulnerable') return key === 'true' ? editor.yes : editor.no;
    return key;
  };
}
