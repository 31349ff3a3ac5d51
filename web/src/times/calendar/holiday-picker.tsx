import { Button, Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CalendarException, Holiday } from '../../api/views.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useFormat, wordOf } from '../../words/words.tsx';
import { useHolidays, usePlaces } from '../use-calendars.ts';
import { useTimesWords } from '../words/words.ts';
import classes from './calendar.module.css';
import { placeOf } from './known-until.ts';

type Props = {
  readonly from: string;
  readonly known: readonly CalendarException[];
  readonly onAdd: (days: readonly CalendarException[]) => void;
};

const yearsAhead = 3;

/** Holidays of a country or a region to choose from: public ones are chosen at first, the house decides. */
export function HolidayPicker({ from, known, onAdd }: Props): ReactNode {
  const words = useTimesWords();
  const first = Number(from.slice(0, 4));
  const [place, setPlace] = useState(() => ({ ...placeOf(known), year: first }));
  const everywhere = usePlaces(null);
  const inCountry = usePlaces(place.country);
  const { data: countries = [] } = everywhere;
  const { data: regions = [] } = inCountry;
  const { data: holidays, error, refetch } = useHolidays(place.country, place.region, place.year);
  const failed = [everywhere, inCountry].find((asked) => asked.error) ?? { error, refetch };
  const ahead = holidays?.filter(({ date }) => date >= from);
  return (
    <>
      <Group gap="sm" align="end">
        <NativeSelect
          label={words.country}
          value={place.country}
          onChange={(event) => setPlace({ ...place, country: event.currentTarget.value, region: '' })}
          data={[{ value: '', label: '–' }, ...named(countries)]}
        />
        <NativeSelect
          label={words.region}
          value={place.region}
          disabled={regions.length === 0}
          onChange={(event) => setPlace({ ...place, region: event.currentTarget.value })}
          data={[{ value: '', label: words.wholeCountry }, ...named(regions)]}
        />
        <NativeSelect
          label={words.year}
          value={String(place.year)}
          onChange={(event) => setPlace({ ...place, year: Number(event.currentTarget.value) })}
          data={Array.from({ length: yearsAhead }, (_, later) => String(first + later))}
        />
      </Group>
      <ProblemNotice problem={failed.error} onRetry={() => void failed.refetch()} />
      {ahead?.length === 0 && <Text mt="sm">{words.noHolidays}</Text>}
      {ahead && ahead.length > 0 && (
        <Choice key={JSON.stringify(place)} holidays={ahead} known={new Set(known.map(({ date }) => date))} onAdd={onAdd} />
      )}
    </>
  );
}

type ChoiceProps = { readonly holidays: readonly Holiday[]; readonly known: ReadonlySet<string>; readonly onAdd: Props['onAdd'] };

function Choice({ holidays, known, onAdd }: ChoiceProps): ReactNode {
  const words = useTimesWords();
  const format = useFormat();
  const days = [...new Map(holidays.map((holiday) => [holiday.date, holiday])).values()];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(days.filter(({ kind }) => kind === 'public').map(({ date }) => date)),
  );
  const taken = days.filter(({ date }) => chosen.has(date) && !known.has(date));
  const toggle = (date: string): void => {
    const after = new Set(chosen);
    if (!after.delete(date)) after.add(date);
    setChosen(after);
  };
  return (
    <>
      <ul className={classes['holidays']}>
        {days.map(({ date, name, kind }) => (
          <li key={date}>
            <Checkbox
              checked={chosen.has(date) || known.has(date)}
              disabled={known.has(date)}
              onChange={() => toggle(date)}
              label={`${format.date(date)}: ${name}`}
              description={known.has(date) ? words.known : wordOf(words.holidayKinds, kind)}
            />
          </li>
        ))}
      </ul>
      <Button
        mt="sm"
        variant="default"
        disabled={taken.length === 0}
        onClick={() => onAdd(taken.map(({ date, name, source }) => ({ date, name: name.slice(0, 100), source, intervals: [] })))}
      >
        {words.takeOver(taken.length)}
      </Button>
    </>
  );
}

const named = (places: readonly { readonly code: string; readonly name: string }[]): { value: string; label: string }[] =>
  places.map(({ code, name }) => ({ value: code, label: name })).toSorted((one, other) => one.label.localeCompare(other.label));
