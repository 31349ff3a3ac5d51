import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useRemedyLabel } from '../../api/use-catalogue.ts';
import type { Flip } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat, useWords } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';
import { useFlips } from './use-backtests.ts';

type Props = { readonly id: string; readonly currency: string };

/** Every case that comes out otherwise, the largest amounts first, each leading to its complaint and its decision. */
export function FlipsTable({ id, currency }: Props): ReactNode {
  const { impact } = useRuleWords();
  const { frame } = useWords();
  const found = useFlips(id);
  const cellsOf = useCells(currency);
  const { flips, then, now } = impact;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const heads = [flips.complaint, flips.decided, flips.asked, then, now, flips.limit, flips.ruling, flips.waited];
  return (
    <Card title={flips.title}>
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {!found.data && !found.error && <Waiting />}
      {found.data && items.length === 0 && <Empty title={flips.none} hint={flips.noneHint} />}
      {items.length > 0 && (
        <DataTable
          label={flips.title}
          heads={heads}
          minWidth={900}
          rows={items.map((flip) => ({ key: flip.decisionId, cells: cellsOf(flip) }))}
        />
      )}
      {found.hasNextPage && (
        <Button variant="default" mt="sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Card>
  );
}

function useCells(currency: string): (flip: Flip) => readonly ReactNode[] {
  const { impact } = useRuleWords();
  const format = useFormat();
  const remedyLabel = useRemedyLabel();
  const money = (minor: number | null): string => (minor === null ? impact.flips.noLimit : format.minor(minor, currency));
  return ({ reference, remedy, decisionId, at, askedMinor, from, to, limitBefore, limitAfter, ...ruled }) => [
    reference ? <Link to={`/complaints/${reference}`}>{reference}</Link> : impact.flips.inventedCase,
    reference ? <Link to={`/decisions/${decisionId}`}>{format.moment(new Date(at))}</Link> : format.moment(new Date(at)),
    askedMinor === null ? remedyLabel(remedy) : `${money(askedMinor)} ${remedyLabel(remedy)}`,
    impact.verdicts[from],
    impact.verdicts[to],
    limitBefore === limitAfter ? money(limitAfter) : `${money(limitBefore)} → ${money(limitAfter)}`,
    ruled.ruling === 'another-amount' && ruled.grantedMinor !== null
      ? impact.flips.given(money(ruled.grantedMinor))
      : impact.rulings[ruled.ruling],
    ruled.waitedSeconds === null ? '—' : format.span(ruled.waitedSeconds),
  ];
}
