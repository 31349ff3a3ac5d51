import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Registration } from '../../api/views.ts';
import { keyOf, useWords } from '../../words/words.tsx';
import classes from './intake.module.css';

type Caller = NonNullable<Registration['caller']>;

/** Who speaks, for whom, and how that was made sure, as the fields hold it. */
export type CallerDraft = {
  readonly callerName: string;
  readonly relation: Caller['relation'];
  readonly verifiedBy: Caller['verifiedBy'];
};

export const unknownCaller: CallerDraft = { callerName: '', relation: 'unknown', verifiedBy: 'none' };

/** As the API takes it: a name only where there is one. */
export const callerOf = ({ callerName, relation, verifiedBy }: CallerDraft): Caller => ({
  relation,
  verifiedBy,
  ...(callerName.trim() === '' ? {} : { name: callerName.trim() }),
});

type Props = {
  readonly value: CallerDraft;
  readonly onChange: (change: Partial<CallerDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
};

export function CallerFields({ value, onChange, errors }: Props): ReactNode {
  const { intake, values, frame } = useWords();
  return (
    <div className={classes['pair']}>
      <TextInput
        label={`${intake.callerName} (${frame.optional})`}
        value={value.callerName}
        onChange={(event) => onChange({ callerName: event.currentTarget.value })}
        error={errors['caller.name']}
        autoComplete="off"
      />
      <NativeSelect
        label={intake.relation}
        value={value.relation}
        onChange={(event) => onChange({ relation: keyOf(values.relations, event.currentTarget.value) ?? value.relation })}
        data={Object.entries(values.relations).map(([relation, label]) => ({ value: relation, label }))}
        error={errors['caller.relation']}
      />
      <NativeSelect
        label={intake.verifiedBy}
        value={value.verifiedBy}
        onChange={(event) => onChange({ verifiedBy: keyOf(values.verifications, event.currentTarget.value) ?? value.verifiedBy })}
        data={Object.entries(values.verifications).map(([verifiedBy, label]) => ({ value: verifiedBy, label }))}
        error={errors['caller.verifiedBy']}
      />
    </div>
  );
}
