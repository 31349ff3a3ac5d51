import { PasswordInput, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Session } from '../api/views.ts';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { useWords } from '../words/words.tsx';
import { useSignIn } from './use-session.ts';

type Props = { readonly knownAs?: string; readonly onDone: (session: Session) => void };

export function SignInForm({ knownAs = '', onDone }: Props): ReactNode {
  const words = useWords();
  const [username, setUsername] = useState(knownAs);
  const [password, setPassword] = useState('');
  const signIn = useSignIn(onDone);
  const errors = fieldTexts(signIn.error, words);
  return (
    <CommandForm
      submit={words.staff.signIn}
      onSubmit={() => signIn.mutate({ username, password })}
      isSending={signIn.isPending}
      problem={signIn.error}
      shown={['username', 'password']}
    >
      <TextInput
        label={words.staff.username}
        required
        withAsterisk={false}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        data-autofocus={knownAs === '' || undefined}
        autoFocus={knownAs === ''}
        error={errors['username']}
      />
      <PasswordInput
        label={words.staff.password}
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        data-autofocus={knownAs !== '' || undefined}
        error={errors['password']}
      />
    </CommandForm>
  );
}
