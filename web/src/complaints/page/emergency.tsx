import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Complaint } from '../../api/views.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../words/words.tsx';
import { useSheet } from '../commands/use-sheet.ts';

/** Across the whole page for as long as the danger is not made safe. */
export function Emergency({ complaint: { emergency, safety, next } }: { readonly complaint: Complaint }): ReactNode {
  const { words, language } = useSpeech();
  const { open } = useSheet();
  if (safety !== 'open') return null;
  return (
    <Alert color="red" variant="filled" icon={<Icon name="warning" size={22} />} title={words.complaint.emergency} mb="sm">
      <Group justify="space-between" gap="md">
        <Text c="inherit" size="md">
          {emergency?.[language] ?? words.complaint.safetyOpen}
        </Text>
        {next.includes('make-safe') && (
          <Button variant="white" color="red" className="no-print" onClick={() => open('make-safe')}>
            {words.commands.simple['make-safe'].title}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
