import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Budget, OwnBudget } from '../api/views.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import { BudgetBar } from './budget-bar.tsx';
import classes from './budgets.module.css';
import { useEndBudget } from './use-budgets.ts';
import { useBudgetWords } from './words/words.ts';

type Props = { readonly items: readonly Budget[]; readonly own: readonly OwnBudget[]; readonly mayEnd: boolean };

/** Limits of the policy, then those that a lead set, each as a bar with its numbers. */
export const BudgetLines = ({ items, own, mayEnd }: Props): ReactNode => (
  <ul className={classes['lines']}>
    {items.map((item) => (
      <li key={`${item.rule} ${item.scope}`}>
        <OfPolicy item={item} />
      </li>
    ))}
    {own.map((budget) => (
      <li key={budget.id}>
        <Set budget={budget} mayEnd={mayEnd} />
      </li>
    ))}
  </ul>
);

function OfPolicy({ item: { title, scope, window, sentence, money, times } }: { readonly item: Budget }): ReactNode {
  const words = useBudgetWords();
  const { language } = useSpeech();
  return (
    <>
      <Text fw={500}>{title}</Text>
      <BudgetBar label={title} money={money} times={times} />
      <Text c="dimmed" size="xs">
        {[wordOf(words.scopes, scope), wordOf(words.windows, window), words.ofPolicy].join(' · ')}
      </Text>
      <Text c="dimmed" size="xs">
        {sentence[language]}
      </Text>
    </>
  );
}

function Set({ budget, mayEnd }: { readonly budget: OwnBudget; readonly mayEnd: boolean }): ReactNode {
  const words = useBudgetWords();
  const { format } = useSpeech();
  const end = useEndBudget();
  const { id, scope, holderName, window, used, of, firstDay, lastDay, reason, setByName } = budget;
  const name = `${format.money(of)} ${wordOf(words.windows, window)}`;
  const days = lastDay ? words.fromTo(format.date(firstDay), format.date(lastDay)) : words.from(format.date(firstDay));
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text fw={500}>{name}</Text>
        {mayEnd && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={words.endOf(name, holderName)}
            loading={end.isPending}
            onClick={() => end.mutate(id)}
          >
            {words.end}
          </Button>
        )}
      </Group>
      {used ? <BudgetBar label={name} money={{ used, of }} times={null} /> : <Text size="sm">{words.planned}</Text>}
      <Text c="dimmed" size="xs">
        {[wordOf(words.scopes, scope), days, setByName && words.setBy(setByName)].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm">{reason}</Text>
      <ProblemNotice problem={end.error} />
    </>
  );
}
