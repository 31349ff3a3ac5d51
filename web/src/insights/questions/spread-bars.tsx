import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { ReactNode } from 'react';
import { useFormat } from '../../words/words.tsx';
import { BarPatterns, PatternLegend, patternOf } from '../bar-patterns.tsx';
import { useQuestionWords } from './words/words.ts';

type Row = { readonly at: string; readonly solved: number; readonly open: number };
type Props = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly marks: readonly { readonly at: string; readonly label: string }[];
};

/** Counts by time, each bar twice as long a time as the one before: solved ones and those still open stand beside each other. */
export default function SpreadBars({ title, rows, marks }: Props): ReactNode {
  const format = useFormat();
  const { solved, openSoFar } = useQuestionWords();
  const parts = [
    { name: 'solved', label: solved },
    { name: 'open', label: openSoFar },
  ];
  return (
    <figure style={{ margin: 0 }} aria-label={title}>
      <PatternLegend parts={parts.map(({ label }, place) => ({ label, place }))} />
      <BarChart
        h={340}
        data={[...rows]}
        dataKey="at"
        valueFormatter={(value) => format.number(value)}
        series={parts.map(({ name, label }, place) => ({ name, label, color: `var(--chart-${place + 1})` }))}
        barProps={({ name }) => ({ isAnimationActive: false, fill: `url(#${patternOf(name === 'solved' ? 0 : 1)})` })}
        referenceLines={marks.map(({ at, label }, place) => ({
          ...{ x: at, label, color: 'var(--mantine-color-text)' },
          labelPosition: place === 0 ? ('insideTopLeft' as const) : ('insideTopRight' as const),
        }))}
        yAxisProps={{ allowDecimals: false }}
        xAxisProps={{ angle: -35, textAnchor: 'end', height: 90, interval: 'preserveStartEnd' }}
      >
        <BarPatterns count={2} />
      </BarChart>
    </figure>
  );
}
