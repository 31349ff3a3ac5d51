import { Button, Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Interval } from '../../api/views.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTimesWords } from '../words/words.ts';
import { newInterval } from './calendar-draft.ts';
import classes from './calendar.module.css';

type Props = {
  /** The day they are of, for whoever hears the fields instead of seeing them. */
  readonly day: string;
  readonly intervals: readonly Interval[];
  readonly onChange: (intervals: Interval[]) => void;
};

const mostIntervals = 12;

/** When a day is open: none, or several times. Times are typed, `24:00` among them. */
export function IntervalFields({ day, intervals, onChange }: Props): ReactNode {
  const words = useTimesWords();
  const set = (place: number, part: Partial<Interval>): void =>
    onChange(intervals.map((one, index) => (index === place ? { ...one, ...part } : one)));
  return (
    <Group gap="xs" className={classes['intervals'] ?? ''}>
      {intervals.map(({ opens, closes }, place) => (
        <Group key={place} gap={4} wrap="nowrap">
          <Time label={words.opens(day, place + 1)} value={opens} onChange={(value) => set(place, { opens: value })} />
          <span>{words.until}</span>
          <Time label={words.closes(day, place + 1)} value={closes} onChange={(value) => set(place, { closes: value })} />
          <Button
            size="xs"
            variant="subtle"
            px={6}
            aria-label={words.removeHours(day, place + 1)}
            onClick={() => onChange(intervals.filter((_, index) => index !== place))}
          >
            <Icon name="cross" size={14} />
          </Button>
        </Group>
      ))}
      {intervals.length < mostIntervals && (
        <Button
          size="xs"
          variant="default"
          aria-label={words.addHours(day)}
          onClick={() =>
            onChange([...intervals, intervals.length === 0 ? { opens: '09:00', closes: '17:00' } : afterLast(intervals)])
          }
        >
          {words.addHoursShort}
        </Button>
      )}
    </Group>
  );
}

type TimeProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };

const Time = ({ label, value, onChange }: TimeProps): ReactNode => (
  <TextInput
    aria-label={label}
    value={value}
    w="4.6rem"
    required
    withAsterisk={false}
    pattern="([01]\d|2[0-3]):[0-5]\d|24:00"
    placeholder="09:00"
    inputMode="numeric"
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** An hour later than the last one closes, four hours long where the day has them. */
function afterLast(intervals: readonly Interval[]): Interval {
  const hour = Number(intervals.at(-1)?.closes.slice(0, 2) ?? '');
  if (!Number.isInteger(hour) || hour > 22) return newInterval;
  const at = (value: number): string => `${String(value).padStart(2, '0')}:00`;
  return { opens: at(hour + 1), closes: at(Math.min(hour + 5, 24)) };
}
