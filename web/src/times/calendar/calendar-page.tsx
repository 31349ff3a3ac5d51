import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { Calendar } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { NotThere } from '../../ui/page-problem.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useFormat } from '../../words/words.tsx';
import { useCalendars, useCalendarVersions } from '../use-calendars.ts';
import { useTimesWords } from '../words/words.ts';
import { CalendarForm } from './calendar-form.tsx';
import classes from './calendar.module.css';
import { CalendarUse } from './calendar-use.tsx';

/** The key in the address of a calendar that is not there yet. */
const newKey = 'new';

/** One calendar: edited by an administrator, read by the others. */
export function CalendarPage(): ReactNode {
  const words = useTimesWords();
  const { id = newKey } = useParams();
  const isNew = id === newKey;
  const { data: calendars, error, refetch } = useCalendars();
  const { data: versions = [] } = useCalendarVersions(isNew ? null : id);
  const calendar = calendars?.find((one) => one.id === id);
  const may = useMay();
  return (
    <Page title={calendar?.name ?? words.newCalendar}>
      <Text mb="sm">
        <Link to="/times">{words.back}</Link>
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!calendars && !error && <Waiting />}
      {calendars && !isNew && !calendar && <NotThere what="calendar" />}
      <div className={classes['parts']}>
        {(isNew || calendar) && may('times.manage') && <CalendarForm key={id} calendar={calendar ?? null} />}
        {calendar && <CalendarUse calendar={calendar} />}
        {calendar && <Versions versions={versions} />}
      </div>
    </Page>
  );
}

function Versions({ versions }: { readonly versions: readonly Calendar[] }): ReactNode {
  const words = useTimesWords();
  const format = useFormat();
  return (
    <Card title={words.versions}>
      <ul className={classes['days']}>
        {versions.map(({ version, savedAt, savedByName }, place) => (
          <li key={version}>
            {words.version(version)} · {words.savedBy(savedByName, format.moment(new Date(savedAt)))}{' '}
            {place === 0 && `· ${words.inForce}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
