import { Badge, Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { OnCall } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { useNow } from '../ui/now.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { OnCallForm } from './on-call-form.tsx';
import { useMay, useMe } from './session.tsx';
import classes from './staff.module.css';
import { useEndOnCall, useOnCall } from './use-on-call.ts';

/** Who is asked when nobody else is there: now and later, set by leads and administrators. */
export function OnCallCard(): ReactNode {
  const { people } = useWords();
  const may = useMay();
  const [isNaming, setNaming] = useState(false);
  const { data, error, refetch } = useOnCall();
  return (
    <Card title={people.onCall.title}>
      <Text c="dimmed" mb="xs">
        {people.onCall.hint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting />}
      {data?.length === 0 && <Text>{people.onCall.nobody}</Text>}
      <ul className={classes['list']}>
        {data?.map((duty) => (
          <Duty key={duty.id} duty={duty} />
        ))}
      </ul>
      {may('on-call.name') && !isNaming && (
        <Button mt="sm" variant="default" onClick={() => setNaming(true)}>
          {people.onCall.name}
        </Button>
      )}
      {isNaming && <OnCallForm onClose={() => setNaming(false)} />}
    </Card>
  );
}

function Duty({ duty }: { readonly duty: OnCall }): ReactNode {
  const { people } = useWords();
  const { moment } = useFormat();
  const now = useNow();
  const end = useEndOnCall();
  const may = useMay();
  const me = useMe();
  const { id, personName, teamId, teamName, startsAt, endsAt, email } = duty;
  const isNow = Date.parse(startsAt) <= now && now < Date.parse(endsAt);
  const mayEnd = may('on-call.name') && (me.role !== 'SUPERVISOR' || (teamId !== null && teamId === me.teamId));
  return (
    <li className={classes['line']}>
      <span className={classes['who']}>
        <strong>{personName}</strong>
        {email && <span className={classes['dim']}>{email}</span>}
      </span>
      <span>{teamName ?? people.everyTeam}</span>
      <span className={classes['dim']}>{people.onCall.period(moment(new Date(startsAt)), moment(new Date(endsAt)))}</span>
      <span>
        {isNow && <Badge variant="light">{people.onCall.now}</Badge>}{' '}
        {mayEnd && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            loading={end.isPending}
            onClick={() => end.mutate(id)}
            aria-label={people.onCall.endOf(personName)}
          >
            {people.onCall.end}
          </Button>
        )}
        <ProblemNotice problem={end.error} />
      </span>
    </li>
  );
}
