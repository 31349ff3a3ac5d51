import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/words.tsx';
import classes from './staff.module.css';

type Props = { readonly name: string; readonly username: string; readonly password: string };

/** The password is nowhere else: whoever loses it is given another. */
export function PasswordOnce({ name, username, password }: Props): ReactNode {
  const { people } = useWords();
  return (
    <Alert role="status" color="green" variant="light" icon={<Icon name="check" />} title={people.passwordFor(name, username)}>
      <p className={classes['secret']}>{password}</p>
      {people.passwordHint}
    </Alert>
  );
}
