import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BreachRisk } from '../api/views.ts';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';
import { dueIn } from '../ui/when.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './board.module.css';
import { ChooseAll, type Choosing, ChosenComplaint } from './choose.tsx';
import { type BoardWords, useBoardWords } from './words/words.ts';

/** Time left against what such complaints still need. */
export function RiskTable({ risks, ...choosing }: Choosing & { readonly risks: readonly BreachRisk[] }): ReactNode {
  const words = useBoardWords();
  return (
    <Table.ScrollContainer minWidth={720} type="native" tabIndex={0} role="group" aria-label={words.risk}>
      <Table aria-label={words.risk} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <ChooseAll listed={risks} {...choosing} />
            {[words.complaint, words.verdict, words.kind, words.left, words.needed, words.owner].map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {risks.map((risk) => (
            <Table.Tr key={risk.id}>
              <ChosenComplaint complaint={risk} {...choosing} />
              <Risk risk={risk} />
              <Table.Td>{risk.ownerName ?? words.nobody}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Risk({ risk }: { readonly risk: BreachRisk }): ReactNode {
  const words = useBoardWords();
  const speech = useSpeech();
  const { kind, stillNeeded, isLikelyLate } = risk;
  const { values } = speech.words;
  const holder = kind !== null && kind in values.deadlineHolders && wordOf(values.deadlineHolders, kind);
  return (
    <>
      <Table.Td className={isLikelyLate === true ? classes['bad'] : undefined}>
        {isLikelyLate === true && <Icon name="warning" size={14} />} {verdictOf(risk, words)}
      </Table.Td>
      <Table.Td>
        {kind === null ? words.noDeadline : wordOf(values.deadlines, kind)}
        {holder && <span className={classes['faint']}>{holder}</span>}
      </Table.Td>
      <Table.Td>
        <TimeLeft risk={risk} />
      </Table.Td>
      <Table.Td>{stillNeeded === null ? words.neededUnknown : speech.format.span(stillNeeded)}</Table.Td>
    </>
  );
}

function TimeLeft({ risk: { dueAt, pausedLeft, kind } }: { readonly risk: BreachRisk }): ReactNode {
  const { words, format } = useSpeech();
  const now = useNow();
  if (dueAt !== null)
    return (
      <>
        {dueIn(words, format, dueAt, now)}
        <span className={classes['faint']}>{format.shortMoment(new Date(dueAt))}</span>
      </>
    );
  if (pausedLeft === null) return kind === null ? '–' : words.time.paused;
  const span = format.span(Math.abs(pausedLeft));
  return pausedLeft < 0 ? words.time.pausedLate(span) : words.time.pausedLeft(span);
}

const verdictOf = ({ left, isLikelyLate }: BreachRisk, words: BoardWords): string => {
  if (left !== null && left < 0) return words.late;
  if (isLikelyLate === null) return left === null ? words.noDeadline : words.unknown;
  return isLikelyLate ? words.likely : words.inTime;
};
