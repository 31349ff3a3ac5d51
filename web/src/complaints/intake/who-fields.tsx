import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { CustomerLookUp } from '../../customers/customer-look-up.tsx';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { keyOf, useWords } from '../../words/words.tsx';
import type { IntakeDraft } from './intake-draft.ts';
import classes from './intake.module.css';

export type FieldsProps = {
  readonly draft: IntakeDraft;
  readonly set: (change: Partial<IntakeDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
};

type WhoProps = FieldsProps & {
  /** What the address asks for, looked up at once. */
  readonly startWith: string;
  readonly onFound: (() => void) | undefined;
};

export function WhoFields({ draft, set, errors, startWith, onFound }: WhoProps): ReactNode {
  const { intake, values, frame } = useWords();
  const may = useMay();
  return (
    <Card title={intake.who}>
      {may('customers.look-up') && (
        <CustomerLookUp
          picked={draft.match}
          key={startWith}
          onPick={(match) => {
            set({ match, relation: match && draft.relation === 'unknown' ? 'holder' : draft.relation });
            onFound?.();
          }}
          startWith={startWith}
          autoFocus
        />
      )}
      <div className={classes['pair']} style={{ marginTop: '0.75rem' }}>
        <TextInput
          label={`${intake.callerName} (${frame.optional})`}
          value={draft.callerName}
          onChange={(event) => set({ callerName: event.currentTarget.value })}
          error={errors['caller.name']}
          autoComplete="off"
        />
        <NativeSelect
          label={intake.relation}
          value={draft.relation}
          onChange={(event) => set({ relation: keyOf(values.relations, event.currentTarget.value) ?? draft.relation })}
          data={Object.entries(values.relations).map(([value, label]) => ({ value, label }))}
          error={errors['caller.relation']}
        />
        <NativeSelect
          label={intake.verifiedBy}
          value={draft.verifiedBy}
          onChange={(event) => set({ verifiedBy: keyOf(values.verifications, event.currentTarget.value) ?? draft.verifiedBy })}
          data={Object.entries(values.verifications).map(([value, label]) => ({ value, label }))}
          error={errors['caller.verifiedBy']}
        />
      </div>
    </Card>
  );
}
