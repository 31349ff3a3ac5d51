import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CatalogueRemedy, RulesetDocument } from '../../api/views.ts';
import { CommandForm } from '../../ui/command-form.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useRuleWords } from '../words/words.ts';
import { FaultsOf } from './remedy-faults.tsx';
import { RemedyFields } from './remedy-fields.tsx';
import { type RemedyText, useSaveRemedy } from './use-remedies.ts';

type Props = {
  readonly document: RulesetDocument;
  /** Null for a new kind. */
  readonly remedy: CatalogueRemedy | null;
  readonly onClose: () => void;
};

const blank: RemedyText = {
  label: { en: '', es: '' },
  ...{ whereInstead: null, family: 'credits', hasMoney: true, immediateHelp: false, offeredFor: null },
  ...{ executor: 'billing', executorCode: '', executeByDays: 5 },
};

/** One remedy of the catalogue. */
export function RemedyForm({ document, remedy, onClose }: Props): ReactNode {
  const { remedies: words } = useRuleWords();
  const [kind, setKind] = useState(remedy?.kind ?? '');
  const [text, setText] = useState<RemedyText>(() => (remedy ? textOf(remedy) : blank));
  const save = useSaveRemedy(document.id, onClose);
  useUnsaved({ kind, text }, save.isPending);
  return (
    <CommandForm
      submit={words.save}
      onSubmit={() => save.mutate({ kind: kind.trim(), remedy: text, revision: document.revision ?? 1 })}
      onCancel={onClose}
      isSending={save.isPending}
      problem={save.error}
    >
      {remedy === null && (
        <TextInput
          required
          withAsterisk={false}
          maxLength={64}
          pattern="[a-z][a-z0-9\-]*"
          maw="24rem"
          label={words.kind}
          description={words.kindHint}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
          autoFocus
        />
      )}
      <RemedyFields text={text} onChange={setText} isMoneyFixed={remedy?.isMoneyFixed ?? false} />
      <FaultsOf problem={save.error} />
    </CommandForm>
  );
}

function textOf({ label, whereInstead, family, hasMoney, immediateHelp, ...more }: CatalogueRemedy): RemedyText {
  const { offeredFor, executor, executorCode, executeByDays } = more;
  return { label, whereInstead, family, hasMoney, immediateHelp, offeredFor, executor, executorCode, executeByDays };
}
