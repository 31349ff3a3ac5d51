import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Figure, FigureGroup } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { shareOf } from './figure-words.ts';
import { AnswersChart, answerNames } from './answers-chart.tsx';
import { BarPatterns, PatternLegend, patternOf } from './bar-patterns.tsx';
import { type FigureSpeech, useFigureSpeech } from './figure-words.ts';
import { lineOf, mostLines } from './chart-lines.ts';
import { emptyRuns } from './empty-runs.ts';
import OpenShareChart from './open-share-chart.tsx';
import type { LegendEntry } from './picture.ts';
import { Pictured } from './pictured.tsx';
import { linesOf, TimeLines } from './time-lines.tsx';

/** Drawn at most; the table has them all. */
const mostGroups = 12;
const mostSeries = 8;

type Props = {
  readonly figure: Figure;
  /** What a picture of the chart says above and below it. */
  readonly title: string;
  readonly notes: readonly string[];
};

/** Durations as the share still waiting, time as parts of a whole, everything else as bars; groups too small are only in the table. */
export default function FigureChart({ figure, title, notes }: Props): ReactNode {
  const { figures } = useSpeech().words;
  const speech = useFigureSpeech(figure.definition.kind);
  const drawn = drawnOf(figure);
  const told = toldOf(figure.groups);
  const empty = emptyOf(figure);
  const nothing = empty.length === 0 ? [] : [figures.nothingIn(empty.join(', '))];
  return (
    <Pictured
      name={figure.definition.name}
      caption={{ title, legend: legendOf(figure, speech), notes: [...nothing, ...notes], nothing: figures.tooFewToDraw }}
    >
      {told === 0 ? (
        <Text c="dimmed">{figures.tooFewToDraw}</Text>
      ) : isInTime(figure) ? (
        <TimeLines figure={figure} speech={speech} />
      ) : isCurve(figure) ? (
        <OpenShareChart groups={drawn.map((group) => curveOf(group, speech))} />
      ) : (
        <figure style={{ margin: 0 }} aria-label={figures.chartText}>
          {isOfAnswers(figure) ? (
            <AnswersChart drawn={drawn} speech={speech} />
          ) : (
            <Bars figure={figure} drawn={drawn} speech={speech} />
          )}
          <figcaption style={{ marginTop: '0.75rem' }}>
            <Text c="dimmed">
              {figures.chartText} {told > toldOf(drawn) && figures.drawn(toldOf(drawn), told)}
            </Text>
          </figcaption>
        </figure>
      )}
      {nothing.map((text) => (
        <Text key={text} c="dimmed" mt="xs">
          {text}
        </Text>
      ))}
    </Pictured>
  );
}

/** Where a line breaks, or a bar is missing, because there is no share and no time of nothing; a count of 0 is drawn. */
const emptyOf = ({ by, definition, groups }: Figure): readonly string[] =>
  by.length === 1 && (by[0] === 'month' || by[0] === 'week') && definition.kind !== 'counts'
    ? emptyRuns(groups.map(({ key: [name = ''], n }) => ({ name, n })))
    : [];

const toldOf = (groups: readonly FigureGroup[]): number => groups.filter(({ suppressed }) => !suppressed).length;

/** Five answers from bad to good have a middle. */
const isOfAnswers = ({ definition }: Figure): boolean => definition.name === 'satisfaction';

const isCurve = ({ definition, by }: Figure): boolean => definition.kind === 'durations' && by.length < 2;
/** Parts of time stay bars: together they are the whole. */
const isInTime = ({ definition, by }: Figure): boolean =>
  by.length === 1 && (by[0] === 'month' || by[0] === 'week') && definition.kind !== 'time';

/** The newest months with the empty ones between them, else the largest groups. */
function drawnOf({ groups, by }: Figure): FigureGroup[] {
  const told = groups.filter(({ suppressed }) => !suppressed);
  return by[0] === 'month' || by[0] === 'week'
    ? groups.filter(({ suppressed, n }) => !suppressed || n === 0).slice(-mostGroups)
    : [...told].sort((a, b) => b.n - a.n).slice(0, mostGroups);
}

