import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeadlineExplanation } from '../api/views.ts';
import { useSpeech, wordOf } from '../words/words.tsx';
import classes from './times.module.css';

/** Which days up to the due do not count, and why: one line for each reason and name. */
export function DaysOff({ daysOff }: Pick<DeadlineExplanation, 'daysOff'>): ReactNode {
  const { words, format } = useSpeech();
  const { times } = words;
  if (daysOff.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {times.daysOff}
      </Text>
      <ul className={classes['reasons']}>
        {daysOff.map(({ reason, name, first, last, days }) => (
          <li key={`${reason} ${first}`}>
            {days === 1 ? format.date(first) : times.daysOffBetween(days, format.date(first), format.date(last))}:{' '}
            {wordOf(times.dayOffReasons, reason)}
            {name !== null && ` (${name})`}
          </li>
        ))}
      </ul>
    </>
  );
}
