import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Backtest, BacktestReport } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useFormat } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';

type Props = { readonly report: BacktestReport; readonly run: Backtest };

/** How many decisions could be decided again and why the others could not; every change from one answer to another. */
export function Coverage({ report, run }: Props): ReactNode {
  const { impact } = useRuleWords();
  const { number } = useFormat();
  const { cases, replayed, notReplayed, asRecorded, changed } = report;
  return (
    <Card title={impact.coverage}>
      <Text>
        {impact.replayed(number(replayed), number(cases))} {impact.asRecorded(number(asRecorded))} {impact.counters[run.counters]}
      </Text>
      {notReplayed.length > 0 && (
        <DataTable
          label={impact.notReplayed}
          heads={[impact.notReplayed, impact.cases]}
          minWidth={260}
          rows={notReplayed.map(({ why, cases: count }) => ({ key: why, cells: [impact.why[why], number(count)] }))}
        />
      )}
      {changed.length > 0 && (
        <DataTable
          label={impact.changes}
          heads={[impact.then, impact.now, impact.cases]}
          minWidth={300}
          rows={changed.map(({ from, to, cases: count }) => ({
            key: `${from} ${to}`,
            cells: [impact.verdicts[from], impact.verdicts[to], number(count)],
          }))}
        />
      )}
    </Card>
  );
}
