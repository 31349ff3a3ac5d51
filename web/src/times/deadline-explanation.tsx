import { Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Deadline, DeadlineExplanation as Explanation } from '../api/views.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech, wordOf } from '../words/words.tsx';
import { useHours } from './hours.ts';
import classes from './times.module.css';
import { DaysOff } from './days-off.tsx';
import { DeadlineStory } from './deadline-story.tsx';
import { useDeadlineExplanation } from './use-deadline-explanation.ts';

type Props = { readonly complaintId: string; readonly deadline: Deadline };

/** Unfolds to why a deadline is due when it is: the policy, every span that counted or did not, and what the time went on. */
export function DeadlineExplanation({ complaintId, deadline }: Props): ReactNode {
  const { times, values } = useSpeech().words;
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useDeadlineExplanation(complaintId, deadline, isOpen);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="no-print">
      <summary className={classes['summary']} aria-label={times.explainOf(wordOf(values.deadlines, deadline.kind))}>
        {times.explain}
      </summary>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {isOpen && !data && !error && <Waiting lines={3} />}
      {data && <Told explanation={data} kind={deadline.kind} isLate={deadline.breachedAt !== null} />}
    </details>
  );
}

type ToldProps = { readonly explanation: Explanation; readonly kind: string; readonly isLate: boolean };

function Told({ explanation, kind, isLate }: ToldProps): ReactNode {
  const { words, format } = useSpeech();
  const { times } = words;
  const workingHours = useHours();
  const { policyKey, policyName, policyVersion, hours, target, countedSeconds, lateSeconds, startedAt, calendarVersion } =
    explanation;
  const isNamed = hours === 'fixed' || policyKey === null;
  const length = hours === 'business' ? workingHours(target) : format.number(target);
  return (
    <>
      <Text size="sm">
        {wordOf(target === 1 ? { ...times.targets, ...times.targetsOfOne } : times.targets, hours).replace('{}', length)}{' '}
        {kind === 'OBLIGATION'
          ? times.byRule
          : isNamed
            ? times.namedByPerson
            : times.byPolicy(policyName ?? policyKey, policyVersion ?? 1)}{' '}
        {times.byCalendar(calendarVersion)} {times.began(format.moment(new Date(startedAt)))}{' '}
        {times.counted(format.span(countedSeconds))} {lateSeconds > 0 && times.lateBy(format.span(lateSeconds))}
      </Text>
      <DaysOff daysOff={explanation.daysOff} />
      <Reasons reasons={explanation.reasons} isLate={isLate || lateSeconds > 0} />
      <DeadlineStory explanation={explanation} />
      <Spans spans={explanation.spans} />
    </>
  );
}

/** Where the time went; the same reasons say why it is late once it is. */
function Reasons({ reasons, isLate }: Pick<Explanation, 'reasons'> & { readonly isLate: boolean }): ReactNode {
  const { words, format } = useSpeech();
  const { times, values } = words;
  if (reasons.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {isLate ? times.why : times.whatTook}
      </Text>
      <ul className={classes['reasons']}>
        {reasons.map(({ code, state, seconds, at }, index) => (
          <li key={index}>
            {wordOf(times.lateReasons, code)}
            {state !== null && `: ${wordOf(values.states, state)}`}
            {seconds !== null && ` · ${format.span(seconds)}`}
            {at !== null && ` · ${format.moment(new Date(at))}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Spans({ spans }: Pick<Explanation, 'spans'>): ReactNode {
  const { words, format } = useSpeech();
  const { times, values } = words;
  if (spans.length === 0) return null;
  return (
    <div className={classes['spans']} tabIndex={0} role="group" aria-label={times.spans}>
      <Table aria-label={times.spans} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {[times.from, times.to, times.length, times.countsOrNot].map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {spans.map(({ from, to, reason, because }) => (
            <Table.Tr key={from} className={reason === 'counted' ? classes['counted'] : undefined}>
              <Table.Td>{format.shortMoment(new Date(from))}</Table.Td>
              <Table.Td>{format.shortMoment(new Date(to))}</Table.Td>
              <Table.Td>{format.span((Date.parse(to) - Date.parse(from)) / 1000)}</Table.Td>
              <Table.Td>
                {wordOf(times.spanReasons, reason)}
                {because !== null && `: ${wordOf(values.states, because)}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
