import type { ReactNode } from 'react';
import type { Figure } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { chartLines, lineOf, mostLines } from './chart-lines.ts';
import type { FigureSpeech } from './figure-words.ts';
import SeriesChart, { type SeriesLine, type SeriesRow } from './questions/series-chart.tsx';

type Props = { readonly figure: Figure; readonly speech: FigureSpeech };

/** Months or weeks one after the other as lines, each value with its interval. */
export function TimeLines({ figure, speech }: Props): ReactNode {
  const { words, format } = useSpeech();
  const { kind } = figure.definition;
  const lines = linesOf(figure, speech);
  const rows = figure.groups.map(({ key, suppressed, values }): SeriesRow => {
    const told = suppressed ? [] : values;
    return {
      at: key[0] ?? '',
      values: Object.fromEntries(told.map(({ name, value }) => [name, value])),
      limits: Object.fromEntries(told.flatMap(({ name, low, high }) => (low !== null && high !== null ? [[name, [low, high] as const]] : []))), // prettier-ignore
    };
  });
  const say = (value: number): string =>
    kind === 'durations' ? format.span(value) : kind === 'shares' ? format.percent(value) : format.number(value);
  return <SeriesChart label={words.figures.chartText} rows={rows} lines={lines} say={say} isShare={kind === 'shares'} />;
}

/** Of durations half and nine tenths; else the values that stand on most. */
export function linesOf({ definition, groups }: Figure, speech: FigureSpeech): SeriesLine[] {
  const weight = (name: string): number =>
    groups.reduce((sum, { values }) => sum + (values.find((one) => one.name === name && one.value !== null)?.n ?? 0), 0);
  const found = [...new Set(groups.flatMap(({ values }) => values.map(({ name }) => name)))].filter((name) => weight(name) > 0);
  const names = definition.kind === 'durations' ? ['p50', 'p90'] : found.sort((a, b) => weight(b) - weight(a));
  return names
    .slice(0, Math.min(mostLines, chartLines.length))
    .map((name, place) => ({ name, label: speech.name(name), ...lineOf(place) }));
}
