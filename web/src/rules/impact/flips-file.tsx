import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRemedyLabel } from '../../api/use-catalogue.ts';
import type { Flip } from '../../api/views.ts';
import { csvOf, download } from '../../ui/csv.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { minorUnits } from '../../words/format.ts';
import type { RuleWords } from '../words/en.ts';
import { useRuleWords } from '../words/words.ts';
import { allFlips, type Narrowed } from './use-backtests.ts';

type Props = { readonly id: string; readonly narrowed: Narrowed; readonly currency: string };

export const headsOf = ({ flips, then, now }: RuleWords['impact']): string[] => [
  ...[flips.complaint, flips.decided, flips.asked, then, now, flips.limit, flips.ruling, flips.waited],
];

/** The whole narrowed list as a file, not only what is shown; amounts in `currency`, instants in UTC, waits in seconds. */
export function FlipsFile({ id, narrowed, currency }: Props): ReactNode {
  const { impact } = useRuleWords();
  const remedyLabel = useRemedyLabel();
  const money = (minor: number | null): number | null => (minor === null ? null : minor / minorUnits(currency));
  const row = (one: Flip): (string | number | null)[] => [
    ...[one.reference ?? impact.flips.inventedCase, one.at, remedyLabel(one.remedy), money(one.askedMinor), currency],
    ...[impact.verdicts[one.from], impact.verdicts[one.to], money(one.limitBefore), money(one.limitAfter)],
    ...[impact.rulings[one.ruling], money(one.grantedMinor), one.waitedSeconds],
  ];
  const make = useMutation<void>({
    mutationFn: async () =>
      download('cases-that-change.csv', csvOf([impact.flips.fileHeads, ...(await allFlips(id, narrowed)).map(row)])),
  });
  return (
    <>
      <ProblemNotice problem={make.error} onRetry={() => make.mutate()} />
      <Group justify="flex-end" mb="xs">
        <Button
          variant="default"
          size="xs"
          loading={make.isPending}
          {...(make.isPending && { 'aria-label': impact.flips.makingFile })}
          onClick={() => make.mutate()}
        >
          {impact.csv}
        </Button>
      </Group>
    </>
  );
}
