import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { memo, type ReactNode } from 'react';
import type { LimitCurve } from '../../api/views.ts';
import { useFormat } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';

type Props = {
  readonly points: readonly LimitCurve['points'][number][];
  readonly at: number;
  readonly inDraft: number;
  readonly currency: string;
};

/** Cases that are the frontline's own, by the limit; drawn behind the slider, never before its sentence. */
export const LimitChart = memo(function LimitChart({ points, at, inDraft, currency }: Props): ReactNode {
  const { impact } = useRuleWords();
  const format = useFormat();
  const { curve } = impact;
  const money = (minor: number): string => format.minor(minor, currency);
  return (
    <figure className={classes['chart']} aria-label={curve.chart}>
      <LineChart
        h={260}
        data={[...points]}
        dataKey="limitMinor"
        curveType="stepAfter"
        withDots={false}
        withLegend
        strokeWidth={2.5}
        series={[
          { name: 'own', label: curve.own, color: 'var(--chart-1)' },
          { name: 'asAsked', label: curve.granted, color: 'var(--chart-2)', strokeDasharray: '8 4' },
        ]}
        lineProps={{ isAnimationActive: false }}
        xAxisProps={{ type: 'number', domain: ['dataMin', 'dataMax'], tickFormatter: money, tickCount: 6 }}
        tooltipProps={{ labelFormatter: (limit) => money(Number(limit)) }}
        referenceLines={[
          { x: inDraft, color: 'gray.6' },
          { x: at, color: 'var(--chart-1)' },
        ]}
      />
      <figcaption>{curve.chart}</figcaption>
    </figure>
  );
});
