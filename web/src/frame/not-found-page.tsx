import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useWords } from '../words/words.tsx';

export function NotFoundPage(): ReactNode {
  const { frame } = useWords();
  return (
    <Page title={frame.notFoundTitle} narrow>
      <Empty title={frame.notFoundTitle} hint={frame.notFound}>
        <Button component={Link} to="/">
          {frame.goToStart}
        </Button>
      </Empty>
    </Page>
  );
}
