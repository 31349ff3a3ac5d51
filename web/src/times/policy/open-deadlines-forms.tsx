import { Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { DeadlinePolicy } from '../../api/views.ts';
import { CommandForm } from '../../ui/command-form.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { MovesTold } from '../moves.tsx';
import { useApplyPolicy, useEndPolicy, usePreviewPolicy } from '../use-policies.ts';
import { useTimesWords } from '../words/words.ts';
import { bodyOf, draftOf } from './policy-draft.ts';

type ApplyProps = { readonly policy: DeadlinePolicy; readonly onClose: () => void };

/** The version in force for the deadlines that are open under older ones: first what that would move. */
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
  const end = useEndPolicy(onClose);
  return (
    <CommandForm
      danger
      focusSubmit
      submit={words.end}
      onSubmit={() => end.mutate(policyKey)}
      onCancel={onClose}
      isSending={end.isPending}
      problem={end.error}
    >
      <Text>{words.endHint}</Text>
    </CommandForm>
  );
}
