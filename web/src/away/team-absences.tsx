import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { AbsenceTable } from './absence-table.tsx';
import { useTeamAbsences } from './use-absences.ts';
import { useAwayWords } from './words/words.ts';

/** For a lead in the morning: who is away, and marking whoever did not come. */
export function TeamAbsences(): ReactNode {
  const words = useAwayWords();
  const { data, error, refetch } = useTeamAbsences(true);
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={words.team}>
      <Text c="dimmed" size="sm" mb="sm">
        {words.teamHint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={2} />}
      {data?.length === 0 && !isOpen && <Text c="dimmed">{words.noneTeam}</Text>}
      {data && data.length > 0 && <AbsenceTable label={words.team} absences={data} />}
      {isOpen ? (
        <AbsenceForm start={null} onClose={() => setOpen(false)} />
      ) : (
        <Button variant="default" size="xs" mt="sm" onClick={() => setOpen(true)}>
          {words.markOther}
        </Button>
      )}
    </Card>
  );
}
