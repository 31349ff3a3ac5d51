/** Drawn at most; more lines cannot be told apart. The table has them all. */
export const mostLines = 4;

/** Each line is told from the others by its colour and by its dashes. */
export const chartLines = [
  { color: 'var(--chart-1)', strokeDasharray: '0' },
  { color: 'var(--chart-2)', strokeDasharray: '8 4' },
  { color: 'var(--chart-3)', strokeDasharray: '2 4' },
  { color: 'var(--chart-4)', strokeDasharray: '12 4 2 4' },
] as const;

/** The line at a place, as the legend of a picture names it. */
export const lineOf = (place: number): { readonly color: string; readonly dash: string } => {
  const { color, strokeDasharray } = chartLines[place % mostLines] ?? chartLines[0];
  return { color, dash: strokeDasharray };
};
