import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { instantOf } from '../words/zone.ts';
import { PeriodFields } from '../away/period-fields.tsx';
import { PersonPicker, type Picked } from './person-picker.tsx';
import { useMe } from './session.tsx';
import { useNameOnCall } from './use-on-call.ts';
import { useTeams } from './use-people.ts';

/** Somebody is on call between two moments, for a team or for all; a supervisor names for the own team. */
export function OnCallForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { people } = words;
  const me = useMe();
  const { timeZone } = useFormat();
  const { data: teams = [] } = useTeams();
  const isOfTeam = me.role === 'SUPERVISOR';
  const [person, setPerson] = useState<Picked | null>(null);
  const [teamId, setTeamId] = useState(isOfTeam ? (me.teamId ?? '') : '');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [email, setEmail] = useState('');
  const name = useNameOnCall(onClose);
  const errors = fieldTexts(name.error, words);
  const send = (): void => {
    if (!person) return;
    const startsAt = instantOf(from, timeZone) || new Date().toISOString();
    name.mutate({
      personId: person.id,
      startsAt,
      endsAt: instantOf(to, timeZone),
      ...(teamId === '' ? {} : { teamId }),
      ...(email.trim() === '' ? {} : { email: email.trim() }),
    });
  };
  return (
    <CommandForm
      submit={people.onCall.name}
      onSubmit={send}
      onCancel={onClose}
      isSending={name.isPending}
      problem={name.error}
      shown={['email']}
      disabled={person === null}
    >
      <PersonPicker label={people.onCall.who} picked={person} onPick={setPerson} autoFocus />
      <NativeSelect
        label={people.onCall.forTeam}
        value={teamId}
        onChange={(event) => setTeamId(event.currentTarget.value)}
        data={[
          ...(isOfTeam ? [] : [{ value: '', label: people.everyTeam }]),
          ...teams.filter(({ id }) => !isOfTeam || id === me.teamId).map((team) => ({ value: team.id, label: team.name })),
        ]}
      />
      <PeriodFields from={from} to={to} onFrom={setFrom} onTo={setTo} />
      <TextInput
        type="email"
        label={people.onCall.email}
        description={people.onCall.emailHint}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={errors['email']}
      />
    </CommandForm>
  );
}
