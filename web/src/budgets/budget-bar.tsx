import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Budget } from '../api/views.ts';
import { useFormat } from '../words/words.tsx';
import { useBudgetWords } from './words/words.ts';

type Props = Pick<Budget, 'money' | 'times'> & { readonly label: string };

/** What is used of a limit, drawn and in numbers. */
export function BudgetBar({ label, money, times }: Props): ReactNode {
  const words = useBudgetWords();
  const format = useFormat();
  const used = times ? times.used : (money?.used?.minor ?? 0);
  const of = times ? times.of : (money?.of?.minor ?? 0);
  const said = times
    ? words.usedTimes(used, of)
    : money?.used && money.of
      ? words.used(format.money(money.used), format.money(money.of), format.minor(Math.max(0, of - used), money.of.currency))
      : '';
  const share = of === 0 ? 100 : Math.min(100, (used / of) * 100);
  return (
    <>
      <Progress.Root size="lg" my={4}>
        <Progress.Section value={share} color={share >= 100 ? 'red' : 'blue'} aria-label={words.bar(label, said)} />
      </Progress.Root>
      <Text size="sm">{said}</Text>
    </>
  );
}
