import { BarChart } from '@mantine/charts';
import type { ReactNode } from 'react';
import type { FigureGroup } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { BarPatterns, PatternLegend, patternOf } from './bar-patterns.tsx';
import type { FigureSpeech } from './figure-words.ts';

/** From the worst to the best, as they lie from left to right. */
export const answerNames = ['very-badly', 'badly', 'neither', 'well', 'very-well'] as const;

const placeOf = (name: string): number => (answerNames as readonly string[]).indexOf(name);

/** What is drawn outwards from the middle line: half of those who said neither on each side of it. */
const pieces = [
  { key: 'neither-left', name: 'neither', part: -0.5 },
  { key: 'badly', name: 'badly', part: -1 },
  { key: 'very-badly', name: 'very-badly', part: -1 },
  { key: 'neither-right', name: 'neither', part: 0.5 },
  { key: 'well', name: 'well', part: 1 },
  { key: 'very-well', name: 'very-well', part: 1 },
] as const;

type Props = { readonly drawn: readonly FigureGroup[]; readonly speech: FigureSpeech };

/** The five answers of each group, bad ones to the left of the middle line and good ones to the right. */
export function AnswersChart({ drawn, speech }: Props): ReactNode {
  const { format } = useSpeech();
  const shareOf = (group: FigureGroup, name: string): number => group.values.find((one) => one.name === name)?.value ?? 0;
  const data = drawn.map((group) => ({
    group: speech.group(group),
    ...Object.fromEntries(pieces.map(({ key, name, part }) => [key, shareOf(group, name) * part])),
  }));
  return (
    <>
      <PatternLegend parts={answerNames.map((name, place) => ({ label: speech.name(name), place }))} />
      <BarChart
        h={80 + drawn.length * 40}
        orientation="vertical"
        type="stacked"
        data={data}
        dataKey="group"
        gridAxis="y"
        withTooltip={false}
        barChartProps={{ stackOffset: 'sign' }}
        series={pieces.map(({ key, name }) => ({
          name: key,
          label: speech.name(name),
          color: `var(--chart-${placeOf(name) + 1})`,
        }))}
        barProps={({ name }) => {
          const piece = pieces.find(({ key }) => key === name);
          const fill = `url(#${patternOf(placeOf(piece?.name ?? ''))})`;
          return { fill, stroke: 'var(--mantine-color-body)', strokeWidth: 1, isAnimationActive: false };
        }}
        yAxisProps={{ width: 130 }}
        xAxisProps={{
          domain: [-1, 1],
          ticks: [-1, -0.5, 0, 0.5, 1],
          tickFormatter: (share: number) => format.percent(Math.abs(share)),
        }}
      >
        <BarPatterns count={answerNames.length} />
      </BarChart>
    </>
  );
}
