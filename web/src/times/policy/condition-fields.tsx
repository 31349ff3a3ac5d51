import { MultiSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PolicyDraft } from '../../api/views.ts';
import { useTimesWords } from '../words/words.ts';
import { factNames } from './policy-draft.ts';
import { useFactChoices } from './policy-sentence.ts';

type Props = { readonly when: PolicyDraft['when']; readonly onChange: (when: PolicyDraft['when']) => void };

/** Which complaints it is for: of each fact any of the values chosen. */
export function ConditionFields({ when, onChange }: Props): ReactNode {
  const { policies } = useTimesWords();
  const choices = useFactChoices();
  return (
    <>
      <Text c="dimmed" size="sm" mb="xs">
        {policies.conditionsHint}
      </Text>
      {factNames.map((fact) => (
        <MultiSelect
          key={fact}
          mb="sm"
          searchable
          clearable
          label={policies.anyOf(policies.facts[fact])}
          data={choices[fact].map(({ value, label }) => ({ value, label }))}
          value={when.find((one) => one.fact === fact)?.values ?? []}
          onChange={(values) => onChange([...when.filter((one) => one.fact !== fact), { fact, values }])}
        />
      ))}
    </>
  );
}
