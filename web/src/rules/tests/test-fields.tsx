import { Button, Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RuleVocabulary } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { OptionalMinorField } from '../editor/minor-field.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { ExpectedFields } from './expected-fields.tsx';
import { FactRows } from './fact-rows.tsx';
import type { RuleTest } from './rule-test.ts';
import { without } from './without.ts';

type Props = {
  readonly test: RuleTest;
  readonly onChange: (test: RuleTest) => void;
  readonly onRemove: () => void;
  readonly currency: string;
  readonly vocabulary: RuleVocabulary;
};

/** One test: the case that is given, and the answer that is expected. */
export function TestFields({ test, onChange, onRemove, currency, vocabulary }: Props): ReactNode {
  const { tests } = useRuleWords();
  const { language } = useSpeech();
  const { name, given } = test;
  const [startsOpen] = useState(name === tests.unnamed);
  const giving = (part: Partial<RuleTest['given']>): void => onChange({ ...test, given: { ...given, ...part } });
  return (
    <details className={classes['test']} open={startsOpen}>
      <summary>{name || tests.unnamed}</summary>
      <Group gap="sm" align="start">
        <TextInput
          label={tests.name}
          maxLength={200}
          maw="24rem"
          value={name}
          onChange={(event) => onChange({ ...test, name: event.currentTarget.value })}
        />
        <NativeSelect
          label={tests.remedy}
          value={given.remedy}
          onChange={(event) => giving({ remedy: event.currentTarget.value })}
          data={vocabulary.remedies.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
        <OptionalMinorField
          label={tests.amount}
          currency={currency}
          minor={given.amountMinor}
          onChange={(amountMinor) => onChange({ ...test, given: without(given, 'amountMinor', amountMinor) })}
        />
      </Group>
      <Text fw={600} mt="sm">
        {tests.facts}
      </Text>
      <FactRows facts={given.facts ?? {}} onChange={(facts) => giving({ facts })} currency={currency} known={vocabulary.facts} />
      <Group gap="sm" align="end" mt="xs">
        <TextInput
          label={tests.evidence}
          description={tests.evidenceHint}
          defaultValue={(given.evidence ?? []).join(', ')}
          onChange={(event) => giving({ evidence: listIn(event.currentTarget.value) })}
        />
        <Checkbox
          label={tests.secondPerson}
          checked={given.secondPerson ?? false}
          onChange={(event) => giving({ secondPerson: event.currentTarget.checked })}
        />
      </Group>
      <ExpectedFields
        expected={test.expect}
        onChange={(expect) => onChange({ ...test, expect })}
        currency={currency}
        levels={vocabulary.levels}
      />
      <Button size="xs" variant="subtle" mt="xs" aria-label={tests.removeOf(name)} onClick={onRemove}>
        {tests.remove}
      </Button>
    </details>
  );
}

const listIn = (text: string): string[] =>
  text
    .split(/[,\s]+/)
    .map((code) => code.trim())
    .filter(Boolean);
