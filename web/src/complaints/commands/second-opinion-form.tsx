import { NativeSelect, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { type Picked, PersonPicker } from '../../staff/person-picker.tsx';
import { AmountField } from '../../ui/amount-field.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { parseAmount } from '../../words/format.ts';
import { useSpeech } from '../../words/words.tsx';
import { useRefreshComplaint } from '../page/use-complaint.ts';

type Opinion = { readonly remedyKind: string; readonly amountMinor?: number; readonly forPersonId: string };

/** Confirming, from my own session, what a colleague wants to give. */
export function SecondOpinionForm({
  complaint,
  onClose,
}: {
  readonly complaint: Complaint;
  readonly onClose: () => void;
}): ReactNode {
  const { words, format, language } = useSpeech();
  const { data: catalogue } = useCatalogue();
  const [kind, setKind] = useState('');
  const [typed, setTyped] = useState('');
  const [person, setPerson] = useState<Picked | null>(
    complaint.owner && { id: complaint.owner.id, name: complaint.owner.name ?? '' },
  );
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const confirm = useCommand({
    send: (body: Opinion, key) =>
      answer(api.POST('/api/complaints/{id}/second-opinions', { params: { path: { id: complaint.id } }, body, ...once(key) })),
    onDone: async () => {
      announce(words.commands.done(words.commands['second-opinion']));
      await refresh();
      onClose();
    },
  });
  const currency = complaint.account?.currency ?? format.currency;
  const remedies = catalogue?.remedies ?? [];
  const minor = parseAmount(typed, currency);
  const hasMoney = remedies.find((remedy) => remedy.kind === kind)?.hasMoney ?? false;
  return (
    <CommandForm
      submit={words.commands['second-opinion']}
      onSubmit={() => {
        if (!person || (hasMoney && minor === null)) return;
        confirm.mutate({
          remedyKind: kind,
          forPersonId: person.id,
          ...(hasMoney && minor !== null ? { amountMinor: minor } : {}),
        });
      }}
      onCancel={onClose}
      isSending={confirm.isPending}
      problem={confirm.error}
      disabled={!person}
    >
      <Text>{words.commands.secondOpinionHint}</Text>
      <PersonPicker label={words.commands.forPerson} picked={person} onPick={setPerson} />
      <NativeSelect
        required
        withAsterisk={false}
        label={words.authority.remedy}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        data={[
          { value: '', label: words.commands.choose },
          ...remedies.map((remedy) => ({ value: remedy.kind, label: remedy.label[language] })),
        ]}
        data-autofocus
      />
      {hasMoney && (
        <AmountField
          required
          withAsterisk={false}
          label={words.authority.amount}
          currency={currency}
          value={typed}
          onChange={setTyped}
        />
      )}
    </CommandForm>
  );
}
