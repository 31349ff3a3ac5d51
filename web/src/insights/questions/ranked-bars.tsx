import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { ReactNode } from 'react';
import { useFormat } from '../../words/words.tsx';
import { useQuestionWords } from './words/words.ts';

type Props = { readonly label: string; readonly rows: readonly { readonly label: string; readonly n: number }[] };

const most = 15;

/** One bar each, in the order given; the table has them all. */
export default function RankedBars({ label, rows }: Props): ReactNode {
  const format = useFormat();
  const { complaints } = useQuestionWords();
  const drawn = rows.slice(0, most);
  return (
    <figure style={{ margin: 0 }} aria-label={label}>
      <BarChart
        h={70 + drawn.length * 34}
        orientation="vertical"
        data={drawn.map(({ label: group, n }) => ({ group, n }))}
        dataKey="group"
        valueFormatter={(value) => format.number(value)}
        withBarValueLabel
        gridAxis="y"
        series={[{ name: 'n', label: complaints, color: 'var(--chart-1)' }]}
        barProps={{ isAnimationActive: false }}
        yAxisProps={{ width: 150 }}
        xAxisProps={{ allowDecimals: false }}
      />
    </figure>
  );
}
