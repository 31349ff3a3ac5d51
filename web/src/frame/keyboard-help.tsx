import { Kbd, Modal, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Shortcut, useListedShortcuts } from '../ui/shortcuts.tsx';
import { useWords } from '../words/words.tsx';
import { usePreferences } from './preferences.ts';

/** Every key that works on the page behind it. */
export default function KeyboardHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const { frame } = useWords();
  const { singleKeys } = usePreferences();
  const listed = useListedShortcuts();
  return (
    <Modal opened={opened} onClose={onClose} title={frame.help} size="md">
      <Stack gap="sm">
        <Text c="dimmed">{singleKeys ? frame.helpIntro : frame.helpOff}</Text>
        {opened && (
          <Table aria-label={frame.help}>
            <Table.Tbody>
              {byKeys(listed()).map(({ keys, label }) => (
                <Table.Tr key={keys}>
                  <Table.Th scope="row" fw={400}>
                    {label}
                  </Table.Th>
                  <Table.Td ta="end">
                    <Keys keys={keys} then={frame.then} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Modal>
  );
}

const Keys = ({ keys, then }: { readonly keys: string; readonly then: string }): ReactNode =>
  keys.split(' ').map((key, index) => (
    <span key={key}>
      {index > 0 && ` ${then} `}
      <Kbd>{key.replace('mod+', 'Ctrl ').replace('shift+', '⇧').toUpperCase()}</Kbd>
    </span>
  ));

const byKeys = (shortcuts: readonly Shortcut[]): readonly Shortcut[] =>
  [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()].sort((a, b) => (a.keys < b.keys ? -1 : 1));
