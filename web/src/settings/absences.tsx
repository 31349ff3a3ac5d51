import { Button, Fieldset, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Absence } from '../api/views.ts';
import { PersonPicker, type Picked } from '../staff/person-picker.tsx';
import { useMay, useMe } from '../staff/session.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { instantOf } from '../words/zone.ts';
import { PeriodFields } from '../staff/period-fields.tsx';
import { useMarkAway, useUnmarkAway } from './use-absences.ts';

/** For leads: somebody of the team, or they themselves, are away; what they hold goes back to the pool. */
export function Absences(): ReactNode {
  const { away } = useWords();
  const may = useMay();
  const [marked, setMarked] = useState<{ readonly absence: Absence; readonly name: string } | null>(null);
  if (!may('people.mark-absent')) return null;
  return (
    <Fieldset legend={away.absences}>
      <Stack gap="sm">
        <Text>{away.absencesHint}</Text>
        {marked ? (
          <Marked marked={marked} onUndone={() => setMarked(null)} />
        ) : (
          <MarkForm onMarked={(absence, name) => setMarked({ absence, name })} />
        )}
      </Stack>
    </Fieldset>
  );
}

type MarkedProps = { readonly marked: { readonly absence: Absence; readonly name: string }; readonly onUndone: () => void };

function Marked({ marked: { absence, name }, onUndone }: MarkedProps): ReactNode {
  const { away } = useWords();
  const { moment } = useFormat();
  const unmark = useUnmarkAway(onUndone);
  return (
    <div role="status">
      <Text>{away.isAway(name, moment(new Date(absence.endsAt)))}</Text>
      <Button variant="default" size="xs" loading={unmark.isPending} onClick={() => unmark.mutate(absence)}>
        {away.undo}
      </Button>
      <ProblemNotice problem={unmark.error} />
    </div>
  );
}

function MarkForm({ onMarked }: { readonly onMarked: (absence: Absence, name: string) => void }): ReactNode {
  const { away } = useWords();
  const me = useMe();
  const { timeZone } = useFormat();
  const [person, setPerson] = useState<Picked | null>({ id: me.id, name: me.name });
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const mark = useMarkAway((absence) => onMarked(absence, person?.name ?? ''));
  const send = (): void => {
    const startsAt = instantOf(from, timeZone) || new Date().toISOString();
    if (person) mark.mutate({ personId: person.id, startsAt, endsAt: instantOf(to, timeZone) });
  };
  return (
    <CommandForm submit={away.mark} onSubmit={send} isSending={mark.isPending} problem={mark.error} disabled={person === null}>
      <PersonPicker label={away.whoIsAway} picked={person} onPick={setPerson} />
      <PeriodFields from={from} to={to} onFrom={setFrom} onTo={setTo} />
    </CommandForm>
  );
}
