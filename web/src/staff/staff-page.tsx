import { Anchor, Badge, Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Person } from '../api/views.ts';
import { Empty } from '../ui/empty.tsx';
import { KeyButton } from '../ui/key-button.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useWords } from '../words/words.tsx';
import { OnCallCard } from './on-call-card.tsx';
import { NewPersonForm } from './new-person-form.tsx';
import { useMay } from './session.tsx';
import classes from './staff.module.css';
import { useTeams } from './use-people.ts';
import { useStaff } from './use-staff.ts';

const typingPauseMs = 200;

/** Everybody who works here: found by name or user name, by team, with those who have left on request. */
export function StaffPage(): ReactNode {
  const { people, frame } = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), typingPauseMs);
  const teamId = params.get('team');
  const withFormer = params.get('former') === 'yes';
  const { data: teams } = useTeams();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useStaff({ text: asked, teamId, withFormer });
  const items = data?.pages.flatMap((page) => page.items);
  const set = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  return (
    <Page
      title={people.title}
      actions={may('people.manage') && <KeyButton keys="c" label={people.add} onPress={() => set('do', 'add')} />}
    >
      <OnCallCard />
      <Group gap="sm" my="md" align="end">
        <TextInput label={people.search} value={text} onChange={(event) => setText(event.currentTarget.value)} type="search" />
        <NativeSelect
          label={people.team}
          value={teamId ?? ''}
          onChange={(event) => set('team', event.currentTarget.value || null)}
          data={[{ value: '', label: people.everyTeam }, ...(teams ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Checkbox
          label={people.withFormer}
          checked={withFormer}
          onChange={(event) => set('former', event.currentTarget.checked ? 'yes' : null)}
          pb="xs"
        />
      </Group>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!items && !error && <Waiting />}
      {items?.length === 0 && <Empty title={people.nobody} hint={people.nobodyHint} />}
      <ul className={classes['list']}>
        {items?.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </ul>
      {hasNextPage && (
        <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {frame.loadMore}
        </Button>
      )}
      <Sheet title={people.add} opened={params.get('do') === 'add'} onClose={() => set('do', null)}>
        <NewPersonForm teams={teams ?? []} onClose={() => set('do', null)} onOpen={(id) => void navigate(`/people/${id}`)} />
      </Sheet>
    </Page>
  );
}

function PersonLine({ person }: { readonly person: Person }): ReactNode {
  const { people, values } = useWords();
  const may = useMay();
  return (
    <li className={classes['line']}>
      <span className={classes['who']}>
        {may('people.inspect') ? (
          <Anchor component={Link} to={`/people/${person.id}`} fw={600}>
            {person.name}
          </Anchor>
        ) : (
          <strong>{person.name}</strong>
        )}
        <span className={classes['dim']}>{person.username}</span>
      </span>
      <span>{values.roles[person.role]}</span>
      <span className={classes['dim']}>{person.teamName ?? people.noTeam}</span>
      <span>
        {!person.active && <Badge color="gray">{people.left}</Badge>}
        {person.active && person.absent && <Badge variant="light">{people.absent}</Badge>}
      </span>
    </li>
  );
}
