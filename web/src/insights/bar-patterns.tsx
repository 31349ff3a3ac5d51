import type { ReactNode } from 'react';

/** Each part of a bar is told from the others by its colour and by its pattern; the lines are drawn in the ground's colour. */
const drawings: readonly ReactNode[] = [
  null,
  <path key="rising" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />,
  <path key="dots" d="M2 2h.1M6 6h.1" strokeWidth="3" strokeLinecap="round" />,
  <path key="lying" d="M0 4h8" />,
  <path key="falling" d="M-2 6l4 4M0 0l8 8M6-2l4 4" />,
  <path key="standing" d="M4 0v8" />,
  <path key="crossed" d="M0 0l8 8M0 8l8-8" />,
  <path key="grid" d="M0 4h8M4 0v8" />,
];

export const patternOf = (place: number): string => `bar-${place % drawings.length}`;

/** To be put inside the chart whose bars are filled with them. */
export const BarPatterns = ({ count }: { readonly count: number }): ReactNode => (
  <defs>
    {drawings.slice(0, count).map((drawing, place) => (
      <pattern key={patternOf(place)} id={patternOf(place)} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} fill={`var(--chart-${place + 1})`} />
        <g stroke="var(--mantine-color-body)" strokeWidth={1.5} fill="none">
          {drawing}
        </g>
      </pattern>
    ))}
  </defs>
);

type Named = { readonly label: string; readonly place: number };

/** The names of the parts, each with its colour and pattern as the bars have it. */
export const PatternLegend = ({ parts }: { readonly parts: readonly Named[] }): ReactNode => (
  <ul style={{ display: 'flex', flexWrap: 'wrap', gap: '0.25rem 1rem', listStyle: 'none', margin: '0 0 0.5rem', padding: 0 }}>
    {parts.map(({ label, place }) => (
      <li key={label} style={{ display: 'inline-flex', alignItems: 'center', gap: '0.4rem', fontSize: '0.8125rem' }}>
        <svg width={20} height={14} aria-hidden="true">
          <rect width={20} height={14} fill={`url(#${patternOf(place)})`} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
