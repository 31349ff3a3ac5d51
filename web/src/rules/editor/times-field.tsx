import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useRuleWords } from '../words/words.ts';

const mostTimes = 1_000;

/** How often, in whole numbers; NaN for what is none: no rule with it can be saved. */
export function TimesField({
  label,
  times,
  onChange,
}: {
  readonly label: string;
  readonly times: number;
  readonly onChange: (times: number) => void;
}): ReactNode {
  const { editor } = useRuleWords();
  const [typed, setTyped] = useState(() => String(times));
  return (
    <TextInput
      inputMode="numeric"
      w="8rem"
      label={label}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        onChange(/^\d{1,4}$/.test(value.trim()) && Number(value) <= mostTimes ? Number(value) : Number.NaN);
      }}
      error={Number.isNaN(times) ? editor.notTimes(mostTimes) : null}
    />
  );
}
