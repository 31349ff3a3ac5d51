import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DraftReview } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { useFormat } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';

/** The what-if that whoever publishes signs, or where to make one. */
export function SignedRun({ review: { id, backtest } }: { readonly review: DraftReview }): ReactNode {
  const { signed, impact } = useRuleWords();
  const format = useFormat();
  const may = useMay();
  const figures: Readonly<Record<string, unknown>> = backtest?.figures ?? {};
  const number = (name: string): string => format.number(Number(figures[name] ?? 0));
  const to = backtest ? `/rules/${id}?view=impact&run=${backtest.id}` : `/rules/${id}?view=impact`;
  return (
    <Card title={signed.title}>
      {!backtest && <Text>{signed.none}</Text>}
      {backtest && (
        <>
          <Text mb="xs">{signed.by(backtest.byName ?? '', format.moment(new Date(backtest.at)))}</Text>
          <Facts
            pairs={[
              [signed.cases, impact.ofCount(Number(figures['replayed'] ?? 0), Number(figures['cases'] ?? 0))],
              [impact.avoided, number('avoided')],
              [impact.added, number('added')],
              [signed.agreed, impact.ofCount(Number(figures['grantedAsAsked'] ?? 0), Number(figures['answered'] ?? 0))],
            ]}
          />
        </>
      )}
      {may('backtests.run') && <Link to={to}>{signed.toImpact}</Link>}
    </Card>
  );
}
