import { Button, Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { BacktestReport } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { csvOf, download } from '../../ui/csv.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { minorUnits } from '../../words/format.ts';
import { keyOf, useSpeech } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';
import { useGroupName } from './use-group-name.ts';

type Figures = BacktestReport['groups'][number];
type Props = {
  readonly groups: readonly Figures[];
  readonly currency: string;
  /** The address of the list of cases, narrowed to these. */
  readonly toCases: (narrowed: Readonly<Record<string, string>>) => string;
};

/** The same figures for one team, category, channel, kind of customer, month or remedy; which of them is in the address. */
export function ImpactGroups({ groups, currency, toCases }: Props): ReactNode {
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
          const linked = (text: string, isAny: boolean, show = ''): ReactNode =>
            isAny ? (
              <Link
                to={toCases({ [by]: one.key, ...(show && { show }) })}
                aria-label={impact.flips.casesOf(`${nameOf(one)}, ${text}`)}
              >
                {text}
              </Link>
            ) : (
              text
            );
          const numbers = [
            format.number(cases),
            linked(format.number(avoided), avoided > 0, 'newly-own'),
            linked(format.number(added), added > 0, 'newly-escalated'),
          ];
          const agreed = asAsked.of === 0 ? '—' : impact.ofCount(asAsked.part, asAsked.of);
          return { key: one.key, cells: [linked(nameOf(one), true), ...numbers, format.minor(newlyOwnMinor, currency), agreed] };
        })}
      />
    </Card>
  );
}
