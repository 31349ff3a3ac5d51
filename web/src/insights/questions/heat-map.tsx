import type { ReactNode } from 'react';

type Props = {
  readonly label: string;
  /** Names of the rows; a count for each hour of each. */
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[] }[];
};

const [left, top, cell, height] = [90, 22, 34, 30];

/** Counts by hour and day: the darker the more, and the number in the cell says the same. */
export default function HeatMap({ label, rows }: Props): ReactNode {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const columns = rows[0]?.counts.length ?? 0;
  return (
    <div style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <svg
        data-chart=""
        role="img"
        aria-label={label}
        width={left + columns * cell}
        height={top + rows.length * height}
        fontSize={12}
      >
        {Array.from({ length: columns }, (_, hour) => (
          <text key={hour} x={left + hour * cell + cell / 2} y={14} textAnchor="middle" fill="var(--mantine-color-text)">
            {hour}
          </text>
        ))}
        {rows.map((row, place) => (
          <g key={row.label}>
            <text x={0} y={top + place * height + 20} fill="var(--mantine-color-text)">
              {row.label}
            </text>
            {row.counts.map((count, hour) => (
              <g key={hour}>
                <rect
                  x={left + hour * cell}
                  y={top + place * height}
                  width={cell - 1}
                  height={height - 1}
                  fill={`color-mix(in srgb, var(--chart-1) ${Math.round((count / most) * 45)}%, var(--ground))`}
                  stroke="var(--line)"
                />
                {count > 0 && (
                  <text
                    x={left + hour * cell + cell / 2}
                    y={top + place * height + 19}
                    textAnchor="middle"
                    fill="var(--mantine-color-text)"
                  >
                    {count}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
