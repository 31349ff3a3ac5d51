import { Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Answer, Escalation, Ruling } from '../api/views.ts';
import type { Giver } from '../away/in-place-of.tsx';
import { AmountField } from '../ui/amount-field.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { KeyButton } from '../ui/key-button.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { parseAmount } from '../words/format.ts';
import { useFormat, useWords, type Words } from '../words/words.tsx';
import classes from './escalations.module.css';
import { saidOnce } from './said-once.ts';
import { useRule } from './use-escalations.ts';

const keys: Readonly<Record<Answer, string>> = {
  GRANT: 'y',
  OTHER_AMOUNT: 'o',
  REFUSE: 'd',
  SEND_BACK: 'b',
  COVER_ONCE: 'w',
  ADVISE: 'v',
  TAKE_OVER: 't',
};

/** Each answer opens its form; money moves only on the second key, Enter, after its sum has been shown. */
export function RulingForms({ escalation, giver, onRuled }: Omit<FormProps, 'answer' | 'onClose'>): ReactNode {
  const { escalations } = useWords();
  const [chosen, setChosen] = useState<Answer | null>(null);
  return (
    <>
      <div className={classes['buttons']}>
        {escalation.answers
          .filter((answer) => answer !== 'OTHER_AMOUNT' || escalation.remedy?.amount)
          .map((answer, index) => (
            <KeyButton
              key={answer}
              keys={keys[answer]}
              label={escalations.answers[answer]}
              onPress={() => setChosen(answer)}
              variant={index === 0 && chosen === null ? 'filled' : chosen === answer ? 'light' : 'default'}
              aria-expanded={chosen === answer}
            />
          ))}
      </div>
      {chosen && (
        <RulingForm
          key={chosen}
          answer={chosen}
          escalation={escalation}
          giver={giver}
          onClose={() => setChosen(null)}
          onRuled={onRuled}
        />
      )}
    </>
  );
}

type FormProps = {
  readonly answer: Answer;
  readonly escalation: Escalation;
  /** In whose place it is answered; null is as oneself. */
  readonly giver: Giver | null;
  readonly onClose: () => void;
  readonly onRuled: () => void;
};

function RulingForm({ answer, escalation, giver, onClose, onRuled }: FormProps): ReactNode {
  const words = useWords();
  const format = useFormat();
  const { escalations } = words;
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [customerReason, setCustomerReason] = useState(answer === 'REFUSE' ? saidWhenRefused(escalation) : '');
  const [boardMinute, setBoardMinute] = useState('');
  const [boardTyped, setBoardTyped] = useState('');
  const rule = useRule(escalation.id, onRuled);
  const errors = fieldTexts(rule.error, words);
  const currency = escalation.remedy?.amount?.currency ?? format.currency;
  const minor = parseAmount(typed, currency);
  const boardMinor = parseAmount(boardTyped, currency);
  const needsAmount = answer === 'OTHER_AMOUNT';
  const recordsMinute = escalation.level === 'board' && (answer === 'GRANT' || answer === 'OTHER_AMOUNT');
  const tellsCustomer = answer === 'REFUSE' || answer === 'OTHER_AMOUNT';
  const needsReason = answer !== 'GRANT' || errors['reason'] !== undefined;
  const ruling: Ruling = {
    answer,
    reason: reason.trim() || escalations.grantedReason,
    ...(giver && { inPlaceOf: giver.id }),
    ...(needsAmount && minor !== null ? { amount: { minor, currency } } : {}),
    ...(tellsCustomer && customerReason.trim() !== '' ? { customerReason: customerReason.trim() } : {}),
    ...(boardMinute.trim() === '' ? {} : { boardMinute: boardMinute.trim() }),
    ...(recordsMinute && boardMinor !== null ? { boardAmount: { minor: boardMinor, currency } } : {}),
  };
  const sum = needsAmount
    ? minor === null
      ? null
      : format.minor(minor, currency)
    : escalation.remedy?.amount
      ? format.money(escalation.remedy.amount)
      : null;
  return (
    <CommandForm
      submit={giver ? escalations.inPlace(submitText(answer, sum, words), giver.name) : submitText(answer, sum, words)}
      onSubmit={() => (needsAmount && minor === null ? undefined : rule.mutate(ruling))}
      onCancel={onClose}
      isSending={rule.isPending}
      problem={rule.error}
      danger={answer === 'REFUSE'}
      focusSubmit={answer === 'GRANT' && !recordsMinute}
    >
      {answer === 'COVER_ONCE' && <Text>{escalations.coverHint}</Text>}
      {needsAmount && (
        <AmountField
          required
          withAsterisk={false}
          label={words.authority.amount}
          currency={currency}
          value={typed}
          onChange={setTyped}
          error={errors['amount.minor'] ?? errors['amount']}
          autoFocus
        />
      )}
      {needsReason && (
        <Textarea
          required
          withAsterisk={false}
          label={answer === 'SEND_BACK' ? escalations.coaching : words.commands.fields.reason}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors['reason']}
          autoFocus={!needsAmount}
        />
      )}
      {tellsCustomer && (
        <TextInput
          required={answer === 'REFUSE'}
          withAsterisk={false}
          label={escalations.customerReason}
          value={customerReason}
          onChange={(event) => setCustomerReason(event.currentTarget.value)}
          error={errors['customerReason']}
        />
      )}
      {recordsMinute && (
        <TextInput
          required
          withAsterisk={false}
          autoFocus={answer === 'GRANT'}
          label={escalations.boardMinute}
          value={boardMinute}
          onChange={(event) => setBoardMinute(event.currentTarget.value)}
          error={errors['boardMinute']}
        />
      )}
      {recordsMinute && escalation.remedy?.amount && (
        <AmountField
          label={escalations.boardAmount}
          currency={currency}
          value={boardTyped}
          onChange={setBoardTyped}
          error={errors['boardAmount.minor'] ?? errors['boardAmount']}
        />
      )}
    </CommandForm>
  );
}

/** The sentence of the reasons, in the customer's language, for whoever refuses to begin with. */
const saidWhenRefused = ({ remedy, customerLanguage }: Escalation): string =>
  saidOnce((remedy?.reasons ?? []).map(({ said }) => said.refused[customerLanguage]));

function submitText(answer: Answer, sum: string | null, { escalations }: Words): string {
  if (answer === 'GRANT' || answer === 'OTHER_AMOUNT') return sum ? escalations.grantSum(sum) : escalations.answers.GRANT;
  return escalations.answers[answer];
}
