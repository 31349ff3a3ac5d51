import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Suspension } from '../../api/views.ts';
import { CommandForm } from '../../ui/command-form.tsx';
import { useRuleWords } from '../words/words.ts';
import { useLift, useSuspend } from './use-suspensions.ts';

type FormProps = { readonly rule: string | null; readonly onClose: () => void };

/** Stops one rule, or with null all own-authority credits, from the next decision on. */
export function SuspendForm({ rule, onClose }: FormProps): ReactNode {
  const { suspensions } = useRuleWords();
  const [reason, setReason] = useState('');
  const suspend = useSuspend(onClose);
  return (
    <CommandForm
      danger
      submit={suspensions.suspend}
      onSubmit={() => suspend.mutate({ ...(rule === null ? {} : { rule }), reason: reason.trim() })}
      onCancel={onClose}
      isSending={suspend.isPending}
      problem={suspend.error}
    >
      <Text>{rule === null ? suspensions.allHint : suspensions.ruleHint}</Text>
      <Reason label={suspensions.reason} value={reason} onChange={setReason} />
    </CommandForm>
  );
}

type LiftProps = { readonly suspension: Suspension; readonly onClose: () => void };

export function LiftForm({ suspension, onClose }: LiftProps): ReactNode {
  const { suspensions } = useRuleWords();
  const [reason, setReason] = useState('');
  const lift = useLift(onClose);
  return (
    <CommandForm
      submit={suspensions.lift}
      onSubmit={() => lift.mutate({ id: suspension.id, reason: reason.trim() })}
      onCancel={onClose}
      isSending={lift.isPending}
      problem={lift.error}
    >
      <Text>{suspension.reason}</Text>
      <Reason label={suspensions.liftReason} value={reason} onChange={setReason} />
    </CommandForm>
  );
}

type ReasonProps = { readonly label: string; readonly value: string; readonly onChange: (reason: string) => void };

const Reason = ({ label, value, onChange }: ReasonProps): ReactNode => (
  <Textarea
    required
    withAsterisk={false}
    autosize
    minRows={2}
    maxLength={2000}
    label={label}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
    data-autofocus
  />
);
