import { Button, Group, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CalendarException } from '../../api/views.ts';
import { Icon } from '../../ui/icon.tsx';
import { useFormat } from '../../words/words.tsx';
import { useTimesWords } from '../words/words.ts';
import classes from './calendar.module.css';
import { IntervalFields } from './interval-fields.tsx';

type Props = {
  /** The first day that may still be changed. */
  readonly from: string;
  readonly exceptions: readonly CalendarException[];
  readonly onChange: (exceptions: readonly CalendarException[]) => void;
};

/** Days that do something else than their weekday; those before the edit holds are only counted. */
export function SpecialDays({ from, exceptions, onChange }: Props): ReactNode {
  const words = useTimesWords();
  const past = exceptions.filter(({ date }) => date < from);
  const ahead = exceptions.filter(({ date }) => date >= from).toSorted((one, other) => one.date.localeCompare(other.date));
  const set = (edited: CalendarException): void => onChange(exceptions.map((one) => (one.date === edited.date ? edited : one)));
  return (
    <>
      <Text c="dimmed" size="sm">
        {words.specialHint} {past.length > 0 && words.over(past.length)}
      </Text>
      <ul className={classes['days']}>
        {ahead.map((exception) => (
          <SpecialDay
            key={exception.date}
            exception={exception}
            onChange={set}
            onRemove={() => onChange(exceptions.filter(({ date }) => date !== exception.date))}
          />
        ))}
      </ul>
      <AddDay from={from} taken={exceptions} onAdd={(day) => onChange([...exceptions, day])} />
    </>
  );
}

type DayProps = {
  readonly exception: CalendarException;
  readonly onChange: (exception: CalendarException) => void;
  readonly onRemove: () => void;
};

function SpecialDay({ exception, onChange, onRemove }: DayProps): ReactNode {
  const words = useTimesWords();
  const format = useFormat();
  const { date, name, source, intervals } = exception;
  return (
    <li className={classes['special']}>
      <div>
        <strong>{name ?? words.closed}</strong>
        <div className={classes['quiet']}>
          {format.date(date)} {source !== undefined && `· ${words.fromList(source)}`}
        </div>
      </div>
      <div>
        {intervals.length === 0 && <span className={classes['closed']}>{words.closedAllDay}</span>}
        <IntervalFields
          day={format.date(date)}
          intervals={intervals}
          onChange={(changed) => onChange({ ...exception, intervals: changed })}
        />
      </div>
      <Button
        size="xs"
        variant="subtle"
        px={6}
        aria-label={words.removeDay(`${name ?? ''} ${format.date(date)}`)}
        onClick={onRemove}
      >
        <Icon name="cross" size={14} />
      </Button>
    </li>
  );
}

type AddProps = {
  readonly from: string;
  readonly taken: readonly CalendarException[];
  readonly onAdd: (day: CalendarException) => void;
};

function AddDay({ from, taken, onAdd }: AddProps): ReactNode {
  const words = useTimesWords();
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const isFree = day >= from && !taken.some(({ date }) => date === day);
  const add = (): void => {
    onAdd({ date: day, ...(name.trim() !== '' && { name: name.trim() }), intervals: [] });
    setDay('');
    setName('');
  };
  return (
    <Group gap="sm" align="end" mt="sm">
      <TextInput type="date" label={words.day} min={from} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
      <TextInput label={words.dayName} maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <Button variant="default" disabled={!isFree} onClick={add}>
        {words.addDay}
      </Button>
    </Group>
  );
}
