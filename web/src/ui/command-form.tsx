import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { useWords } from '../words/words.tsx';
import { ProblemNotice } from './problem-notice.tsx';

type Props = {
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  /** Where "Cancel" beside the command could be taken for it. */
  readonly cancel?: string;
  readonly isSending: boolean;
  readonly problem: Problem | null;
  /** Paths of the fields that show their own faults; the others' are told above the buttons. */
  readonly shown?: readonly string[];
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Puts the focus on the button, so that Enter is enough. */
  readonly focusSubmit?: boolean;
  /** More ways to finish, beside the main one. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
};

/**
 * The fields of one command, what the server said against it, and its buttons. Ctrl+Enter sends from anywhere inside; the
 * browser itself says which required field is still empty, and goes there.
 */
export function CommandForm({
  submit,
  onSubmit,
  onCancel,
  cancel,
  isSending,
  problem,
  shown = [],
  danger = false,
  disabled = false,
  focusSubmit = false,
  extra,
  children,
}: Props): ReactNode {
  const { frame } = useWords();
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSending && !disabled) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form onSubmit={send} onKeyDown={onKeyDown}>
      <Stack gap="sm">
        {children}
        <ProblemNotice problem={problem} shown={shown} />
        <Group gap="xs">
          <Button
            type="submit"
            autoFocus={focusSubmit}
            loading={isSending}
            disabled={disabled}
            {...(danger ? { color: 'red' } : {})}
            aria-keyshortcuts="Control+Enter"
          >
            {submit}
          </Button>
          {extra}
          {onCancel && (
            <Button variant="subtle" onClick={onCancel}>
              {cancel ?? (danger ? frame.back : frame.cancel)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
