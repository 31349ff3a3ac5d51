import { Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Rule } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';

type Props = { readonly rule: Rule; readonly onChange: (part: Partial<Rule>) => void; readonly isNew: boolean };

/** What people want to know of a rule beside what it says. */
export function PaperFields({ rule, onChange, isNew }: Props): ReactNode {
  const { editor } = useRuleWords();
  const { goesBy } = rule;
  const texts = ['title', 'policyRef', 'owner'] as const;
  return (
    <Stack gap="sm">
      {isNew && (
        <TextInput
          label={editor.key}
          description={editor.keyHint}
          value={rule.key}
          onChange={(event) => onChange({ key: event.currentTarget.value.trim() })}
        />
      )}
      {texts.map((name) => (
        <TextInput
          key={name}
          label={editor[name]}
          value={rule[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
      <Textarea
        label={editor.rationale}
        autosize
        minRows={2}
        value={rule.rationale}
        onChange={(event) => onChange({ rationale: event.currentTarget.value })}
      />
      <Group gap="sm" align="end">
        <TextInput
          type="date"
          label={editor.reviewBy}
          value={rule.reviewBy}
          onChange={(event) => onChange({ reviewBy: event.currentTarget.value })}
        />
        <NativeSelect
          label={editor.goesBy}
          value={goesBy.date}
          onChange={(event) => onChange({ goesBy: { ...goesBy, date: event.currentTarget.value } })}
          data={Object.entries(editor.goesByDates).map(([value, label]) => ({ value, label }))}
        />
      </Group>
      <Checkbox
        label={editor.keepsTheBetter}
        checked={goesBy.keepsTheBetter}
        onChange={(event) => onChange({ goesBy: { ...goesBy, keepsTheBetter: event.currentTarget.checked } })}
      />
    </Stack>
  );
}
