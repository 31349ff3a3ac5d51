import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonPage, Team } from '../api/views.ts';
import { useWords } from '../words/words.tsx';

type Role = PersonPage['role'];
type Place = { readonly role: Role; readonly teamId: string | null };
type Props = Place & { readonly teams: readonly Team[]; readonly onChange: (place: Place) => void };

const roles = [
  'STAFF',
  'TRAINEE',
  'FRONTLINE',
  'FIELD',
  'SENIOR',
  'SUPERVISOR',
  'MANAGER',
  'ADMIN',
  'RULES_ADMIN',
  'AUDITOR',
] as const satisfies readonly Role[];

export function RoleAndTeam({ role, teamId, teams, onChange }: Props): ReactNode {
  const { people, values } = useWords();
  return (
    <>
      <NativeSelect
        label={people.role}
        value={role}
        onChange={(event) => onChange({ role: roles.find((one) => one === event.currentTarget.value) ?? role, teamId })}
        data={roles.map((one) => ({ value: one, label: values.roles[one] }))}
      />
      <NativeSelect
        label={people.team}
        value={teamId ?? ''}
        onChange={(event) => onChange({ role, teamId: event.currentTarget.value || null })}
        data={[{ value: '', label: people.noTeam }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </>
  );
}
