import type { ReactNode } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { LegendEntry } from '../picture.ts';
import { type Mark, namedMarks } from './mark-labels.ts';

/** One place on the axis; null where there is nothing to draw. Limits are the ends of an interval. */
export type SeriesRow = {
  readonly at: string;
  readonly values: Readonly<Record<string, number | null>>;
  readonly limits?: Readonly<Record<string, readonly [low: number, high: number] | null>>;
};

export type SeriesLine = LegendEntry & { readonly name: string };

type Props = {
  readonly label: string;
  readonly rows: readonly SeriesRow[];
  readonly lines: readonly SeriesLine[];
  readonly marks?: readonly Mark[];
  readonly say: (value: number) => string;
  readonly isShare?: boolean;
};

const ink = { fill: 'var(--mantine-color-text)', fontSize: 12 };

/** Values one after the other in time as lines, each with its interval where it has one. */
export default function SeriesChart({ label, rows, lines, marks = [], say, isShare = false }: Props): ReactNode {
  const drawn = rows.map(({ at, values, limits }) => ({
    at,
    ...values,
    ...Object.fromEntries(lines.map(({ name }) => [`${name} limits`, reach(values[name] ?? null, limits?.[name] ?? null)])),
  }));
  const heights = [...rows.flatMap(({ values }) => Object.values(values)), ...marks.map((mark) => ('y' in mark ? mark.y : null))];
  const named = namedMarks(marks, Math.max(1, ...heights.map((value) => value ?? 0)));
  return (
    <figure style={{ margin: 0 }} aria-label={label}>
      <LineLegend lines={lines} />
      <ResponsiveContainer width="100%" height={320}>
        <ComposedChart data={drawn} margin={{ top: 24, right: 16, bottom: 8, left: 8 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" strokeDasharray="4 4" />
          <XAxis dataKey="at" tick={ink} minTickGap={24} stroke="var(--mantine-color-dimmed)" />
          <YAxis
            tick={ink}
            width={84}
            tickFormatter={say}
            stroke="var(--mantine-color-dimmed)"
            domain={isShare ? [0, 1] : [0, 'auto']}
            allowDecimals={isShare}
          />
          <Tooltip
            formatter={(value) => say(Number(value))}
            contentStyle={{ background: 'var(--ground)', border: '1px solid var(--line)', color: 'var(--mantine-color-text)' }}
          />
          {marks.map((mark) => (
            <ReferenceLine
              key={mark.label}
              {...('y' in mark ? { y: mark.y } : { x: mark.at })}
              stroke={('color' in mark && mark.color) || 'var(--mantine-color-dimmed)'}
              strokeDasharray="6 4"
              {...(named.has(mark) && {
                label: { value: mark.label, ...ink, position: 'y' in mark ? 'insideBottomRight' : 'insideTopRight' },
              })}
            />
          ))}
          {lines.map(({ name, label: said, color, dash }) => (
            <Line
              key={name}
              dataKey={name}
              name={said}
              stroke={color}
              strokeWidth={2.5}
              strokeDasharray={dash}
              dot={{ r: 3, fill: color, strokeDasharray: '0' }}
              isAnimationActive={false}
            >
              {rows.some(({ limits }) => limits?.[name]) && (
                <ErrorBar
                  dataKey={`${name} limits`}
                  width={4}
                  strokeWidth={1.5}
                  stroke={color}
                  direction="y"
                  isAnimationActive={false}
                />
              )}
            </Line>
          ))}
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
}

const reach = (value: number | null, limits: readonly [number, number] | null): [number, number] | undefined =>
  value === null || limits === null ? undefined : [Math.max(0, value - limits[0]), Math.max(0, limits[1] - value)];

const LineLegend = ({ lines }: { readonly lines: readonly SeriesLine[] }): ReactNode => (
  <ul style={{ display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1rem', listStyle: 'none', margin: '0 0 0.5rem', padding: 0 }}>
    {lines.map(({ name, label, color, dash }) => (
      <li key={name} style={{ display: 'inline-flex', alignItems: 'center', gap: '0.4rem', fontSize: '0.8125rem' }}>
        <svg width={28} height={10} aria-hidden="true">
          <line x1={0} x2={28} y1={5} y2={5} stroke={color} strokeWidth={3} strokeDasharray={dash} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
