import { Button, Group, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Board, OnBoard } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useFormat } from '../words/words.tsx';
import AwayLink from './away-link.tsx';
import classes from './board.module.css';
import { EscalatingRules } from './escalating-rules.tsx';
import { GiveSheet } from './give-sheet.tsx';
import { RiskTable } from './risk-table.tsx';
import { UnassignedTable } from './unassigned-table.tsx';
import { useBreachRisk, useUnassigned, useWorkload, type WorkPart, workParts } from './use-board.ts';
import { type BoardWords, useBoardWords } from './words/words.ts';
import { WorkloadTable } from './workload-table.tsx';

const RulesDue = lazy(() => import('../rules/rules-due.tsx'));

/** A lead's morning: what will be late, what nobody has, who has how much, and which rules make people ask. */
export function BoardPage(): ReactNode {
  const words = useBoardWords();
  const [params] = useSearchParams();
  const owner = params.get('owner') ?? '';
  const part = workParts.find((one) => one === params.get('part')) ?? '';
  const { data: board, error, refetch } = useBreachRisk(owner, part);
  const risks = board?.complaints;
  const { data: unassigned } = useUnassigned();
  const { data: people } = useWorkload();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const listed: readonly OnBoard[] = [...(risks ?? []), ...(unassigned ?? [])];
  const selected = [...new Map(listed.filter(({ id }) => chosen.has(id)).map((one) => [one.id, one])).values()];
  const name = owner === 'nobody' ? words.nobody : people?.find(({ personId }) => personId === owner)?.name;
  return (
    <Page
      title={words.title}
      heading={board ? words.answer(board.late, board.likely, board.unknown) : words.title}
      actions={<AwayLink />}
    >
      <div className={classes['board']}>
        <SelectedBar selected={selected} onDone={() => setChosen(new Set())} />
        <Card
          title={name ? titleOf(words, part, name) : words.risk}
          aside={owner !== '' && <Link to="/board">{words.everybody}</Link>}
        >
          <Text c="dimmed" size="sm" mb="xs">
            {words.riskHint} {board && <LearnedFrom board={board} />}
          </Text>
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
          {!risks && !error && <Waiting />}
          {risks?.length === 0 && <Empty title={words.nothing} hint={words.nothingHint} />}
          {risks && risks.length > 0 && <RiskTable risks={risks} chosen={chosen} onChoose={setChosen} />}
          {board && risks && risks.length < board.open && <Text c="dimmed">{words.worst(risks.length, board.open)}</Text>}
        </Card>
        <Card title={words.unassigned}>
          <UnassignedTable unassigned={unassigned} chosen={chosen} onChoose={setChosen} />
        </Card>
        <Card title={words.workload}>
          <WorkloadTable people={people ?? []} />
        </Card>
        <Card title={words.rules}>
          <EscalatingRules />
        </Card>
        <Suspense>
          <RulesDue />
        </Suspense>
      </div>
    </Page>
  );
}

const titleOf = (words: BoardWords, part: WorkPart | '', name: string): string =>
  part === '' ? words.riskOf(name) : words.partOf(words.columns[part], name);

/** Of which complaints it was learned how long such complaints take. */
function LearnedFrom({ board: { learnedFrom } }: { readonly board: Board }): ReactNode {
  const words = useBoardWords();
  const format = useFormat();
  const { n, from, to, isAllThereIs } = learnedFrom;
  if (n === 0) return words.learnedNothing;
  return `${words.learnedFrom(format.number(n), from, to)} ${isAllThereIs ? words.learnedFromAll : ''}`;
}

function SelectedBar({ selected, onDone }: { readonly selected: readonly OnBoard[]; readonly onDone: () => void }): ReactNode {
  const words = useBoardWords();
  const [isGiving, setGiving] = useState(false);
  return (
    <>
      {selected.length > 0 && (
        <Group gap="sm" className={classes['bar'] ?? ''} role="status">
          <span>{words.selected(selected.length)}</span>
          <Button size="xs" onClick={() => setGiving(true)}>
            {words.reassign}
          </Button>
        </Group>
      )}
      <GiveSheet
        selected={selected}
        opened={isGiving}
        onClose={() => setGiving(false)}
        onGiven={(isWhole) => {
          onDone();
          if (isWhole) setGiving(false);
        }}
      />
    </>
  );
}
