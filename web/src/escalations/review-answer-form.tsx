import { NativeSelect, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Reviewed, Review } from '../api/views.ts';
import { AmountField } from '../ui/amount-field.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { KeyButton } from '../ui/key-button.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { parseAmount } from '../words/format.ts';
import { useWords } from '../words/words.tsx';
import classes from './escalations.module.css';
import { useFound } from './found.ts';
import { isOverturned } from './overturned.ts';
import { useAnswerReview } from './use-reviews.ts';

type Props = { readonly review: Review; readonly onAnswered: () => void };

/** Two ways: it stands, or another answer. Whether that overturns anything the server works out. */
export function ReviewAnswerForm({ review, onAnswered }: Props): ReactNode {
  const { reviews } = useWords();
  const { before } = review;
  const [chosen, setChosen] = useState<'keep' | 'other' | null>(before === null ? 'other' : null);
  return (
    <>
      {before && (
        <div className={classes['buttons']}>
          <KeyButton
            keys="y"
            label={reviews.keep}
            onPress={() => setChosen('keep')}
            variant={chosen === null ? 'filled' : chosen === 'keep' ? 'light' : 'default'}
            aria-expanded={chosen === 'keep'}
          />
          <KeyButton
            keys="o"
            label={reviews.other}
            onPress={() => setChosen('other')}
            variant={chosen === 'other' ? 'light' : 'default'}
            aria-expanded={chosen === 'other'}
          />
        </div>
      )}
      {chosen === 'keep' && before && <AnswerForm key="keep" review={review} kept={before} onAnswered={onAnswered} />}
      {chosen === 'other' && <AnswerForm key="other" review={review} kept={null} onAnswered={onAnswered} />}
    </>
  );
}

function AnswerForm({ review, kept, onAnswered }: Props & { readonly kept: Reviewed | null }): ReactNode {
  const words = useWords();
  const { reviews } = words;
  const { verdict: verdictText } = useFound();
  const [verdict, setVerdict] = useState(kept?.verdict ?? review.verdicts.find((one) => one !== review.before?.verdict));
  const [typed, setTyped] = useState('');
  const [customerReason, setCustomerReason] = useState('');
  const send = useAnswerReview(review.id, onAnswered);
  const errors = fieldTexts(send.error, words);
  const currency = !kept && verdict === 'GIVEN' ? (review.remedy?.currency ?? null) : null;
  const minor = currency === null ? null : parseAmount(typed, currency);
  const amount = kept ? kept.amount : currency !== null && minor !== null ? { minor, currency } : null;
  const isWhole = verdict !== undefined && (currency === null || minor !== null);
  const overturns = isWhole && isOverturned(review.before, { verdict, amount });
  const opensAgain = ['RESOLVED', 'CLOSED'].includes(review.complaint.state);
  return (
    <CommandForm
      submit={reviews.send}
      onSubmit={() => {
        if (!verdict || (currency !== null && minor === null)) return;
        send.mutate({ verdict, customerReason: customerReason.trim(), ...(amount ? { amount } : {}) });
      }}
      isSending={send.isPending}
      problem={send.error}
      shown={['amount', 'amount.minor', 'customerReason']}
    >
      {!kept && (
        <NativeSelect
          label={reviews.verdict}
          value={verdict ?? ''}
          onChange={(event) => setVerdict(review.verdicts.find((one) => one === event.currentTarget.value))}
          data={review.verdicts.map((one) => ({ value: one, label: verdictText(one) }))}
          data-autofocus
        />
      )}
      {currency !== null && (
        <AmountField
          required
          withAsterisk={false}
          label={reviews.amount}
          currency={currency}
          value={typed}
          onChange={setTyped}
          error={errors['amount.minor'] ?? errors['amount']}
        />
      )}
      <Textarea
        required
        withAsterisk={false}
        label={reviews.customerReason}
        autosize
        minRows={2}
        value={customerReason}
        onChange={(event) => setCustomerReason(event.currentTarget.value)}
        error={errors['customerReason']}
        autoFocus={kept !== null}
      />
      {overturns && <Text c="dimmed">{opensAgain ? reviews.willOpenAgain : reviews.willOverturn}</Text>}
    </CommandForm>
  );
}
