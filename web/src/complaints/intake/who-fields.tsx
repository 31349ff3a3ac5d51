import type { ReactNode } from 'react';
import { CustomerLookUp } from '../../customers/customer-look-up.tsx';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { useWords } from '../../words/words.tsx';
import { CallerFields } from './caller-fields.tsx';
import type { IntakeDraft } from './intake-draft.ts';

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
  const { intake } = useWords();
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
      <div style={{ marginTop: '0.75rem' }}>
        <CallerFields value={draft} onChange={set} errors={errors} />
      </div>
    </Card>
  );
}
