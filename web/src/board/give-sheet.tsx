import { Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { OnBoard } from '../api/views.ts';
import { type Picked, PersonPicker } from '../staff/person-picker.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useWords } from '../words/words.tsx';
import { type Given, useGive } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

type Props = {
  readonly selected: readonly OnBoard[];
  readonly opened: boolean;
  readonly onClose: () => void;
  /** `isWhole`: every one of them was given. */
  readonly onGiven: (isWhole: boolean) => void;
};

/** The complaints selected to one person; what could not be given is named with its reason. */
export function GiveSheet({ selected, opened, onClose, onGiven }: Props): ReactNode {
  const words = useBoardWords();
  return (
    <Sheet title={words.reassign} opened={opened} onClose={onClose}>
      <GiveForm selected={selected} onClose={onClose} onGiven={onGiven} />
    </Sheet>
  );
}

function GiveForm({ selected, onClose, onGiven }: Omit<Props, 'opened'>): ReactNode {
  const words = useBoardWords();
  const { problems, frame } = useWords();
  const [person, setPerson] = useState<Picked | null>(null);
  const [reason, setReason] = useState('');
  const [given, setGiven] = useState<Given>([]);
  const give = useGive((done) => {
    setGiven(done);
    onGiven(done.every(({ problem }) => problem === null));
  });
  const refused = given.flatMap(({ complaint, problem }) => (problem ? [{ complaint, problem }] : []));
  if (refused.length > 0) {
    return (
      <div role="alert">
        {given.length > refused.length && <Text>{words.given(given.length - refused.length)}</Text>}
        {refused.map(({ complaint, problem }) => (
          <Text key={complaint.id}>{words.notGiven(complaint.reference, problems[problem.code] ?? problem.title)}</Text>
        ))}
      </div>
    );
  }
  return (
    <CommandForm
      submit={words.give(selected.length)}
      onSubmit={() => person && give.mutate({ complaints: selected, ownerId: person.id, reason: reason.trim() })}
      onCancel={onClose}
      isSending={give.isPending}
      problem={give.error}
      disabled={!person || selected.length === 0}
    >
      <PersonPicker label={words.toPerson} picked={person} onPick={setPerson} autoFocus />
      <TextInput
        maxLength={500}
        label={`${words.reason} (${frame.optional})`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
