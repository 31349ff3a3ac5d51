import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Quantile, ResolutionGroup, TimeToResolution } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import type { Asked } from './behind-address.ts';
import { behindTimes } from './behind-times.ts';
import classes from './insights.module.css';
import { timeOf } from './sentence.ts';
import type { ReportFilter } from './time-filter.ts';

type Props = { readonly report: TimeToResolution; readonly filter: ReportFilter };

/** The times of each group with their limits; each number leads to its complaints, a time to those that took longer. */
export function TimesTable({ report, filter }: Props): ReactNode {
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
            <Row key={group.key} group={group} filter={filter} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type RowProps = { readonly group: ResolutionGroup; readonly filter: ReportFilter };

function Row({ group: { key, label, n, censored, suppressed, p50, p75, p90 }, filter }: RowProps): ReactNode {
  const { words, format, language } = useSpeech();
  const behind = (asked: Asked, text: string): ReactNode => {
    const to = behindTimes(filter, key, asked);
    return to ? <Link to={to}>{text}</Link> : text;
  };
  return (
    <Table.Tr>
      <Table.Th scope="row">{label[language]}</Table.Th>
      <Table.Td>{behind({}, format.number(n))}</Table.Td>
      <Table.Td>{censored === 0 ? format.number(0) : behind({ value: 'waiting' }, format.number(censored))}</Table.Td>
      {suppressed ? (
        <Table.Td colSpan={3} c="dimmed">
          {words.insights.tooFew}
        </Table.Td>
      ) : (
        [p50, p75, p90].map((quantile, index) => (
          <Table.Td key={index}>
            <QuantileText quantile={quantile} behind={behind} />
          </Table.Td>
        ))
      )}
    </Table.Tr>
  );
}

type QuantileProps = { readonly quantile: Quantile; readonly behind: (asked: Asked, text: string) => ReactNode };

function QuantileText({ quantile, behind }: QuantileProps): ReactNode {
  const { words, format } = useSpeech();
  const { low, high, value } = quantile;
  const told = timeOf(quantile, format.span, words.insights.notReached);
  const limits =
    value !== null && low !== null
      ? `${format.span(low)} – ${high === null ? words.insights.notReached : format.span(high)}`
      : null;
  return (
    <>
      {value === null ? told : behind({ longerThan: value }, told)}
      {limits && <span className={classes['limits']}>{limits}</span>}
    </>
  );
}
