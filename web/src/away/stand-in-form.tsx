import { type ReactNode, useState } from 'react';
import { PersonPicker, type Picked } from '../staff/person-picker.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { instantOf } from '../words/zone.ts';
import { PeriodFields } from './period-fields.tsx';
import { useNameStandIn } from './use-stand-ins.ts';
import { useAwayWords } from './words/words.ts';

type Props = { readonly giverId: string | null; readonly onClose: () => void };

/** Somebody found by name, and from when to when they stand in. */
export function StandInForm({ giverId, onClose }: Props): ReactNode {
  const words = useAwayWords();
  const all = useWords();
  const { timeZone } = useFormat();
  const [person, setPerson] = useState<Picked | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const name = useNameStandIn(giverId, onClose);
  const errors = fieldTexts(name.error, all);
  const send = (): void => {
    const startsAt = instantOf(from, timeZone) || new Date().toISOString();
    if (person) name.mutate({ substituteId: person.id, startsAt, endsAt: instantOf(to, timeZone) });
  };
  return (
    <CommandForm
      submit={words.nameIt}
      onSubmit={send}
      onCancel={onClose}
      isSending={name.isPending}
      problem={name.error}
      shown={['startsAt', 'endsAt']}
      disabled={person === null}
    >
      <PersonPicker label={words.who} picked={person} onPick={setPerson} autoFocus />
      <PeriodFields from={from} to={to} onFrom={setFrom} onTo={setTo} errors={errors} />
    </CommandForm>
  );
}
