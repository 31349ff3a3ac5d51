import { Anchor, Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import type { RulesAlarm } from '../api/views.ts';
import { CommandForm } from '../ui/command-form.tsx';
import { When } from '../ui/when.tsx';
import classes from './board.module.css';
import { useSettleAlarm } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

/** Something wrong with the rules themselves, what to do about it, and the place to say what it was. */
export function AlarmLine({ alarm }: { readonly alarm: RulesAlarm }): ReactNode {
  const words = useBoardWords();
  const remedyLabel = useRemedyLabel();
  const { kind, reference, remedy, personName, rules, looked, differences, times, lastAt } = alarm;
  const about = { who: personName ?? words.somebody, what: remedy ? remedyLabel(remedy) : '', looked, differences };
  return (
    <>
      <strong className={kind === 'RULES_OVERDUE' ? undefined : classes['bad']}>{words.alarms[kind](about)}</strong>
      {rules.length > 0 && <div>{words.alarmRules(rules)}</div>}
      <div>{words.alarmTodo[kind]}</div>
      <div>
        {reference && (
          <Anchor component={Link} to={`/complaints/${reference}`} me="sm">
            {reference}
          </Anchor>
        )}
        <Anchor component={Link} to={kind === 'RULES_OVERDUE' ? '/rules' : '/decisions'}>
          {kind === 'RULES_OVERDUE' ? words.toRules : words.toDecisions}
        </Anchor>
      </div>
      <div className={classes['faint']}>
        {words.alarmTimes(times)} <When at={lastAt} />
      </div>
      <Settle id={alarm.id} />
    </>
  );
}

function Settle({ id }: { readonly id: string }): ReactNode {
  const words = useBoardWords();
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const settle = useSettleAlarm();
  if (!isOpen) {
    return (
      <Button size="xs" variant="default" mt={4} onClick={() => setOpen(true)}>
        {words.settle}
      </Button>
    );
  }
  return (
    <CommandForm
      submit={words.settle}
      onSubmit={() => settle.mutate({ id, note: note.trim() })}
      onCancel={() => setOpen(false)}
      isSending={settle.isPending}
      problem={settle.error}
      disabled={note.trim() === ''}
    >
      <TextInput
        maxLength={2000}
        label={words.settleNote}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
    </CommandForm>
  );
}
