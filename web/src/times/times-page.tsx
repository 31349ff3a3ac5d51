import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMay } from '../staff/session.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { Page } from '../ui/page.tsx';
import { CalendarList } from './calendar/calendar-list.tsx';
import { PolicyList } from './policy/policy-list.tsx';
import { useTimesWords } from './words/words.ts';

/** When the utility is at work, and how long something may take. */
export function TimesPage(): ReactNode {
  const words = useTimesWords();
  const may = useMay();
  const [params] = useSearchParams();
  const isPolicies = params.get('view') === 'deadlines';
  const [name, to] = isPolicies
    ? [words.policies.newPolicy, '/times/deadlines/new']
    : [words.newCalendar, '/times/calendars/new'];
  return (
    <Page
      title={words.title}
      actions={
        may('times.manage') && (
          <Button size="xs" variant="default" component={Link} to={to}>
            {name}
          </Button>
        )
      }
    >
      <LinkTabs
        label={words.views}
        tabs={[
          { name: words.tabs.calendars, to: '/times', isCurrent: !isPolicies },
          { name: words.tabs.policies, to: '/times?view=deadlines', isCurrent: isPolicies },
        ]}
      />
      {isPolicies ? <PolicyList /> : <CalendarList />}
    </Page>
  );
}
