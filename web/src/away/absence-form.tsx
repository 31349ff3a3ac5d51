import { type ReactNode, useState } from 'react';
import { PersonPicker, type Picked } from '../staff/person-picker.tsx';
import { useMe } from '../staff/session.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { instantOf, localMoment, midnightAfter } from '../words/zone.ts';
import { HandBackText } from './hand-back-text.tsx';
import { PeriodFields } from './period-fields.tsx';
import { useMarkAway } from './use-absences.ts';
import { useAwayWords } from './words/words.ts';

type Props = {
  /** Null: somebody is found by name. */
  readonly start: Picked | null;
  readonly onClose: () => void;
};

/** Who is away until when, the rest of this day to begin with, and what that gives back to the pool. */
export function AbsenceForm({ start, onClose }: Props): ReactNode {
  const words = useAwayWords();
  const all = useWords();
  const me = useMe();
  const { timeZone } = useFormat();
  const [person, setPerson] = useState<Picked | null>(start);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState(() => localMoment(new Date(midnightAfter(Date.now(), 1, timeZone)), timeZone));
  const mark = useMarkAway(me.id, onClose);
  const until = instantOf(to, timeZone);
  const send = (): void => {
    const startsAt = instantOf(from, timeZone) || new Date().toISOString();
    if (person) mark.mutate({ personId: person.id, startsAt, endsAt: until });
  };
  return (
    <CommandForm
      submit={words.mark}
      onSubmit={send}
      onCancel={onClose}
      isSending={mark.isPending}
      problem={mark.error}
      shown={['startsAt', 'endsAt']}
      disabled={person === null}
      focusSubmit={start !== null}
    >
      {!start && <PersonPicker label={words.whoIsAway} picked={person} onPick={setPerson} autoFocus />}
      <PeriodFields from={from} to={to} onFrom={setFrom} onTo={setTo} errors={fieldTexts(mark.error, all)} />
      {person && <HandBackText personId={person.id} until={until} />}
    </CommandForm>
  );
}
