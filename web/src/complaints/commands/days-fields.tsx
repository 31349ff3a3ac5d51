import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words.tsx';
import classes from '../intake/intake.module.css';

/** `YYYY-MM-DD`, empty where nobody said. */
export type Days = { readonly eventOn: string; readonly billOn: string };

/** The two days that rules may go by beside the receipt. */
export function DaysFields({
  days,
  latest,
  onChange,
  errors,
}: {
  readonly days: Days;
  /** The day of the receipt: what the customer complains of came before. */
  readonly latest: string;
  readonly onChange: (change: Partial<Days>) => void;
  readonly errors: Readonly<Record<string, string>>;
}): ReactNode {
  const { days: said, frame } = useWords();
  return (
    <div className={classes['pair']}>
      {(['eventOn', 'billOn'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={`${said[name]} (${frame.optional})`}
          max={latest}
          value={days[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          error={errors[name]}
        />
      ))}
    </div>
  );
}
