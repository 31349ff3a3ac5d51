import { Button, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../staff/session.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { fieldTexts } from '../ui/problem-notice.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useWords } from '../words/words.tsx';
import { useBeginDraft } from './use-rulesets.ts';
import { useRuleWords } from './words/words.ts';

/** For whoever writes rules: a copy of the rules in force, under a name. */
export function BeginDraft(): ReactNode {
  const words = useRuleWords();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  if (!may('rules.write')) return null;
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        {words.begin}
      </Button>
      <Sheet title={words.begin} opened={isOpen} onClose={() => setOpen(false)}>
        <BeginForm onClose={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

function BeginForm({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useRuleWords();
  const allWords = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const begin = useBeginDraft(({ id }) => void navigate(`/rules/${id}`));
  return (
    <CommandForm
      submit={words.begin}
      onSubmit={() => begin.mutate(title.trim())}
      onCancel={onClose}
      isSending={begin.isPending}
      problem={begin.error}
      shown={['title']}
    >
      <Text>{words.beginHint}</Text>
      <TextInput
        required
        withAsterisk={false}
        maxLength={200}
        label={words.beginTitle}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={fieldTexts(begin.error, allWords)['title']}
        data-autofocus
      />
    </CommandForm>
  );
}
