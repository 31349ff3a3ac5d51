import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DataTable } from '../ui/data-table.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useFormat } from '../words/words.tsx';
import { useEscalatingRules } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

/** Rules that make people ask higher, and whether asking was ever needed. */
export function EscalatingRules(): ReactNode {
  const words = useBoardWords();
  const format = useFormat();
  const { data: rules, error, refetch } = useEscalatingRules();
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs">
        {words.rulesHint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {rules?.length === 0 && <Text>{words.rulesNone}</Text>}
      {rules && rules.length > 0 && (
        <DataTable
          label={words.rules}
          heads={[words.rule, words.asked, words.approved, words.wait, words.sum]}
          minWidth={600}
          rows={rules.map(({ rule, title, currency, asked, approved, medianWait, askedMinor, isLimitLow }) => ({
            key: `${rule}-${currency}`,
            cells: [
              <>
                {title ?? (rule.startsWith('budget/') ? words.ownBudget : rule)}{' '}
                {isLimitLow && (
                  <Badge variant="light" color="orange">
                    {words.limitLow}
                  </Badge>
                )}
              </>,
              format.number(asked),
              approved === null ? words.tooFew : format.percent(approved),
              medianWait === null ? words.tooFew : format.span(medianWait),
              askedMinor > 0 ? format.minor(askedMinor, currency) : '–',
            ],
          }))}
        />
      )}
    </>
  );
}
