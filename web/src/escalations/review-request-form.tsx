import { NativeSelect, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { Complaint } from '../api/views.ts';
import { useMe } from '../staff/session.tsx';
import { type Picked, PersonPicker } from '../staff/person-picker.tsx';
import { useAnnounce } from '../ui/announcer.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { useFormat, useWords } from '../words/words.tsx';
import { useRequestReview } from './use-reviews.ts';

const decided = ['AUTHORISED', 'SENT', 'EXECUTED', 'FAILED', 'REVERSED', 'REFUSED'];

type Props = { readonly complaint: Complaint; readonly onClose: () => void };

/** A second look by somebody else: at how the complaint ended, or at one remedy that was given or refused. */
export function ReviewRequestForm({ complaint, onClose }: Props): ReactNode {
  const words = useWords();
  const { reviews, commands } = words;
  const format = useFormat();
  const remedyLabel = useRemedyLabel();
  const announce = useAnnounce();
  const [reason, setReason, clear] = useDraft(`${useMe().id}.${complaint.id}.request-review`, '');
  const [remedyId, setRemedyId] = useState('');
  const [person, setPerson] = useState<Picked | null>(null);
  const request = useRequestReview(complaint.id, () => {
    clear();
    announce(commands.done(reviews.request.title));
    onClose();
  });
  const errors = fieldTexts(request.error, words);
  const remedies = complaint.remedies.filter(({ state }) => decided.includes(state));
  return (
    <CommandForm
      submit={reviews.request.submit}
      onSubmit={() =>
        request.mutate({
          reason: reason.trim(),
          ...(remedyId === '' ? {} : { remedyId }),
          ...(person ? { reviewerId: person.id } : {}),
        })
      }
      onCancel={onClose}
      isSending={request.isPending}
      problem={request.error}
      shown={['reason']}
    >
      <Text>{reviews.request.hint}</Text>
      <Textarea
        required
        withAsterisk={false}
        label={commands.fields.reason}
        autosize
        minRows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors['reason']}
        data-autofocus
      />
      {remedies.length > 0 && (
        <NativeSelect
          label={reviews.request.about}
          value={remedyId}
          onChange={(event) => setRemedyId(event.currentTarget.value)}
          data={[
            { value: '', label: reviews.howItEnded },
            ...remedies.map(({ id, kind, amount, state }) => ({
              value: id,
              label: [
                remedyLabel(kind),
                amount && format.money(amount),
                reviews.remedyVerdicts[state === 'REFUSED' ? 'REFUSED' : 'GIVEN'],
              ]
                .filter(Boolean)
                .join(' · '),
            })),
          ]}
        />
      )}
      <div>
        <PersonPicker label={reviews.request.who} picked={person} onPick={setPerson} />
        <Text c="dimmed" size="sm">
          {reviews.request.whoHint}
        </Text>
      </div>
    </CommandForm>
  );
}
