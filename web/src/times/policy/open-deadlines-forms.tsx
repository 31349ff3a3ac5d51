import { Checkbox, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { DeadlinePolicy } from '../../api/views.ts';
import { CommandForm } from '../../ui/command-form.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { MovesTold } from '../moves.tsx';
import {
  useApplyPolicy,
  useEndPolicy,
  useOrderPolicies,
  usePreviewEnd,
  usePreviewOrder,
  usePreviewPolicy,
} from '../use-policies.ts';
import { useTimesWords } from '../words/words.ts';
import { bodyOf, draftOf, kinds, oneOf } from './policy-draft.ts';

type ApplyProps = { readonly policy: DeadlinePolicy; readonly onClose: () => void };

/** The policies in force for what is open already: first what that would move, end and begin. */
export function ApplyForm({ policy, onClose }: ApplyProps): ReactNode {
  const { policies: words } = useTimesWords();
  const { mutate, data: moves, error } = usePreviewPolicy();
  const apply = useApplyPolicy(() => undefined);
  useEffect(() => mutate({ key: policy.key, draft: bodyOf(draftOf(policy)) }), [mutate, policy]);
  if (apply.isSuccess) return <Text role="status">{words.applied}</Text>;
  return (
    <CommandForm
      submit={words.apply}
      onSubmit={() => apply.mutate(policy.key)}
      onCancel={onClose}
      isSending={apply.isPending}
      problem={apply.error ?? error}
      disabled={!moves}
    >
      {moves ? <MovesTold moves={moves} /> : !error && <Waiting lines={3} />}
    </CommandForm>
  );
}

type EndProps = { readonly policyKey: string; readonly onClose: () => void };

/** Switching off says what becomes of the open deadlines. */
export function EndForm({ policyKey, onClose }: EndProps): ReactNode {
  const { policies: words } = useTimesWords();
  const { mutate, data: moves, error } = usePreviewEnd();
  const end = useEndPolicy(onClose);
  useEffect(() => mutate(policyKey), [mutate, policyKey]);
  return (
    <CommandForm
      danger
      focusSubmit
      submit={words.end}
      onSubmit={() => end.mutate(policyKey)}
      onCancel={onClose}
      isSending={end.isPending}
      problem={end.error ?? error}
      disabled={!moves}
    >
      <Text mb="sm">{words.endHint}</Text>
      {moves ? <MovesTold moves={moves} /> : !error && <Waiting lines={3} />}
    </CommandForm>
  );
}

type OrderProps = { readonly kind: DeadlinePolicy['kind']; readonly keys: readonly string[]; readonly onClose: () => void };

/** Another order: for new deadlines only, or for those that are open too, once it was seen what that would do to them. */
export function OrderForm({ kind, keys, onClose }: OrderProps): ReactNode {
  const { policies: words } = useTimesWords();
  const [isForOpen, setForOpen] = useState(false);
  const { mutate, data: moves, error } = usePreviewOrder();
  const order = useOrderPolicies(onClose);
  const wanted = { kind: oneOf(kinds, kind), keys: [...keys] };
  const asText = JSON.stringify(wanted);
  useEffect(() => mutate(JSON.parse(asText) as typeof wanted), [mutate, asText]);
  return (
    <CommandForm
      focusSubmit
      submit={words.saveOrder}
      onSubmit={() => order.mutate({ ...wanted, applyToOpen: isForOpen })}
      onCancel={onClose}
      isSending={order.isPending}
      problem={order.error ?? error}
      disabled={!moves}
    >
      <Text mb="sm">{words.orderHint}</Text>
      {moves ? <MovesTold moves={moves} /> : !error && <Waiting lines={3} />}
      <Checkbox
        mt="sm"
        label={words.applyToOpen}
        checked={isForOpen}
        onChange={(event) => setForOpen(event.currentTarget.checked)}
      />
    </CommandForm>
  );
}
