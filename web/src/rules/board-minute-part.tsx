import { Button, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DraftReview } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { Facts } from '../ui/facts.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { When } from '../ui/when.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { useRecordMinute } from './use-review.ts';
import { useRuleWords } from './words/words.ts';

const recordable: readonly string[] = ['in-review', 'shadow'];

/** Only where rules let managers do more: the minute that stands behind them, or the form a manager records it with. */
export function BoardMinutePart({ review }: { readonly review: DraftReview }): ReactNode {
  const { minute } = useRuleWords();
  const may = useMay();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { boardMinute, widensManager, state } = review;
  if (widensManager.length === 0) return null;
  const mayRecord = may('rules.publish') && !review.isOwn && recordable.includes(state);
  return (
    <Card title={minute.title}>
      <Text mb="sm">{minute.needed}</Text>
      {boardMinute ? (
        <>
          <Facts
            pairs={[
              [minute.number, boardMinute.number],
              [minute.decidedOn, format.date(boardMinute.decidedOn)],
              [
                minute.by,
                <span key="by">
                  {boardMinute.byName} · <When at={boardMinute.at} plain />
                </span>,
              ],
            ]}
          />
          <Text c="dimmed" my="sm">
            {minute.notByYou}
          </Text>
        </>
      ) : (
        <Text c="dimmed" mb="sm">
          {[minute.none, !mayRecord && minute.managerOnly].filter(Boolean).join(' ')}
        </Text>
      )}
      {mayRecord && !isOpen && (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {boardMinute ? minute.recordOther : minute.record}
        </Button>
      )}
      {mayRecord && isOpen && <MinuteForm review={review} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function MinuteForm({ review, onClose }: { readonly review: DraftReview; readonly onClose: () => void }): ReactNode {
  const { minute } = useRuleWords();
  const words = useWords();
  const [number, setNumber] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const record = useRecordMinute(review.id, onClose);
  const errors = fieldTexts(record.error, words);
  return (
    <CommandForm
      submit={minute.record}
      onSubmit={() => record.mutate({ revision: review.revision, number: number.trim(), decidedOn })}
      onCancel={onClose}
      isSending={record.isPending}
      problem={record.error}
      shown={['number', 'decidedOn']}
    >
      <TextInput
        required
        withAsterisk={false}
        maxLength={100}
        maw="24rem"
        label={minute.number}
        description={minute.numberHint}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        error={errors['number']}
        autoFocus
      />
      <TextInput
        required
        withAsterisk={false}
        type="date"
        maw="14rem"
        label={minute.decidedOn}
        value={decidedOn}
        onChange={(event) => setDecidedOn(event.currentTarget.value)}
        error={errors['decidedOn']}
      />
    </CommandForm>
  );
}
