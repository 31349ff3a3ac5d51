import { Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Session } from '../api/views.ts';
import { useWords } from '../words/words.tsx';
import { SignInForm } from './sign-in-form.tsx';

type Props = { readonly opened: boolean; readonly person: Session['person']; readonly onDone: () => void };

/** Over the page, which stays as it was with everything typed; somebody else gets a fresh page. */
export default function SignInAgain({ opened, person, onDone }: Props): ReactNode {
  const { staff } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      title={staff.signInAgain}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack gap="sm">
        <Text>{staff.signInAgainHint}</Text>
        <SignInForm knownAs={person.username} onDone={onDone} />
      </Stack>
    </Modal>
  );
}
