import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Complaint } from '../../api/views.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../words/words.tsx';

/** What to read to the caller right after registering: the number, letter by letter, and by when they hear from us. */
export function Registered({ complaint: { reference, nextDueAt } }: { readonly complaint: Complaint }): ReactNode {
  const { words, format } = useSpeech();
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('registered' in state)) return null;
  return (
    <Alert
      color="green"
      variant="light"
      mb="sm"
      icon={<Icon name="check" />}
      title={words.intake.registered}
      className="no-print"
    >
      <Text size="md">
        {words.intake.sayNumber([...reference].join(' '))} {nextDueAt && words.intake.sayDue(format.day(new Date(nextDueAt)))}
      </Text>
    </Alert>
  );
}
