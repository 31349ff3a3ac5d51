import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { DecisionLine } from '../api/views.ts';
import { RuleTabs } from '../rules/rule-tabs.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAddress } from '../ui/use-address.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech, useWords } from '../words/words.tsx';
import { decisionFilterFrom, isNarrowed } from './decision-filter.ts';
import { DecisionFilters } from './decision-filters.tsx';
import { RecheckLine } from './recheck-line.tsx';
import { useDecisionFile, useDecisionLog } from './use-decisions.ts';

/** Everything the rules were asked in earnest, the newest first; what it is narrowed to is in the address. */
export function DecisionsPage(): ReactNode {
  const { decisions, frame } = useWords();
  const { said } = useAddress();
  const filter = decisionFilterFrom(said);
  const found = useDecisionLog(filter);
  const file = useDecisionFile(filter);
  const lines = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const isEmpty = found.data !== undefined && lines.length === 0 && !found.hasNextPage;
  return (
    <Page
      title={decisions.title}
      actions={
        <Button component="a" variant="default" size="xs" href={file} download="decisions.csv">
          {decisions.csv}
        </Button>
      }
    >
      <RuleTabs current="decisions" />
      <RecheckLine />
      <DecisionFilters filter={filter} />
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {!found.data && !found.error && <Waiting />}
      {isEmpty && isNarrowed(filter) && <Empty title={decisions.none} hint={decisions.noneHint} />}
      {isEmpty && !isNarrowed(filter) && <Empty title={decisions.nothingYet} hint={decisions.nothingYetHint} />}
      {lines.length > 0 && <Lines lines={lines} />}
      {found.hasNextPage && (
        <Button variant="default" mt="sm" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
    </Page>
  );
}

function Lines({ lines }: { readonly lines: readonly DecisionLine[] }): ReactNode {
  const { words, format } = useSpeech();
  const { decisions, values } = words;
  const remedyLabel = useRemedyLabel();
  const { columns } = decisions;
  const heads = [columns.when, columns.complaint, columns.who, columns.asked, columns.verdict, columns.rules, columns.version];
  return (
    <DataTable
      label={decisions.title}
      heads={[...heads, columns.why]}
      minWidth={960}
      rows={lines.map(({ id, decidedAt, reference, personName, onBehalfOfName, decider, answer, rules, rulesetVersion }) => {
        const { asked, kind, verdict } = answer;
        const what = [asked && format.money(asked), remedyLabel(kind)].filter(Boolean).join(' ');
        const who = personName ?? values.roles[decider.role];
        return {
          key: id,
          cells: [
            format.moment(new Date(decidedAt)),
            <Link key="complaint" to={`/complaints/${reference}`}>
              {reference}
            </Link>,
            [who, onBehalfOfName && decisions.onBehalfOf(onBehalfOfName)].filter(Boolean).join(', '),
            what,
            decisions.verdicts[verdict],
            rules.join(', '),
            rulesetVersion ?? '—',
            <Link key="why" to={`/decisions/${id}`} aria-label={decisions.whyOf(who, what)}>
              {columns.why}
            </Link>,
          ],
        };
      })}
    />
  );
}
