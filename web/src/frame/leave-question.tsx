import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { giveUpUnsaved, hasUnsaved } from '../ui/unsaved.ts';
import { useWords } from '../words/words.tsx';

/** Asks before a page is left on which something typed is saved nowhere. */
export function LeaveQuestion(): ReactNode {
  const { frame } = useWords();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => hasUnsaved() && currentLocation.key !== nextLocation.key);
  const leave = (): void => {
    giveUpUnsaved();
    blocker.proceed?.();
  };
  return (
    <Modal
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={frame.leaveTitle}
      withCloseButton={false}
    >
      <Stack gap="sm">
        <Text>{frame.leaveHint}</Text>
        <Group gap="xs">
          <Button data-autofocus onClick={() => blocker.reset?.()}>
            {frame.stay}
          </Button>
          <Button variant="subtle" color="red" onClick={leave}>
            {frame.leave}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
