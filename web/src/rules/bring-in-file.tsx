import { Alert, Button, FileInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { FileCheck, RulesetDocument } from '../api/views.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { wordOf } from '../words/words.tsx';
import { WholeDiff } from './frame-diff.tsx';
import { jsonIn } from './ruleset-file.ts';
import { useBringInFile, useCheckFile } from './use-ruleset-file.ts';
import { useRuleWords } from './words/words.ts';

/** For whoever writes a draft: the rules of a file, shown as what they change before anything is saved. */
export function BringInFile({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { file } = useRuleWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        {file.bringIn}
      </Button>
      <Sheet title={file.bringIn} opened={isOpen} onClose={() => setOpen(false)}>
        <ChooseFile document={document} onClose={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

/** A file, and the revision of the draft that it is checked against. */
type Chosen = { readonly file: Record<string, unknown>; readonly revision: number };

function ChooseFile({ document, onClose }: { readonly document: RulesetDocument; readonly onClose: () => void }): ReactNode {
  const { file } = useRuleWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isOdd, setOdd] = useState(false);
  const check = useCheckFile(document.id);
  const bringIn = useBringInFile(document.id, onClose);
  const read = async (picked: File | null): Promise<void> => {
    // What was checked is what is saved over: a colleague who saves in between is not overruled without a look.
    const revision = document.revision ?? 1;
    const file = picked && jsonIn(await picked.text());
    setChosen(file && { file, revision });
    setOdd(picked !== null && !file);
    check.reset();
    bringIn.reset();
    if (file) check.mutate(file);
  };
  const changes = check.data?.differences;
  return (
    <Stack gap="sm">
      <Text size="sm">{file.hint}</Text>
      <FileInput
        accept="application/json,.json"
        label={file.choose}
        placeholder={file.choose}
        error={isOdd ? file.odd : undefined}
        onChange={(picked) => void read(picked)}
        data-autofocus
      />
      <div aria-live="polite">
        {check.isPending && <Waiting lines={3} />}
        {check.data && <Found found={check.data} />}
      </div>
      <ProblemNotice problem={check.error ?? bringIn.error} />
      {chosen && changes && (
        <Button
          loading={bringIn.isPending}
          disabled={changes.rules.length + changes.frame.length === 0}
          onClick={() => bringIn.mutate(chosen)}
        >
          {file.takeOver}
        </Button>
      )}
    </Stack>
  );
}

function Found({ found: { faults, differences, isAsExported } }: { readonly found: FileCheck }): ReactNode {
  const { editor, file } = useRuleWords();
  return (
    <Stack gap="sm">
      {isAsExported === false && <Alert>{file.changedSince}</Alert>}
      {faults.length > 0 && (
        <Alert color="red" title={file.faults(faults.length)}>
          <ul>
            {faults.map(({ pointer, code }) => (
              <li key={`${pointer} ${code}`}>
                <code>{pointer || '/'}</code>: {wordOf(editor.faults, code)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {differences && <WholeDiff differences={differences} />}
    </Stack>
  );
}
