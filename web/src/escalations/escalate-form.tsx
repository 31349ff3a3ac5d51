import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { Complaint } from '../api/views.ts';
import { useCatalogue } from '../api/use-catalogue.ts';
import type { RemedyWish } from '../authority/panel-actions.ts';
import { paramsOf } from '../authority/remedy-params.ts';
import { useAuthority, useAuthorityFor } from '../authority/use-authority.ts';
import { WhyList } from '../authority/why-list.tsx';
import { useMe } from '../staff/session.tsx';
import { AmountField, typedAmount } from '../ui/amount-field.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { useVersionSeen } from '../complaints/page/use-version-seen.ts';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { parseAmount } from '../words/format.ts';
import { useSpeech, wordOf } from '../words/words.tsx';
import { saidOnce } from './said-once.ts';
import { useEscalate } from './use-escalations.ts';

/** Waited for after the last key before asking the rules again. */
const typingPauseMs = 120;

const raisable = ['AUTHORITY', 'SKILL', 'CUSTOMER', 'ADVICE'] as const;

/** Nobody has typed what the customer was told: the sentence of the reasons stands there. */
const untold = { text: null };

type Props = {
  readonly complaint: Complaint;
  readonly start: RemedyWish;
  readonly onChanged: () => Promise<unknown>;
  readonly onClose: () => void;
};

/** Prefilled with what was wanted, what is allowed and why not, so that nobody has to ask again; one line of note is enough. */
export function EscalateForm({ complaint, start, onChanged, onClose }: Props): ReactNode {
  const { words, format, language } = useSpeech();
  const { escalations, values, frame, authority } = words;
  const { data: panel } = useAuthority(complaint.id);
  const { data: catalogue } = useCatalogue();
  const currency = panel?.currency ?? complaint.account?.currency ?? format.currency;
  const [kind, setKind] = useState<(typeof raisable)[number]>('AUTHORITY');
  const [remedy, setRemedy] = useState(start.remedy ?? '');
  const [typed, setTyped] = useState(start.amount === undefined ? '' : typedAmount(start.amount, currency));
  const place = `${useMe().id}.${complaint.id}`;
  const [note, setNote, clearNote] = useDraft(`${place}.escalate`, '');
  const [told, setTold, clearTold] = useDraft<{ text: string | null }>(`${place}.escalate-told`, untold);
  const seen = useVersionSeen(complaint);
  const escalate = useEscalate(
    complaint.id,
    async () => {
      clearNote();
      clearTold();
      await onChanged();
      onClose();
    },
    seen.onRefused,
  );
  const errors = fieldTexts(escalate.error, words);
  const isAboutRemedy = kind === 'AUTHORITY';
  const hasMoney = isAboutRemedy && (catalogue?.remedies.find((one) => one.kind === remedy)?.hasMoney ?? false);
  const minor = hasMoney ? parseAmount(typed, currency) : null;
  const params = remedy === start.remedy ? paramsOf(start) : {};
  const [paused] = useDebouncedValue(typed, typingPauseMs);
  const isAsked = remedy !== '' && paused === typed && (hasMoney ? minor !== null : Object.keys(params).length > 0);
  const answered = useAuthorityFor(complaint.id, isAsked ? { kind: remedy, amount: minor, params } : null);
  const judged = (isAsked ? answered.data : panel)?.remedies.find((one) => one.kind === remedy);
  const isWhole = !hasMoney || minor !== null;
  const written = complaint.customer?.writtenLanguage === 'es' ? 'es' : 'en';
  const suggested =
    isAboutRemedy && judged?.verdict === 'ESCALATE' ? saidOnce(judged.reasons.map(({ said }) => said.customer[written])) : '';
  const customerTold = told.text ?? suggested;
  return (
    <CommandForm
      submit={escalations.send}
      onSubmit={() => {
        if (!isWhole) return;
        escalate.mutate({
          kind,
          note: note.trim(),
          version: seen.version,
          ...(isAboutRemedy && remedy !== '' ? { remedy, params } : {}),
          ...(minor === null ? {} : { amount: { minor, currency } }),
          ...(customerTold.trim() === '' ? {} : { customerTold: customerTold.trim() }),
        });
      }}
      onCancel={onClose}
      isSending={escalate.isPending}
      problem={escalate.error}
      shown={['kind', 'note']}
    >
      <NativeSelect
        label={escalations.kind}
        value={kind}
        onChange={(event) => setKind(raisable.find((one) => one === event.currentTarget.value) ?? kind)}
        data={raisable.map((one) => ({ value: one, label: values.escalationKinds[one] }))}
        error={errors['kind']}
      />
      {isAboutRemedy && (
        <NativeSelect
          label={authority.remedy}
          required
          withAsterisk={false}
          value={remedy}
          onChange={(event) => setRemedy(event.currentTarget.value)}
          data={[
            { value: '', label: frame.none },
            ...(catalogue?.remedies ?? []).map((one) => ({ value: one.kind, label: one.label[language] })),
          ]}
          error={errors['remedy']}
        />
      )}
      {hasMoney && (
        <AmountField
          required
          withAsterisk={false}
          label={authority.amount}
          currency={currency}
          value={typed}
          onChange={setTyped}
          error={errors['amount.minor'] ?? errors['amount']}
        />
      )}
      {judged && <WhyList remedy={judged} currency={currency} />}
      {judged?.level && judged.verdict === 'ESCALATE' && (
        <Text>{escalations.goesTo(judged.approver?.name ?? wordOf(values.levels, judged.level))}</Text>
      )}
      <Textarea
        required
        withAsterisk={false}
        label={escalations.note}
        description={escalations.noteHint}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        error={errors['note']}
        data-autofocus
      />
      <TextInput
        label={`${escalations.customerTold} (${frame.optional})`}
        value={customerTold}
        onChange={(event) => setTold({ text: event.currentTarget.value })}
        error={errors['customerTold']}
      />
    </CommandForm>
  );
}
