import type { Progress } from '../harness/progress.ts';
import type { Scratch } from '../scratch/scratch.ts';
import { benchDue } from './benchmarks/due.ts';
import { benchOnTime } from './benchmarks/on-time.ts';
import { benchRecompute, recomputeSize } from './benchmarks/recompute.ts';
import { benchReports } from './benchmarks/reports.ts';
import { benchSweep, sweepSize } from './benchmarks/sweep.ts';
import type { Extent } from './extent.ts';
import type { TimeReport } from './figures.ts';

/** One question to the product: `scratch` holds a server with the migrated database `blank` to copy. */
export type TimeBenchmark = {
  readonly name: string;
  /** A guess; the pace corrects it. */
  readonly expectedSeconds: (extent: Extent) => number;
  readonly run: (scratch: Scratch, extent: Extent, progress: Progress) => Promise<TimeReport>;
};

/** In the order they run: what fills PostgreSQL with work comes last. */
export const benchmarks: readonly TimeBenchmark[] = [
  { name: 'due', expectedSeconds: ({ rounds, sliceMs }) => (rounds + 1) * 4 * sliceMs * 0.0015, run: benchDue },
  { name: 'recompute', expectedSeconds: (options) => recomputeSize(options) / 10_000, run: benchRecompute },
  { name: 'sweep', expectedSeconds: (options) => sweepSize(options) / 15_000, run: benchSweep },
  { name: 'reports', expectedSeconds: ({ quick }) => (quick ? 30 : 150), run: benchReports },
  { name: 'on-time', expectedSeconds: ({ quick }) => (quick ? 60 : 600), run: benchOnTime },
];
