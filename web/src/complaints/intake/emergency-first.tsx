import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpeech } from '../../words/words.tsx';

/** What to tell the caller before anything else, as soon as a dangerous category is chosen. */
export function EmergencyFirst({ category }: { readonly category: string }): ReactNode {
  const { words, language } = useSpeech();
  const { data } = useCatalogue();
  const chosen = data?.categories.find(({ key }) => key === category);
  return (
    <div role="alert">
      {chosen?.emergency && (
        <Alert
          color="red"
          variant="filled"
          icon={<Icon name="warning" size={22} />}
          title={words.complaint.emergency}
          mb="md"
          role="presentation"
        >
          <Text c="inherit" size="md">
            {chosen.emergency[language]}
          </Text>
        </Alert>
      )}
    </div>
  );
}
