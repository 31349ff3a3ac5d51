import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Page } from '../ui/page.tsx';
import { useWords } from '../words/words.tsx';

export function NotFoundPage(): ReactNode {
  const { frame } = useWords();
  return (
    <Page title={frame.notFoundTitle} narrow>
      <Text c="dimmed" mb="md">
        {frame.notFound}
      </Text>
      <Button component={Link} to="/">
        {frame.goToStart}
      </Button>
    </Page>
  );
}
