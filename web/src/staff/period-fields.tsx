import { Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat, useWords } from '../words/words.tsx';

type Props = {
  readonly from: string;
  readonly to: string;
  readonly onFrom: (from: string) => void;
  readonly onTo: (to: string) => void;
};

/** From when, now if left empty, until when; in the utility's own time. */
export function PeriodFields({ from, to, onFrom, onTo }: Props): ReactNode {
  const { away } = useWords();
  const { zone } = useFormat();
  return (
    <Group gap="sm" align="start">
      <TextInput
        type="datetime-local"
        label={away.from(zone)}
        description={away.fromHint}
        value={from}
        onChange={(event) => onFrom(event.currentTarget.value)}
      />
      <TextInput
        required
        withAsterisk={false}
        type="datetime-local"
        label={away.until(zone)}
        description={away.untilHint}
        value={to}
        onChange={(event) => onTo(event.currentTarget.value)}
      />
    </Group>
  );
}
