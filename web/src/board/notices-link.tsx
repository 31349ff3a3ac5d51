import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useNotices } from './use-board.ts';
import { useBoardWords } from './words/words.ts';

/** Leads to what deadlines tell the person signed in; nothing at all while there is nothing to tell. */
export default function NoticesLink(): ReactNode {
  const words = useBoardWords();
  const { data: notices = [] } = useNotices();
  if (notices.length === 0) return null;
  return (
    <Button size="xs" variant="default" component={Link} to="/notices">
      {words.notices(notices.length)}
    </Button>
  );
}
