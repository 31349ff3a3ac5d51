import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Week } from '../../api/views.ts';
import { useTimesWords } from '../words/words.ts';
import { dayBefore, weekdays } from './calendar-draft.ts';
import classes from './calendar.module.css';
import { IntervalFields } from './interval-fields.tsx';

type Props = { readonly weekly: Week; readonly onChange: (weekly: Week) => void };

/** An ordinary week, day by day. */
export function WeekFields({ weekly, onChange }: Props): ReactNode {
  const words = useTimesWords();
  return (
    <>
      <ul className={classes['days']}>
        {weekdays.map((day) => (
          <li key={day} className={classes['day']}>
            <strong>{words.weekdays[day]}</strong>
            <div>
              {weekly[day].length === 0 && <span className={classes['closed']}>{words.closed}</span>}
              <IntervalFields
                day={words.weekdays[day]}
                intervals={weekly[day]}
                onChange={(intervals) => onChange({ ...weekly, [day]: intervals })}
              />
            </div>
            {day !== 'monday' && (
              <Button
                size="xs"
                variant="subtle"
                aria-label={words.sameAsDayBefore(words.weekdays[day])}
                onClick={() => onChange({ ...weekly, [day]: weekly[dayBefore(day)] })}
              >
                {words.sameShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Text c="dimmed" size="sm" mt="xs">
        {words.midnight}
      </Text>
    </>
  );
}
