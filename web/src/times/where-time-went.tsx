import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { answer, api } from '../api/client.ts';
import type { TimeSpent } from '../api/views.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './times.module.css';

type Props = { readonly complaintId: string; readonly version: number; readonly isLate: boolean };

/** Unfolds to why a complaint is late, or where its time went: every stretch with whoever had it. */
export function WhereTimeWent({ complaintId, version, isLate }: Props): ReactNode {
  const { times } = useSpeech().words;
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['complaint', complaintId, 'time-spent', version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/complaints/{id}/time-spent', { params: { path: { id: complaintId } }, signal })),
    enabled: isOpen,
  });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="no-print">
      <summary className={classes['summary']}>{isLate ? times.whyLate : times.whereWent}</summary>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {isOpen && !data && !error && <Waiting lines={3} />}
      {data && <Told told={data} />}
    </details>
  );
}

function Told({ told: { late, spans } }: { readonly told: TimeSpent }): ReactNode {
  const { words, format } = useSpeech();
  const { times, values, figures } = words;
  const longest = spans.toSorted((one, other) => other.seconds - one.seconds)[0];
  return (
    <>
      {late.map(({ kind, since, seconds, isOver }) => (
        <Text key={`${kind}-${since}`} size="sm">
          {(isOver ? times.wasLate : times.isLate)(
            wordOf(values.deadlines, kind),
            format.span(seconds),
            format.moment(new Date(since)),
          )}
        </Text>
      ))}
      {longest && (
        <Text size="sm" fw={600}>
          {times.longest(wordOf(figures.values, longest.place), format.span(longest.seconds))}
        </Text>
      )}
      <div className={classes['spans']} tabIndex={0} role="group" aria-label={times.whereWent}>
        <Table aria-label={times.whereWent} fz="sm">
          <Table.Thead>
            <Table.Tr>
              {[times.from, times.length, times.where, times.who].map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {spans.map(({ from, seconds, place, holderName }) => (
              <Table.Tr key={from}>
                <Table.Td>{format.shortMoment(new Date(from))}</Table.Td>
                <Table.Td>{format.span(seconds)}</Table.Td>
                <Table.Td>{wordOf(figures.values, place)}</Table.Td>
                <Table.Td>{holderName ?? figures.none}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
