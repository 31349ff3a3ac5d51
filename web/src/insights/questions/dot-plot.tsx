import type { ReactNode } from 'react';

/** A value with the ends of its interval. */
export type Dot = {
  readonly key: string;
  readonly label: string;
  /** A second line under the label. */
  readonly detail?: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

type Props = {
  readonly label: string;
  readonly dots: readonly Dot[];
  readonly say: (value: number) => string;
  /** Where the axis begins, and a value that is marked across all. */
  readonly from: number;
  readonly mark?: { readonly value: number; readonly label: string };
};

const [width, left, right, top, each, longest] = [720, 220, 70, 40, 40, 30];

/** One dot a line with its interval; in the order given, which is no ranking. */
export default function DotPlot({ label, dots, say, from, mark }: Props): ReactNode {
  const most = Math.max(from + 0.01, mark?.value ?? 0, ...dots.map(({ high }) => high));
  const x = (value: number): number => left + ((value - from) / (most - from)) * (width - left - right);
  const height = top + dots.length * each + 24;
  const ends = [from, from + (most - from) / 2, most];
  return (
    <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <svg data-chart="" role="img" aria-label={label} width={width} height={height} fontSize={13}>
        {ends.map((value) => (
          <g key={value}>
            <line x1={x(value)} x2={x(value)} y1={top - 8} y2={height - 20} stroke="var(--line)" />
            <text x={x(value)} y={height - 4} textAnchor="middle" fill="var(--mantine-color-text)">
              {say(value)}
            </text>
          </g>
        ))}
        {mark && (
          <>
            <line
              x1={x(mark.value)}
              x2={x(mark.value)}
              y1={top - 8}
              y2={height - 20}
              stroke="var(--chart-2)"
              strokeDasharray="6 4"
              strokeWidth={2}
            />
            <text x={x(mark.value)} y={16} textAnchor="start" fill="var(--mantine-color-text)">
              {mark.label}
            </text>
          </>
        )}
        {dots.map((dot, place) => {
          const y = top + place * each + each / 2;
          return (
            <g key={dot.key}>
              <text x={0} y={dot.detail ? y - 3 : y + 4} fill="var(--mantine-color-text)">
                {cut(dot.label)}
              </text>
              {dot.detail && (
                <text x={0} y={y + 13} fill="var(--mantine-color-text)">
                  {cut(dot.detail)}
                </text>
              )}
              <line x1={x(dot.low)} x2={x(dot.high)} y1={y} y2={y} stroke="var(--chart-1)" strokeWidth={2} />
              <circle cx={x(dot.value)} cy={y} r={6} fill="var(--chart-1)" />
              <text x={x(dot.high) + 10} y={y + 4} fill="var(--mantine-color-text)">
                {say(dot.value)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
