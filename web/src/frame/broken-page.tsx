import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { useWords } from '../words/words.tsx';

/** In place of a page that failed to come or to be drawn: most often the console was renewed on the server meanwhile. */
export function BrokenPage(): ReactNode {
  const { frame } = useWords();
  return (
    <Page title={frame.broken} narrow>
      <Text c="dimmed" mb="md">
        {frame.brokenHint}
      </Text>
      <Button onClick={() => window.location.reload()}>{frame.reload}</Button>
    </Page>
  );
}
