import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { LimitCurve as Curve } from '../../api/views.ts';
import { csvOf, download } from '../../ui/csv.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { minorUnits } from '../../words/format.ts';
import { useFormat } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { LimitChart } from './limit-chart.tsx';

type Point = Curve['points'][number];
type Props = {
  readonly points: readonly Point[];
  /** The limit as these rules have it, in minor units. */
  readonly inDraft: number;
  readonly currency: string;
  readonly name: string;
};

/** The mark in the chart follows once the slider rests. */
const restMs = 150;

/** A slider along the curve: all its positions are here already, so that each move is answered at once. */
export function LimitCurve({ points, inDraft, currency, name }: Props): ReactNode {
  const { impact } = useRuleWords();
  const format = useFormat();
  const { said, change } = useAddress();
  const [place, setPlace] = useState(() => placeOf(points, said('limit') === '' ? inDraft : Number(said('limit'))));
  const [drawn] = useDebouncedValue(place, restMs);
  const point = points[place];
  if (!point) return null;
  const { limitMinor, own, ownMinor, ruled, asAsked } = point;
  const { curve } = impact;
  const sentence = [
    curve.at(format.minor(limitMinor, currency), format.number(own), format.minor(ownMinor, currency)),
    ruled === 0 ? curve.nobodyRuled : curve.ruled(format.number(asAsked), format.number(ruled)),
  ].join(' ');
  const keep = (): void => change({ limit: String(limitMinor) });
  return (
    <>
      <label htmlFor="limit-slider">{curve.limit}</label>
      <input
        id="limit-slider"
        type="range"
        className={classes['slider']}
        min={0}
        max={points.length - 1}
        value={place}
        aria-valuetext={sentence}
        onChange={(event) => setPlace(Number(event.currentTarget.value))}
        onPointerUp={keep}
        onBlur={keep}
      />
      <p className={classes['headline']}>{sentence}</p>
      <Text c="dimmed">{curve.inDraft(format.minor(inDraft, currency))}</Text>
      <LimitChart points={points} at={points[drawn]?.limitMinor ?? 0} inDraft={inDraft} currency={currency} />
      <CurveTable points={points} currency={currency} name={name} />
    </>
  );
}

type TableProps = Pick<Props, 'points' | 'currency' | 'name'>;

function CurveTable({ points, currency, name }: TableProps): ReactNode {
  const { impact } = useRuleWords();
  const { minor, number } = useFormat();
  const { curve } = impact;
  const heads = [curve.limit, curve.own, curve.ownMoney, curve.granted];
  const save = (): void => {
    const units = minorUnits(currency);
    const rows = points.map(({ limitMinor, own, ownMinor, ruled, asAsked }) => [
      limitMinor / units,
      own,
      ownMinor / units,
      impact.ofCount(asAsked, ruled),
    ]);
    download(`limit-${name}.csv`, csvOf([heads, ...rows]));
  };
  return (
    <>
      <Group justify="space-between" mt="sm">
        <Text c="dimmed">{curve.everyTenth}</Text>
        <Button variant="default" size="xs" onClick={save}>
          {impact.csv}
        </Button>
      </Group>
      <DataTable
        label={curve.table}
        heads={heads}
        minWidth={520}
        rows={points
          .filter((_, place) => place % 10 === 0)
          .map(({ limitMinor, own, ownMinor, ruled, asAsked }) => ({
            key: String(limitMinor),
            cells: [minor(limitMinor, currency), number(own), minor(ownMinor, currency), impact.ofCount(asAsked, ruled)],
          }))}
      />
    </>
  );
}

/** The position nearest to a limit. */
function placeOf(points: readonly Point[], limit: number): number {
  const distances = points.map(({ limitMinor }) => Math.abs(limitMinor - limit));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
