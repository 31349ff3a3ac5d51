/** How far an import is. Bytes are as stored, so a compressed file counts compressed; `bytesTotal` is null when the size is unknown. */
export type ProgressState = {
  readonly bytesRead: number;
  readonly bytesTotal: number | null;
  readonly rows: number;
  readonly seconds: number;
};

/** `62 %  [============--------]  1,204,000 rows  48,160/s  15 s left`, without bar and percentage when the size is unknown. */
export const progressText = (state: ProgressState): string => {
  const parts = [`${wholeNumber(state.rows)} rows`, `${wholeNumber(state.rows / Math.max(state.seconds, 0.001))}/s`];
  if (state.bytesTotal === null) return [...parts, durationText(state.seconds)].join('  ');
  const done = state.bytesTotal === 0 ? 1 : Math.min(1, state.bytesRead / state.bytesTotal);
  const left = done > 0 && state.seconds >= 1 ? [`${durationText((state.seconds * (1 - done)) / done)} left`] : [];
  return [`${String(Math.floor(done * 100)).padStart(3)} %`, bar(done), ...parts, ...left].join('  ');
};

const width = 20;

const bar = (done: number): string => `[${'='.repeat(Math.round(done * width)).padEnd(width, '-')}]`;

/** Rounded, with thousands set apart: `1,204,000`. */
export const wholeNumber = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

/** `7 s`, `3 min 20 s`, `2 h 05 min`. */
export const durationText = (seconds: number): string => {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
};
