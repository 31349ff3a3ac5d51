import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { NewBudget, TeamBudgets } from '../api/views.ts';
import { useMe } from '../staff/session.tsx';
import { AmountField } from '../ui/amount-field.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { parseAmount } from '../words/format.ts';
import { useFormat, useWords } from '../words/words.tsx';
import { localMoment } from '../words/zone.ts';
import { useSetBudget } from './use-budgets.ts';
import { useBudgetWords } from './words/words.ts';

const windows = ['calendar-day', 'calendar-month', 'calendar-year'] as const;

type Props = { readonly team: TeamBudgets; readonly onClose: () => void };

/** How much one of the team gives in what time, from when to when; for whoever is not of it, also the team as a whole. */
export function BudgetForm({ team, onClose }: Props): ReactNode {
  const words = useBudgetWords();
  const all = useWords();
  const me = useMe();
  const { currency, timeZone } = useFormat();
  const isOwnTeam = team.teamId === me.teamId;
  const others = team.people.filter((one) => one.personId !== me.id);
  const [personId, setPersonId] = useState(isOwnTeam ? (others[0]?.personId ?? '') : '');
  const [typed, setTyped] = useState('');
  const [window_, setWindow] = useState<NewBudget['window']>('calendar-month');
  const [firstDay, setFirstDay] = useState(() => localMoment(new Date(), timeZone).slice(0, 10));
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const set = useSetBudget(onClose);
  const errors = fieldTexts(set.error, all);
  const minor = parseAmount(typed, currency);
  const send = (): void => {
    if (minor === null) return;
    const amount = { minor, currency };
    const holder = personId === '' ? { teamId: team.teamId } : { personId };
    const until = lastDay === '' ? {} : { lastDay };
    set.mutate({ ...holder, window: window_, amount, firstDay, ...until, reason: reason.trim() });
  };
  return (
    <CommandForm
      submit={words.setIt}
      onSubmit={send}
      onCancel={onClose}
      isSending={set.isPending}
      problem={set.error}
      shown={['amount.minor', 'firstDay', 'lastDay', 'reason']}
      disabled={minor === null || (isOwnTeam && personId === '')}
    >
      <NativeSelect
        label={words.forWhom}
        value={personId}
        onChange={(event) => setPersonId(event.currentTarget.value)}
        data={[
          ...(isOwnTeam ? [] : [{ value: '', label: words.wholeTeam }]),
          ...others.map((one) => ({ value: one.personId, label: one.personName })),
        ]}
        autoFocus
      />
      <Group gap="sm" align="start">
        <AmountField
          required
          withAsterisk={false}
          label={words.amount}
          currency={currency}
          value={typed}
          onChange={setTyped}
          error={errors['amount.minor'] ?? errors['amount']}
        />
        <NativeSelect
          label={words.window}
          value={window_}
          onChange={(event) => setWindow(windows.find((one) => one === event.currentTarget.value) ?? window_)}
          data={windows.map((one) => ({ value: one, label: words.windows[one] ?? one }))}
        />
      </Group>
      <Group gap="sm" align="start">
        <TextInput
          required
          withAsterisk={false}
          type="date"
          label={words.firstDay}
          value={firstDay}
          onChange={(event) => setFirstDay(event.currentTarget.value)}
          error={errors['firstDay']}
        />
        <TextInput
          type="date"
          label={words.lastDay}
          description={words.lastDayHint}
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
          error={errors['lastDay']}
        />
      </Group>
      <Textarea
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxLength={500}
        label={words.reason}
        description={words.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors['reason']}
      />
    </CommandForm>
  );
}
