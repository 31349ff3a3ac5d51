import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { logRank } from './log-rank.ts';
import { survivalCurve, type SurvivalCurve } from './survival-curve.ts';
import { survivalTable } from '../../../../test/support/read-curve.ts';
import { type Quantile, survivalQuantiles } from './survival-quantile.ts';

type File = {
  readonly data: readonly {
    readonly dataset: string;
    /** The times are so many to the unit in which the figures are. */
    readonly unit: number;
    readonly groups: readonly { readonly labels: readonly string[]; readonly times: string }[];
  }[];
  readonly expected: { readonly groups: readonly Group[]; readonly logrank: readonly LogRank[] };
};
type Group = {
  readonly dataset: string;
  readonly group: string;
  readonly n: number;
  readonly events: number;
  readonly quantile_p25_p50_p75_p90: readonly (number | null)[];
  readonly ci95: { readonly lower: readonly (number | null)[]; readonly upper: readonly (number | null)[] };
  readonly survival: {
    readonly times: readonly number[];
    readonly S: readonly (number | null)[];
    readonly greenwood_se: readonly (number | null)[];
    readonly at_risk: readonly (number | null)[];
  };
};
type LogRank = {
  readonly test: string;
  readonly chisq: number;
  readonly df: number;
  readonly p: number;
  readonly groups: readonly string[];
  readonly observed: readonly number[];
  readonly expected: readonly number[];
};

const file = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../../test/vectors/survival.json'), 'utf8')) as File;

/** All of a data set, or those that carry the label. */
function curveOf(dataset: string, label: string): SurvivalCurve {
  const { unit, groups } = file.data.find((one) => one.dataset === dataset) ?? { unit: 1, groups: [] };
  const texts = groups.filter(
    ({ labels }) => label === 'all' || labels.some((name) => name === label || name.endsWith(`=${label}`)),
  );
  const observed = texts
    .flatMap(({ times }) => times.split(' '))
    .flatMap((text) => {
      const [, time = '', open, many] = /^(\d+)(\+)?(?:\*(\d+))?$/.exec(text) ?? [];
      return Array.from({ length: Number(many ?? 1) }, () => [Number(time) / unit, open ? 0 : 1] as const);
    });
  return survivalCurve(
    Float64Array.from(observed, ([duration]) => duration),
    Uint8Array.from(observed, ([, event]) => event),
  );
}

/** To as many digits as the reference prints. */
const same = (found: number | null | undefined, printed: number | null | undefined): boolean =>
  typeof found === 'number' && typeof printed === 'number'
    ? Math.abs(found - printed) <= 1e-10 * Math.max(1, Math.abs(printed))
    : (found ?? null) === (printed ?? null);

const unlike = (
  found: readonly (number | null | undefined)[],
  printed: readonly (number | null)[],
): readonly (readonly [number | null | undefined, number | null])[] =>
  printed.flatMap((value, place) => (same(found[place], value) ? [] : [[found[place], value] as const]));

describe('What R computes from published data and from open data of utilities', () => {
  test.each(file.expected.groups)('$dataset, $group: quantiles, limits and the table', (reference) => {
    const curve = curveOf(reference.dataset, reference.group);
    const resolved = curve.resolved.length;
    expect([resolved + curve.open.length, resolved]).toEqual([reference.n, reference.events]);
    const quantiles = quantilesOf(curve, [0.25, 0.5, 0.75, 0.9]);
    expect(
      unlike(
        quantiles.map(({ value }) => value),
        reference.quantile_p25_p50_p75_p90,
      ),
    ).toEqual([]);
    expect(
      unlike(
        quantiles.map(({ lower }) => lower),
        reference.ci95.lower,
      ),
    ).toEqual([]);
    expect(
      unlike(
        quantiles.map(({ upper }) => upper),
        reference.ci95.upper,
      ),
    ).toEqual([]);
    const table = survivalTable(curve, reference.survival.times);
    expect(
      unlike(
        table.map(({ survival }) => survival),
        reference.survival.S,
      ),
    ).toEqual([]);
    expect(
      unlike(
        table.map(({ standardError }) => standardError),
        reference.survival.greenwood_se,
      ),
    ).toEqual([]);
    expect(
      unlike(
        table.map(({ atRisk }) => atRisk),
        reference.survival.at_risk,
      ),
    ).toEqual([]);
  });

  test.each(file.expected.logrank)('log-rank of $test', ({ test, chisq, df, p, groups, observed, expected }) => {
    const [dataset = ''] = test.split(' ');
    const result = logRank(groups.map((group) => curveOf(dataset, group)));
    expect(result?.degrees).toBe(df);
    expect(unlike([result?.chiSquare], [chisq])).toEqual([]);
    expect(result?.p).toBeCloseTo(p, 6);
    expect(unlike(result?.observed ?? [], observed)).toEqual([]);
    expect(unlike(result?.expected ?? [], expected)).toEqual([]);
  });
});

function quantilesOf({ resolved, open }: SurvivalCurve, shares: readonly number[]): readonly Quantile[] {
  return survivalQuantiles(resolved, open, shares);
}
