import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import type { CaseOwedMore, RulesetDocument } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useFormat } from '../words/words.tsx';
import { isPending } from './pending.ts';
import { SettleForm } from './settle-form.tsx';
import { useRuleWords } from './words/words.ts';

/** Decided complaints that rules owe more than those they follow, and how each is put right. */
export default function OwesMorePart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { owesMore } = useRuleWords();
  const found = useOwesMore(document.id);
  const pages = found.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const looked = pages.reduce((sum, page) => sum + page.looked, 0);
  return (
    <Card title={owesMore.title}>
      <Text c="dimmed" size="sm" mb="sm" maw="46rem">
        {owesMore.hint}
      </Text>
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {!found.data && !found.error && <Waiting />}
      {found.data && !document.baseId && <Text>{owesMore.noBase}</Text>}
      {found.data && document.baseId && items.length === 0 && !found.hasNextPage && (
        <Empty title={owesMore.none} hint={owesMore.noneHint(looked)} />
      )}
      {(items.length > 0 || found.hasNextPage) && (
        <Text role="status" mb="xs">
          {owesMore.looked(items.length, looked)}
        </Text>
      )}
      {items.length > 0 && <Cases items={items} isPending={isPending(document)} />}
      {found.hasNextPage && (
        <Button variant="default" mt="sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {owesMore.lookOn}
        </Button>
      )}
    </Card>
  );
}

const useOwesMore = (id: string) =>
  useInfiniteQuery({
    queryKey: ['rulesets', 'owes-more', id],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 100, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answer(api.GET('/api/rulesets/{id}/owes-more', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

type CasesProps = { readonly items: readonly CaseOwedMore[]; readonly isPending: boolean };

function Cases({ items, isPending: isLater }: CasesProps): ReactNode {
  const { owesMore } = useRuleWords();
  const format = useFormat();
  const may = useMay();
  const [settling, setSettling] = useState<CaseOwedMore | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const money = (minor: number): string => format.minor(minor, format.currency);
  const seesComplaints = may('complaints.read');
  return (
    <>
      {done && (
        <Text role="status" mb="xs">
          <Link to={`/complaints/${done}`}>{owesMore.settle.done(done)}</Link>
        </Text>
      )}
      <DataTable
        label={owesMore.title}
        minWidth={900}
        heads={[
          owesMore.complaint,
          owesMore.received,
          owesMore.rule,
          owesMore.before,
          owesMore.now,
          owesMore.paid,
          owesMore.more,
          owesMore.act,
        ]}
        rows={items.map((one) => ({
          key: `${one.complaintId} ${one.rule}`,
          cells: [
            seesComplaints ? <Link to={`/complaints/${one.reference}`}>{one.reference}</Link> : one.reference,
            format.shortMoment(new Date(one.receivedAt)),
            `${one.title} (${one.rule})`,
            money(one.beforeMinor),
            money(one.afterMinor),
            money(one.paidMinor),
            <strong key="more">{money(one.moreMinor)}</strong>,
            isLater ? (
              owesMore.later
            ) : (
              <Act key="act" one={one} mayGive={may('remedies.give')} onSettle={() => setSettling(one)} />
            ),
          ],
        }))}
      />
      <Sheet title={owesMore.closed} opened={settling !== null} onClose={() => setSettling(null)}>
        {settling && (
          <SettleForm
            one={settling}
            onClose={() => setSettling(null)}
            onDone={({ reference }) => {
              setDone(reference);
              setSettling(null);
            }}
          />
        )}
      </Sheet>
    </>
  );
}

type ActProps = { readonly one: CaseOwedMore; readonly mayGive: boolean; readonly onSettle: () => void };

/** An open complaint offers it on its panel; a resolved one is opened again for it; a closed one is paid on a follow-up. */
function Act({ one: { reference, state }, mayGive, onSettle }: ActProps): ReactNode {
  const { owesMore } = useRuleWords();
  const isClosed = state === 'CLOSED';
  const text = isClosed ? owesMore.closed : state === 'RESOLVED' ? owesMore.reopen : owesMore.give;
  if (!mayGive) return text;
  const label = owesMore.ofComplaint(text, reference);
  if (isClosed) {
    return (
      <Button variant="light" size="xs" aria-label={label} onClick={onSettle}>
        {text}
      </Button>
    );
  }
  return (
    <Link to={`/complaints/${reference}${state === 'RESOLVED' ? '?do=reopen' : ''}`} aria-label={label}>
      {text}
    </Link>
  );
}
