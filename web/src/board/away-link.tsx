import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { hasBegun } from '../away/has-begun.ts';
import { useTeamAbsences } from '../away/use-absences.ts';
import { useNow } from '../ui/now.ts';
import { useBoardWords } from './words/words.ts';

/** How many of the people led are away now; leads to where somebody is marked. */
export default function AwayLink(): ReactNode {
  const words = useBoardWords();
  const now = useNow();
  const { data } = useTeamAbsences(true);
  if (!data) return null;
  const away = new Set(data.filter(({ startsAt }) => hasBegun(startsAt, now)).map(({ personId }) => personId));
  return (
    <Button size="xs" variant="default" component={Link} to="/away">
      {words.away(away.size)}
    </Button>
  );
}
