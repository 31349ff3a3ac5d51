import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useFormat, useWords } from '../../words/words.tsx';
import { localMoment } from '../../words/zone.ts';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { useVersionSeen } from '../page/use-version-seen.ts';
import { type Days, DaysFields } from './days-fields.tsx';

type Body = {
  readonly eventOn: string | null;
  readonly billOn: string | null;
  readonly reason: string;
  readonly version: number;
};

/** When it happened and the date of the bill, said or corrected, with a reason. */
export function DaysForm({ complaint, onClose }: { readonly complaint: Complaint; readonly onClose: () => void }): ReactNode {
  const words = useWords();
  const { timeZone } = useFormat();
  const [days, setDays] = useState<Days>({ eventOn: complaint.eventOn ?? '', billOn: complaint.billOn ?? '' });
  const [reason, setReason] = useState('');
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const seen = useVersionSeen(complaint);
  const say = useCommand({
    send: (body: Body, key) =>
      answer(api.POST('/api/complaints/{id}/days', { params: { path: { id: complaint.id } }, body, ...once(key) })),
    onDone: async () => {
      announce(words.commands.done(words.commands['say-days']));
      await refresh();
      onClose();
    },
    onRefused: seen.onRefused,
  });
  const errors = fieldTexts(say.error, words);
  const body = { eventOn: days.eventOn || null, billOn: days.billOn || null, reason: reason.trim(), version: seen.version };
  return (
    <CommandForm
      submit={words.commands['say-days']}
      onSubmit={() => say.mutate(body)}
      onCancel={onClose}
      isSending={say.isPending}
      problem={say.error}
      shown={['eventOn', 'billOn', 'reason']}
    >
      <Text size="sm">{words.days.hint}</Text>
      <DaysFields
        days={days}
        latest={localMoment(new Date(complaint.receivedAt), timeZone).slice(0, 10)}
        onChange={(change) => setDays({ ...days, ...change })}
        errors={errors}
      />
      <Textarea
        label={words.days.reason}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors['reason']}
      />
    </CommandForm>
  );
}
