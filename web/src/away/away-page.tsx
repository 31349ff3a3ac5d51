import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../staff/session.tsx';
import { Page } from '../ui/page.tsx';
import { HeldCard } from './held-card.tsx';
import { OwnAbsences } from './own-absences.tsx';
import { OwnStandIns } from './own-stand-ins.tsx';
import { TeamAbsences } from './team-absences.tsx';
import { useAwayWords } from './words/words.ts';

/** Who is away until when, and who stands in for whom. */
export function AwayPage(): ReactNode {
  const words = useAwayWords();
  const may = useMay();
  return (
    <Page title={words.title} narrow>
      <Stack gap="md">
        {may('people.mark-absent') && <TeamAbsences />}
        {may('absences.own') && <OwnAbsences />}
        {may('delegations.own') && (
          <>
            <OwnStandIns />
            <HeldCard />
          </>
        )}
      </Stack>
    </Page>
  );
}
