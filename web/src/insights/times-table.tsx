import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Quantile, ResolutionGroup, TimeToResolution } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import classes from './insights.module.css';
import { timeOf } from './sentence.ts';

export function TimesTable({ report }: { readonly report: TimeToResolution }): ReactNode {
  const { insights } = useSpeech().words;
  return (
    <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="group" aria-label={insights.tableTitle}>
      <Table aria-label={insights.tableTitle} className={classes['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{insights.group}</Table.Th>
            <Table.Th scope="col">{insights.n}</Table.Th>
            <Table.Th scope="col">{insights.openOnes}</Table.Th>
            <Table.Th scope="col">{insights.p50}</Table.Th>
            <Table.Th scope="col">{insights.p75}</Table.Th>
            <Table.Th scope="col">{insights.p90}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {report.groups.map((group) => (
            <Row key={group.key} group={group} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ group: { label, n, censored, suppressed, p50, p75, p90 } }: { readonly group: ResolutionGroup }): ReactNode {
  const { words, format, language } = useSpeech();
  return (
    <Table.Tr>
      <Table.Th scope="row">{label[language]}</Table.Th>
      <Table.Td>{format.number(n)}</Table.Td>
      <Table.Td>{format.number(censored)}</Table.Td>
      {suppressed ? (
        <Table.Td colSpan={3} c="dimmed">
          {words.insights.tooFew}
        </Table.Td>
      ) : (
        [p50, p75, p90].map((quantile, index) => (
          <Table.Td key={index}>
            <QuantileText quantile={quantile} />
          </Table.Td>
        ))
      )}
    </Table.Tr>
  );
}

function QuantileText({ quantile }: { readonly quantile: Quantile }): ReactNode {
  const { words, format } = useSpeech();
  const { low, high, value } = quantile;
  const limits =
    value !== null && low !== null
      ? `${format.span(low)} – ${high === null ? words.insights.notReached : format.span(high)}`
      : null;
  return (
    <>
      {timeOf(quantile, format.span, words.insights.notReached)}
      {limits && <span className={classes['limits']}>{limits}</span>}
    </>
  );
}
