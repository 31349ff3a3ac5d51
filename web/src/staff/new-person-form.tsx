import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { NewPerson, Team } from '../api/views.ts';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useWords } from '../words/words.tsx';
import { PasswordOnce } from './password-once.tsx';
import { RoleAndTeam } from './role-and-team.tsx';
import { useAddPerson } from './use-staff.ts';

type Props = { readonly teams: readonly Team[]; readonly onClose: () => void; readonly onOpen: (id: string) => void };

const empty = { username: '', name: '', role: 'FRONTLINE', teamId: null, language: 'en' } satisfies NewPerson;

/** Somebody new, who can sign in with the password that is shown once. */
export function NewPersonForm({ teams, onClose, onOpen }: Props): ReactNode {
  const words = useWords();
  const { people } = words;
  const [typed, setTyped] = useState<NewPerson>(empty);
  const [added, setAdded] = useState<{ readonly id: string; readonly password: string } | null>(null);
  const add = useAddPerson((id, password) => setAdded({ id, password }));
  const errors = fieldTexts(add.error, words);
  if (added) {
    return (
      <>
        <PasswordOnce name={typed.name} username={typed.username} password={added.password} />
        <Group mt="md">
          <Button onClick={() => onOpen(added.id)}>{people.openPerson}</Button>
          <Button variant="default" onClick={onClose}>
            {people.close}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <CommandForm
      submit={people.add}
      onSubmit={() => add.mutate({ ...typed, name: typed.name.trim(), username: typed.username.trim() })}
      onCancel={onClose}
      isSending={add.isPending}
      problem={add.error}
      shown={['name', 'username']}
    >
      <TextInput
        required
        withAsterisk={false}
        label={people.name}
        value={typed.name}
        onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
        error={errors['name']}
        data-autofocus
      />
      <TextInput
        required
        withAsterisk={false}
        label={people.username}
        description={people.usernameHint}
        autoComplete="off"
        value={typed.username}
        onChange={(event) => setTyped({ ...typed, username: event.currentTarget.value })}
        error={errors['username']}
      />
      <RoleAndTeam
        role={typed.role}
        teamId={typed.teamId ?? null}
        teams={teams}
        onChange={(place) => setTyped({ ...typed, ...place })}
      />
      <NativeSelect
        label={people.language}
        value={typed.language ?? 'en'}
        onChange={(event) => setTyped({ ...typed, language: event.currentTarget.value === 'es' ? 'es' : 'en' })}
        data={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
    </CommandForm>
  );
}
