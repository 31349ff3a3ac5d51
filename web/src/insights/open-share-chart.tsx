import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from '../words/words.tsx';
import { chartLines, mostLines } from './chart-lines.ts';
import { type Curve, firstSecond, stepRows } from './step-rows.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const ticks = [15 * minute, hour, 4 * hour, day, 3 * day, 10 * day, 30 * day, 100 * day, 365 * day];

/** The share still open, by the time since it was received (Kaplan–Meier); time by its logarithm from 15 minutes on. */
export default function OpenShareChart({ groups }: { readonly groups: readonly Curve[] }): ReactNode {
  const { words, format, language } = useSpeech();
  const drawn = groups.filter(({ curve }) => curve.length > 0).slice(0, mostLines);
  const rows = stepRows(drawn);
  const last = rows.at(-1)?.seconds ?? day;
  if (drawn.length === 0) return <Text c="dimmed">{words.insights.tooFew}</Text>;
  return (
    <figure style={{ margin: 0 }} aria-label={words.insights.chartText}>
      <LineChart
        h={320}
        data={rows}
        dataKey="seconds"
        curveType="stepAfter"
        withDots={false}
        withLegend
        strokeWidth={2.5}
        valueFormatter={(share) => format.percent(share)}
        series={drawn.map(({ key, label }, index) => ({ name: key, label: label[language], ...chartLines[index] }))}
        yAxisProps={{ domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] }}
        xAxisProps={{
          type: 'number',
          scale: 'log',
          domain: [firstSecond, Math.max(last, day)],
          ticks: ticks.filter((tick) => tick <= Math.max(last, day)),
          tickFormatter: (seconds: number) => format.span(seconds),
          allowDataOverflow: true,
        }}
        tooltipProps={{ labelFormatter: (seconds) => format.span(Number(seconds)) }}
        referenceLines={[{ y: 0.5, label: words.insights.halfLine, color: 'gray.6' }]}
      />
      <figcaption style={{ marginTop: '0.75rem' }}>
        <Text c="dimmed">{words.insights.chartText}</Text>
      </figcaption>
    </figure>
  );
}
