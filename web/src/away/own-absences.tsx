import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMe } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { AbsenceForm } from './absence-form.tsx';
import { AbsenceTable } from './absence-table.tsx';
import { useOwnAbsences } from './use-absences.ts';
import { useAwayWords } from './words/words.ts';

/** When the person signed in is away. */
export function OwnAbsences(): ReactNode {
  const words = useAwayWords();
  const me = useMe();
  const { data, error, refetch } = useOwnAbsences(true);
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={words.mine}>
      <Text c="dimmed" size="sm" mb="sm">
        {words.minesHint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={2} />}
      {data?.length === 0 && !isOpen && <Text c="dimmed">{words.noneMine}</Text>}
      {data && data.length > 0 && (
        <AbsenceTable label={words.mine} absences={data.map((absence) => ({ ...absence, personName: me.name }))} />
      )}
      {isOpen ? (
        <AbsenceForm start={me} onClose={() => setOpen(false)} />
      ) : (
        <Button variant="default" size="xs" mt="sm" onClick={() => setOpen(true)}>
          {words.markMine}
        </Button>
      )}
    </Card>
  );
}
