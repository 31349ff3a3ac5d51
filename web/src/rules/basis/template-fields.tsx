import { Group, MultiSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RuleVocabulary } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import type { Template } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';

type Props = {
  readonly level: string;
  readonly template: Template;
  readonly onChange: (template: Template) => void;
  readonly vocabulary: RuleVocabulary;
};

/** What an employee of one level has been trained in, and for how long they have been there. */
export function TemplateFields({ level, template, onChange, vocabulary }: Props): ReactNode {
  const { basis } = useRuleWords();
  const { language } = useSpeech();
  const name = vocabulary.levels.find(({ code }) => code === level)?.label[language] ?? level;
  const trainings = vocabulary.facts.find(({ id }) => id === 'employee.trainings')?.values ?? [];
  return (
    <Group gap="sm" align="end" role="group" aria-label={name}>
      <MultiSelect
        miw="16rem"
        maw="36rem"
        label={`${name}: ${basis.trainings}`}
        value={[...template.trainings]}
        onChange={(chosen) => onChange({ ...template, trainings: chosen })}
        data={trainings.map(({ code, label }) => ({ value: code, label: label[language] }))}
      />
      <TextInput
        type="number"
        min={0}
        w="9rem"
        label={basis.tenure}
        value={String(template.tenureMonths)}
        onChange={(event) => onChange({ ...template, tenureMonths: Number(event.currentTarget.value) })}
      />
    </Group>
  );
}
