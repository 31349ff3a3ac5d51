import { Group, NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RuleVocabulary } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import { OptionalMinorField } from '../editor/minor-field.tsx';
import { useRuleWords } from '../words/words.ts';
import type { RuleTest } from './rule-test.ts';
import { without } from './without.ts';

type Expected = RuleTest['expect'];
type Props = {
  readonly expected: Expected;
  readonly onChange: (expected: Expected) => void;
  readonly currency: string;
  readonly levels: RuleVocabulary['levels'];
};

/** The answer a test expects; what is left open is not looked at. */
export function ExpectedFields({ expected, onChange, currency, levels }: Props): ReactNode {
  const { tests, impact } = useRuleWords();
  const { language } = useSpeech();
  const { verdict, limitMinor, level } = expected;
  return (
    <>
      <Text fw={600} mt="sm">
        {tests.expect}
      </Text>
      <Group gap="sm" align="start">
        <NativeSelect
          label={tests.result}
          value={verdict}
          onChange={(event) => onChange({ ...expected, verdict: event.currentTarget.value })}
          data={Object.entries(impact.verdicts).map(([value, label]) => ({ value, label }))}
        />
        <OptionalMinorField
          label={tests.limit}
          currency={currency}
          minor={limitMinor}
          onChange={(minor) => onChange(without(expected, 'limitMinor', minor))}
        />
        <NativeSelect
          label={tests.level}
          value={level ?? ''}
          onChange={({ currentTarget: { value } }) => onChange(without(expected, 'level', value === '' ? undefined : value))}
          data={[
            { value: '', label: tests.anyLevel },
            ...levels.map(({ code, label }) => ({ value: code, label: label[language] })),
          ]}
        />
      </Group>
    </>
  );
}
