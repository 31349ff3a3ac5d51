import { Checkbox, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RuleVocabulary } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import type { Rule } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';

type Remedies = Rule['remedies'];
type Props = {
  readonly remedies: Remedies;
  readonly onChange: (remedies: Remedies) => void;
  readonly known: RuleVocabulary['remedies'];
};

export function RemedyChoice({ remedies, onChange, known }: Props): ReactNode {
  const { editor } = useRuleWords();
  const { language } = useSpeech();
  return (
    <Stack gap="xs">
      <Checkbox
        label={editor.everyRemedy}
        checked={remedies === 'every'}
        onChange={(event) => onChange(event.currentTarget.checked ? 'every' : [])}
      />
      {remedies !== 'every' && (
        <Checkbox.Group aria-label={editor.about} value={[...remedies]} onChange={onChange}>
          <Group gap="md">
            {known.map(({ code, label }) => (
              <Checkbox key={code} value={code} label={label[language]} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
