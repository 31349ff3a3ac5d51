import { PasswordInput, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useWords } from '../words/words.tsx';
import { useChangePassword } from './use-session.ts';

const empty = { current: '', password: '' };

export function PasswordForm(): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState(empty);
  const change = useChangePassword(() => setTyped(empty));
  const errors = fieldTexts(change.error, words);
  return (
    <CommandForm
      submit={words.staff.changePassword}
      onSubmit={() => change.mutate(typed)}
      isSending={change.isPending}
      problem={change.error}
      shown={['current', 'password']}
    >
      <PasswordInput
        label={words.staff.currentPassword}
        required
        withAsterisk={false}
        autoComplete="current-password"
        value={typed.current}
        onChange={(event) => setTyped({ ...typed, current: event.currentTarget.value })}
        error={errors['current']}
      />
      <PasswordInput
        label={words.staff.newPassword}
        required
        withAsterisk={false}
        description={words.staff.newPasswordHint}
        autoComplete="new-password"
        value={typed.password}
        onChange={(event) => setTyped({ ...typed, password: event.currentTarget.value })}
        error={errors['password']}
      />
      <Text role="status" fw={600}>
        {change.isSuccess ? words.staff.passwordChanged : ''}
      </Text>
    </CommandForm>
  );
}
