import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMay } from '../staff/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/words.tsx';
import { useCalls, useUnread } from './use-notices.ts';

/** Leads to the notices of whoever is signed in and says how many are unread, as the page does; red and in words of its own while they have to act on something now. */
export function Bell(): ReactNode {
  const { frame } = useWords();
  const may = useMay();
  const { data: unread = 0 } = useUnread(may('notices.own'));
  const { data: calls } = useCalls(may('complaints.work'));
  if (!may('notices.own')) return null;
  const urgent = calls ? calls.pages.length + calls.alarms.length : 0;
  return (
    <Button
      component={Link}
      to="/notices"
      px="xs"
      variant={urgent > 0 ? 'filled' : 'default'}
      {...(urgent > 0 ? { color: 'red' } : {})}
      aria-label={[frame.unreadNotices(unread), ...(urgent > 0 ? [frame.actNow(urgent)] : [])].join('. ')}
      leftSection={<Icon name="bell" />}
      styles={{ section: { marginInlineEnd: urgent + unread === 0 ? 0 : '0.375rem' } }}
    >
      {urgent > 0 ? frame.actNow(urgent) : unread === 0 ? null : unread >= 100 ? '99+' : unread}
    </Button>
  );
}
