import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import type { PersonPage as Page_, Team } from '../api/views.ts';
import { StandInsOf } from '../away/stand-ins-of.tsx';
import { useAwayWords } from '../away/words/words.ts';
import { Card } from '../ui/card.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { Page } from '../ui/page.tsx';
import { PageProblem } from '../ui/page-problem.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../words/words.tsx';
import { LevelsCard } from './levels-card.tsx';
import { PasswordOnce } from './password-once.tsx';
import { RoleAndTeam } from './role-and-team.tsx';
import { Ties } from './ties-card.tsx';
import { TrainingsCard } from './trainings-card.tsx';
import { useMay } from './session.tsx';
import { useTeams } from './use-people.ts';
import { useActivity, useNewPassword, usePerson, usePlacePerson } from './use-staff.ts';

/** One person: role and team, levels, courses, whom they keep away from, and whether they may sign in. */
export function PersonPage(): ReactNode {
  const { id = '' } = useParams();
  const { people } = useWords();
  const may = useMay();
  const { data: person, error, refetch } = usePerson(id);
  const { data: teams = [], error: teamsError, refetch: refetchTeams } = useTeams();
  return (
    <Page title={person?.name ?? people.title} narrow>
      <PageProblem problem={error} what="person" onRetry={() => void refetch()} />
      <ProblemNotice problem={teamsError} onRetry={() => void refetchTeams()} />
      {!person && !error && <Waiting lines={5} />}
      {person && (
        <Stack gap="md">
          {may('people.manage') ? (
            <Place key={`place-${person.version}`} person={person} teams={teams} />
          ) : (
            <ReadPlace person={person} teams={teams} />
          )}
          <LevelsCard key={`levels-${person.version}`} person={person} mayChange={may('people.manage')} />
          <TrainingsCard key={`trainings-${person.version}`} person={person} mayChange={may('people.manage')} />
          <TiesOf person={person} mayChange={may('people.manage')} />
          <StandIns person={person} mayName={may('people.manage')} />
          {may('people.manage') && <SignIn person={person} />}
        </Stack>
      )}
    </Page>
  );
}

type Props = { readonly person: Page_; readonly teams: readonly Team[] };

function ReadPlace({ person, teams }: Props): ReactNode {
  const { people, values } = useWords();
  const team = teams.find(({ id }) => id === person.teamId)?.name ?? people.noTeam;
  return (
    <Card title={people.place}>
      <Text>{`${person.username} · ${values.roles[person.role]} · ${team}`}</Text>
    </Card>
  );
}

function Place({ person, teams }: Props): ReactNode {
  const { people } = useWords();
  const [place, setPlace] = useState({ role: person.role, teamId: person.teamId });
  const change = usePlacePerson(person.id);
  const isSame = place.role === person.role && place.teamId === person.teamId;
  return (
    <Card title={people.place} aside={person.username}>
      <CommandForm
        submit={people.savePlace}
        onSubmit={() => change.mutate({ ...place, version: person.version })}
        isSending={change.isPending}
        problem={change.error}
        disabled={isSame}
      >
        <RoleAndTeam {...place} teams={teams} onChange={setPlace} />
      </CommandForm>
    </Card>
  );
}

function TiesOf({ person, mayChange }: { readonly person: Page_; readonly mayChange: boolean }): ReactNode {
  const { rights } = useWords();
  return (
    <Card title={rights.ties}>
      <Ties personId={person.id} mayAdd={mayChange} mayEnd={mayChange} />
    </Card>
  );
}

/** Where somebody could not name anybody themselves, an administrator does. */
function StandIns({ person, mayName }: { readonly person: Page_; readonly mayName: boolean }): ReactNode {
  const words = useAwayWords();
  return (
    <Card title={words.standInsOf}>
      <StandInsOf giverId={person.id} given={person.standIns} none={words.noStandInsOf(person.name)} mayName={mayName} />
    </Card>
  );
}

function SignIn({ person }: { readonly person: Page_ }): ReactNode {
  const { people } = useWords();
  const activity = useActivity(person.id);
  const password = useNewPassword(person.id);
  return (
    <Card title={people.signIn}>
      <Stack gap="sm">
        <Text role="status">
          {person.active ? (person.hasPassword ? people.maySignIn : people.hasNoPassword) : people.cannotSignIn}
        </Text>
        {password.data && <PasswordOnce name={person.name} username={person.username} password={password.data} />}
        <ProblemNotice problem={activity.error ?? password.error} />
        <Group gap="xs">
          {person.active && (
            <Button variant="default" loading={password.isPending} onClick={() => password.mutate(null)}>
              {people.newPassword}
            </Button>
          )}
          <Button
            variant={person.active ? 'outline' : 'filled'}
            {...(person.active ? { color: 'red' } : {})}
            loading={activity.isPending}
            onClick={() => activity.mutate({ active: !person.active, version: person.version })}
          >
            {person.active ? people.deactivate : people.reactivate}
          </Button>
        </Group>
        <Text c="dimmed">{people.deactivateHint}</Text>
      </Stack>
    </Card>
  );
}
