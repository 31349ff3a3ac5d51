import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useRemedyLabel } from '../../api/use-catalogue.ts';
import type { Flip, FlipPage } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat, useWords } from '../../words/words.tsx';
import { useRuleWords } from '../words/words.ts';
import { FlipFilters, nothingNarrowed, useNarrowed } from './flip-filters.tsx';
import { FlipsFile, headsOf } from './flips-file.tsx';
import { useFlips } from './use-backtests.ts';

type Props = { readonly id: string; readonly currency: string };

/** Every case that comes out otherwise, the largest amounts first, each leading to its complaint and its decision. */
export function FlipsTable({ id, currency }: Props): ReactNode {
  const { impact } = useRuleWords();
  const { frame } = useWords();
  const { change } = useAddress();
  const narrowed = useNarrowed();
  const found = useFlips(id, narrowed);
  const cellsOf = useCells(currency);
  const { flips } = impact;
  const isNarrowed = Object.keys(narrowed).length > 0;
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={flips.title}>
      <FlipFilters id={id} />
      <Kept page={found.data?.pages[0]} />
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {!found.data && !found.error && <Waiting />}
      {found.data && items.length === 0 && !isNarrowed && <Empty title={flips.none} hint={flips.noneHint} />}
      {found.data && items.length === 0 && isNarrowed && (
        <Group gap="sm">
          <Text role="status">{flips.noneSo}</Text>
          <Button variant="default" size="xs" onClick={() => change(nothingNarrowed)}>
            {flips.wider}
          </Button>
        </Group>
      )}
      {items.length > 0 && (
        <>
          <FlipsFile id={id} narrowed={narrowed} currency={currency} />
          <DataTable
            label={flips.title}
            heads={headsOf(impact)}
            minWidth={900}
            rows={items.map((flip) => ({ key: flip.decisionId, cells: cellsOf(flip) }))}
          />
        </>
      )}
      {found.hasNextPage && (
        <Button variant="default" mt="sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Card>
  );
}

/** A very long list is cut, and says so. */
function Kept({ page }: { readonly page: FlipPage | undefined }): ReactNode {
  const { impact } = useRuleWords();
  const { number } = useFormat();
  if (!page || page.kept === page.changed) return null;
  return <Text c="dimmed">{impact.flips.kept(number(page.kept), number(page.changed))}</Text>;
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
