import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Figure, FigureGroup, FigureValue } from '../api/views.ts';
import { useSpeech } from '../words/words.tsx';
import { askedBy, behindGroup } from './behind-address.ts';
import type { FigureFilter } from './figure-filter.ts';
import { type FigureSpeech, useFigureSpeech } from './figure-words.ts';
import classes from './figures.module.css';

type Props = { readonly figure: Figure; readonly filter: FigureFilter };

/** Every number of the answer with its limits and what it stands on; each leads to its complaints, a percentile to those that took longer. */
export function FigureTable({ figure, filter }: Props): ReactNode {
  const { figures, insights } = useSpeech().words;
  const speech = useFigureSpeech(figure.definition.kind);
  const names = [...new Set(figure.groups.flatMap(({ values }) => values.map(({ name }) => name)))];
  return (
    <Table.ScrollContainer minWidth={320 + 110 * names.length} type="native" tabIndex={0} role="group" aria-label={figures.table}>
      <Table aria-label={figures.table} className={classes['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{insights.group}</Table.Th>
            <Table.Th scope="col">{figures.count}</Table.Th>
            {names.map((name) => (
              <Table.Th key={name} scope="col">
                {speech.name(name)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figure.groups.map((group) => (
            <Row key={group.key.join('/')} {...{ figure, filter, group, names, speech }} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type RowProps = Props & { readonly group: FigureGroup; readonly names: readonly string[]; readonly speech: FigureSpeech };

function Row({ figure, filter, group, names, speech }: RowProps): ReactNode {
  const { words, format } = useSpeech();
  const behind = behindGroup(figure, filter, group);
  const count = format.number(group.n);
  return (
    <Table.Tr>
      <Table.Th scope="row">{speech.group(group)}</Table.Th>
      <Table.Td>{behind && group.n > 0 ? <Link to={behind({})}>{count}</Link> : count}</Table.Td>
      {group.suppressed ? (
        <Table.Td colSpan={names.length} c="dimmed">
          {group.n === 0 ? words.figures.nothingHere : words.insights.tooFew}
        </Table.Td>
      ) : (
        names.map((name) => {
          const value = group.values.find((one) => one.name === name);
          return (
            <Table.Td key={name}>
              {value && (
                <Value
                  {...{ value, group, speech }}
                  isPart={isPartOf(figure, value, group)}
                  to={behind && value.n > 0 ? behind(askedBy(figure, name, value.value)) : null}
                />
              )}
            </Table.Td>
          );
        })
      )}
    </Table.Tr>
  );
}

type ValueProps = {
  readonly value: FigureValue;
  readonly group: FigureGroup;
  readonly speech: FigureSpeech;
  /** It stands on fewer than the whole group. */
  readonly isPart: boolean;
  readonly to: string | null;
};

function Value({ value, group, speech, isPart, to }: ValueProps): ReactNode {
  const { words, format } = useSpeech();
  const limits = speech.limits(value);
  const text = speech.value(value, group);
  return (
    <>
      {to ? <Link to={to}>{text}</Link> : text}
      {limits && <span className={classes['limits']}>{limits}</span>}
      {isPart && <span className={classes['limits']}>{words.figures.of(format.number(value.n))}</span>}
    </>
  );
}

/** A count is its own number; shares and durations may stand on some of a group. */
const isPartOf = ({ definition: { kind } }: Figure, { n }: FigureValue, group: FigureGroup): boolean =>
  (kind === 'shares' || kind === 'durations') && n !== group.n && n > 0;
