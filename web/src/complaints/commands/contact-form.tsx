import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Complaint, ContactSaid } from '../../api/views.ts';
import { useMe } from '../../staff/session.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { useNow } from '../../ui/now.ts';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { keyOf, useFormat, useWords, type Words } from '../../words/words.tsx';
import { instantOf, localMoment, type Zone } from '../../words/zone.ts';
import { CallerFields, type CallerDraft, callerOf, unknownCaller } from '../intake/caller-fields.tsx';
import { useRecordContact } from './use-record-contact.ts';

type Props = { readonly complaint: Complaint; readonly onClose: () => void };

/** `at` is the utility's local time as the field holds it, empty for now. */
type Draft = CallerDraft & { readonly summary: string; readonly channel: ContactSaid['channel']; readonly at: string };

const emptyDraft: Draft = { ...unknownCaller, summary: '', channel: 'phone', at: '' };

/** The customer came to us once more about this. */
export const TheyCalledForm = (props: Props): ReactNode => <ContactForm {...props} direction="inbound" />;

/** We spoke to the customer, by another way than a message from here. */
export const WeCalledForm = (props: Props): ReactNode => <ContactForm {...props} direction="outbound" />;

function ContactForm({ complaint, onClose, direction }: Props & { readonly direction: ContactSaid['direction'] }): ReactNode {
  const words = useWords();
  const { commands, intake, values, frame } = words;
  const format = useFormat();
  const now = useNow();
  const [draft, setDraft, clear] = useDraft<Draft>(`${useMe().id}.${complaint.id}.${direction}`, emptyDraft);
  const record = useRecordContact(complaint, () => {
    clear();
    onClose();
  });
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const errors = fieldTexts(record.error, words);
  return (
    <CommandForm
      submit={commands.recordContact}
      onSubmit={() => record.mutate(saidIn(draft, direction, format.timeZone))}
      onCancel={onClose}
      isSending={record.isPending}
      problem={record.error}
      shown={['summary', 'channel', 'at', 'caller.name', 'caller.relation', 'caller.verifiedBy']}
    >
      {direction === 'inbound' && <Text>{whatFollows(complaint, words)}</Text>}
      <Textarea
        label={direction === 'inbound' ? commands.theySaid : commands.weSaid}
        required
        withAsterisk={false}
        autosize
        minRows={3}
        value={draft.summary}
        onChange={(event) => set({ summary: event.currentTarget.value })}
        error={errors['summary']}
        data-autofocus
      />
      <NativeSelect
        label={direction === 'inbound' ? intake.channel : commands.reachedBy}
        value={draft.channel}
        onChange={(event) => set({ channel: keyOf(values.channels, event.currentTarget.value) ?? draft.channel })}
        data={Object.entries(values.channels).map(([channel, label]) => ({ value: channel, label }))}
        error={errors['channel']}
      />
      {direction === 'inbound' && <CallerFields value={draft} onChange={set} errors={errors} />}
      <TextInput
        type="datetime-local"
        label={`${commands.saidAt} (${frame.optional})`}
        description={intake.receivedHint(format.zone)}
        max={localMoment(new Date(now + 60_000), format.timeZone)}
        value={draft.at}
        onChange={(event) => set({ at: event.currentTarget.value })}
        error={errors['at']}
      />
    </CommandForm>
  );
}

const saidIn = (draft: Draft, direction: ContactSaid['direction'], zone: Zone): ContactSaid => ({
  direction,
  channel: draft.channel,
  summary: draft.summary.trim(),
  ...(direction === 'inbound' ? { caller: callerOf(draft) } : {}),
  ...(draft.at === '' ? {} : { at: instantOf(draft.at, zone) }),
});

/** What their calling does to the complaint, said before it is recorded. */
function whatFollows({ state }: Complaint, { commands }: Words): string {
  if (state === 'CLOSED') return commands.calledAgain.closed;
  if (state === 'RESOLVED') return commands.calledAgain.resolved;
  return waiting.includes(state) ? commands.calledAgain.waiting : commands.calledAgain.open;
}

/** The states that an inbound contact ends. */
const waiting: readonly string[] = ['AWAITING_CUSTOMER', 'AWAITING_THIRD_PARTY', 'AWAITING_FIELD'];
