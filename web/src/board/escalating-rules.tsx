import { Badge, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
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
        <Table.ScrollContainer minWidth={600} type="native" tabIndex={0} role="group" aria-label={words.rules}>
          <Table aria-label={words.rules} fz="sm">
            <Table.Thead>
              <Table.Tr>
                {[words.rule, words.asked, words.approved, words.wait, words.sum].map((head) => (
                  <Table.Th key={head} scope="col">
                    {head}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rules.map(({ rule, title, currency, asked, approved, medianWait, askedMinor, isLimitLow }) => (
                <Table.Tr key={`${rule}-${currency}`}>
                  <Table.Th scope="row">
                    {title ?? rule}{' '}
                    {isLimitLow && (
                      <Badge variant="light" color="orange">
                        {words.limitLow}
                      </Badge>
                    )}
                  </Table.Th>
                  <Table.Td>{format.number(asked)}</Table.Td>
                  <Table.Td>{approved === null ? words.tooFew : format.percent(approved)}</Table.Td>
                  <Table.Td>{medianWait === null ? words.tooFew : format.span(medianWait)}</Table.Td>
                  <Table.Td>{askedMinor > 0 ? format.minor(askedMinor, currency) : '–'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  );
}
