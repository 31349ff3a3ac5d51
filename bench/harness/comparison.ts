import type { Slice } from './rounds.ts';
import { median, quantile } from './statistics.ts';
import { figure } from './table.ts';

/** How many requests a second one contender did for each of the other's, round by round. */
export function ratios(some: readonly Slice[] | undefined, others: readonly Slice[] | undefined): number[] {
  return (some ?? []).flatMap(({ perSecond }, round) => {
    const other = others?.[round];
    return other ? [perSecond / other.perSecond] : [];
  });
}

export const comparisonHead = ['', 'clients', 'per second', '× bare', '[quartiles]', 'p50 ms', 'p99 ms', 'CPU ms each'];

export function comparisonRow(name: string, clients: number, slices: readonly Slice[], against: readonly Slice[]): string[] {
  const toBare = ratios(slices, against);
  const each = (pick: (slice: Slice) => number | null): string =>
    figure(median(slices.map((slice) => pick(slice) ?? Number.NaN)));
  return [
    name,
    String(clients),
    each(({ perSecond }) => perSecond),
    figure(median(toBare)),
    `[${figure(quantile(toBare, 0.25))}–${figure(quantile(toBare, 0.75))}]`,
    each(({ p50 }) => p50),
    each(({ p99 }) => p99),
    each(({ cpuMs }) => cpuMs),
  ];
}
