import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useNotices } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

/** Leads to what the person signed in should know, red while somebody has to act; nothing at all while there is nothing to tell. */
export default function NoticesLink(): ReactNode {
  const words = useBoardWords();
  const { data } = useNotices();
  const urgent = data ? data.pages.length + data.alarms.length : 0;
  const count = urgent + (data?.notices.length ?? 0);
  if (count === 0) return null;
  return (
    <Button
      size="xs"
      variant={urgent > 0 ? 'filled' : 'default'}
      {...(urgent > 0 ? { color: 'red' } : {})}
      component={Link}
      to="/notices"
    >
      {words.notices(count)}
    </Button>
  );
}
