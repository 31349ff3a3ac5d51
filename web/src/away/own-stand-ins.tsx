import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { StandInsOf } from './stand-ins-of.tsx';
import { useStandIns } from './use-stand-ins.ts';
import { useAwayWords } from './words/words.ts';

/** Who stands in for the person signed in, and naming somebody. */
export function OwnStandIns(): ReactNode {
  const words = useAwayWords();
  const { data, error, refetch } = useStandIns(true);
  return (
    <Card title={words.standIns}>
      <Text c="dimmed" size="sm" mb="sm">
        {words.standInsHint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={2} />}
      {data && <StandInsOf giverId={null} given={data.given} none={words.noStandIns} mayName />}
    </Card>
  );
}
