import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Calendar, Interval } from '../../api/views.ts';
import { useTeams } from '../../staff/use-people.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat } from '../../words/words.tsx';
import { localMoment } from '../../words/zone.ts';
import { useHours } from '../hours.ts';
import { useCalendars } from '../use-calendars.ts';
import { useTimesWords } from '../words/words.ts';
import { weekdays } from './calendar-draft.ts';
import classes from './calendar.module.css';
import { closedDaysEnd } from './known-until.ts';

const shownClosings = 3;

/** Every calendar with who works by it and what is closed next. */
export function CalendarList(): ReactNode {
  const { data: calendars, error, refetch } = useCalendars();
  return (
    <>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!calendars && !error && <Waiting />}
      <ul className={classes['listed']}>
        {calendars?.map((calendar) => (
          <li key={calendar.id}>
            <Line calendar={calendar} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ calendar }: { readonly calendar: Calendar }): ReactNode {
  const words = useTimesWords();
  const format = useFormat();
  const hours = useHours();
  const { data: teams = [] } = useTeams();
  const { id, name, zone, isHouse, weekly, exceptions, teamIds } = calendar;
  const today = localMoment(new Date(), zone).slice(0, 10);
  const ends = closedDaysEnd(calendar, today);
  const closed = exceptions
    .filter(({ date, intervals }) => date >= today && intervals.length === 0)
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .slice(0, shownClosings)
    .map(({ date, name: title }) => `${format.date(date)}${title === null ? '' : ` (${title})`}`);
  const users = teams.filter((team) => teamIds.includes(team.id)).map((team) => team.name);
  const weekSeconds = weekdays.flatMap((day) => weekly[day]).reduce((sum, interval) => sum + secondsOf(interval), 0);
  return (
    <>
      <Link to={`/times/calendars/${id}`} className={classes['link'] ?? ''}>
        {name}
      </Link>{' '}
      {isHouse && `(${words.house})`}
      <Text size="sm">
        {zone} · {words.weekHours(hours(weekSeconds))} ·{' '}
        {closed.length > 0 ? words.nextClosed(closed.join(', ')) : words.nothingClosed}
      </Text>
      {ends !== null && (
        <Text size="sm" fw={600}>
          {words.closedDaysEnd(format.date(ends))}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {users.length > 0 ? words.usedBy(users.join(', ')) : isHouse ? words.houseUse : words.usedByNobody}
      </Text>
    </>
  );
}

const secondsOf = ({ opens, closes }: Interval): number => (minutesOf(closes) - minutesOf(opens)) * 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
