import { Group, Paper, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { LanguageChoice } from '../frame/language-choice.tsx';
import { ThemeChoice } from '../frame/theme-choice.tsx';
import { useWords } from '../words/words.tsx';
import { SignInForm } from './sign-in-form.tsx';
import classes from './sign-in.module.css';

export default function SignIn({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { staff } = useWords();
  useEffect(() => {
    document.title = `${staff.signIn} · Firsthand`;
  }, [staff.signIn]);
  return (
    <main className={classes['page']}>
      <Paper withBorder p="xl" w="100%" maw="24rem" radius="md">
        <Stack gap="md">
          <Group gap="sm">
            <img src="/icon.svg" alt="" width="32" height="32" />
            <Title order={1} size="h3">
              {staff.signInTo}
            </Title>
          </Group>
          <SignInForm onDone={onDone} />
        </Stack>
      </Paper>
      <Group gap="lg" justify="center">
        <LanguageChoice />
        <ThemeChoice />
      </Group>
    </main>
  );
}