type BarsProps = { readonly figure: Figure; readonly drawn: readonly FigureGroup[]; readonly speech: FigureSpeech };

function Bars({ figure, drawn, speech }: BarsProps): ReactNode {
  const { format } = useSpeech();
  const { kind } = figure.definition;
  const names = namesOf(figure, drawn);
  const isTime = kind === 'time';
  const data = drawn.map((group) => ({
    group: speech.group(group),
    ...Object.fromEntries(
      names.map((name) => {
        const value = group.values.find((one) => one.name === name)?.value ?? 0;
        return [name, isTime ? shareOf(value, group) : value];
      }),
    ),
  }));
  const say = (value: number): string => {
    if (kind === 'durations') return format.span(value);
    if (kind === 'money') return format.minor(value, drawn[0]?.key[1] ?? format.currency);
    return kind === 'counts' ? format.number(value) : format.percent(value);
  };
  const perGroup = isTime ? 1 : names.length;
  const chart = (
    <BarChart
      h={80 + drawn.length * (18 * perGroup + 18)}
      orientation="vertical"
      type={isTime ? 'stacked' : 'default'}
      data={data}
      dataKey="group"
      withLegend={names.length > 1 && !isTime}
      valueFormatter={say}
      withBarValueLabel={!isTime}
      gridAxis="y"
      series={names.map((name, index) => ({ name, label: speech.name(name), color: `var(--chart-${index + 1})` }))}
      barProps={({ name }) => ({
        ...{ stroke: 'var(--mantine-color-body)', strokeWidth: 1, isAnimationActive: false },
        ...(isTime && { fill: `url(#${patternOf(names.indexOf(name))})` }),
      })}
      yAxisProps={{ width: 130 }}
      xAxisProps={isTime || kind === 'shares' ? { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] } : { allowDecimals: false }}
    >
      {isTime && <BarPatterns count={names.length} />}
    </BarChart>
  );
  if (!isTime) return chart;
  return (
    <>
      <PatternLegend parts={names.map((name, place) => ({ label: speech.name(name), place }))} />
      {chart}
    </>
  );
}

/** The names and colours of what is drawn, for a picture that has no legend of its own. */
function legendOf(figure: Figure, speech: FigureSpeech): LegendEntry[] {
  const drawn = drawnOf(figure);
  if (isInTime(figure)) return linesOf(figure, speech);
  if (isCurve(figure))
    return drawn
      .filter(({ curve }) => curve.length > 0)
      .slice(0, mostLines)
      .map((group, place) => ({ label: speech.group(group), ...lineOf(place) }));
  return namesOf(figure, drawn).map((name, place) => ({
    label: speech.name(name),
    color: `var(--chart-${place + 1})`,
    dash: '',
    ...((figure.definition.kind === 'time' || isOfAnswers(figure)) && { pattern: patternOf(place) }),
  }));
}

/** Of durations half of all; else every value that stands on something. */
function namesOf(figure: Figure, drawn: readonly FigureGroup[]): string[] {
  const { definition } = figure;
  if (isOfAnswers(figure)) return [...answerNames];
  if (definition.kind === 'durations') return ['p50'];
  const standing = drawn.flatMap(({ values }) => values.filter(({ value, n }) => value !== null && value > 0 && n > 0));
  return [...new Set(standing.map(({ name }) => name))].slice(0, mostSeries);
}

type DrawnCurve = Parameters<typeof OpenShareChart>[0]['groups'][number];

function curveOf(group: FigureGroup, speech: FigureSpeech): DrawnCurve {
  const label = speech.group(group);
  return { key: group.key.join('-') || 'all', label: { en: label, es: label }, curve: group.curve, watchedFor: null };
}
