import { Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../words/words.tsx';
import { useAwayWords } from './words/words.ts';

type Props = {
  readonly from: string;
  readonly to: string;
  readonly onFrom: (from: string) => void;
  readonly onTo: (to: string) => void;
  /** What the server said of `startsAt` and `endsAt`. */
  readonly errors?: Readonly<Record<string, string>>;
};

/** From when, now if left empty, until when; in the utility's own time. */
export function PeriodFields({ from, to, onFrom, onTo, errors = {} }: Props): ReactNode {
  const words = useAwayWords();
  const { zone } = useFormat();
  return (
    <Group gap="sm" align="start">
      <TextInput
        type="datetime-local"
        label={words.from(zone)}
        description={words.fromHint}
        value={from}
        onChange={(event) => onFrom(event.currentTarget.value)}
        error={errors['startsAt']}
      />
      <TextInput
        required
        withAsterisk={false}
        type="datetime-local"
        label={words.until(zone)}
        description={words.untilHint}
        value={to}
        onChange={(event) => onTo(event.currentTarget.value)}
        error={errors['endsAt']}
      />
    </Group>
  );
}
