import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { BudgetLines } from './budget-lines.tsx';
import { TeamPart } from './team-part.tsx';
import { useOwnBudgets } from './use-budgets.ts';
import { useBudgetWords } from './words/words.ts';

/** What is used of each limit over time and what is left; for leads also that of their people, and setting more. */
export function BudgetsPage(): ReactNode {
  const words = useBudgetWords();
  const may = useMay();
  return (
    <Page title={words.title} narrow>
      <Stack gap="md">
        {may('remedies.give') && <Mine />}
        {may('budgets.lead') && <TeamPart />}
      </Stack>
    </Page>
  );
}

function Mine(): ReactNode {
  const words = useBudgetWords();
  const { data, error, refetch } = useOwnBudgets();
  return (
    <Card title={words.mine}>
      <Text c="dimmed" size="sm" mb="sm">
        {words.minesHint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={3} />}
      {data && data.items.length + data.own.length === 0 && <Empty title={words.none} hint={words.noneHint} />}
      {data && <BudgetLines items={data.items} own={data.own} mayEnd={false} />}
    </Card>
  );
}
