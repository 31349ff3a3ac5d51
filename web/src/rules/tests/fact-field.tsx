import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactInWords } from '../../api/views.ts';
import type { FactValue } from '../../decisions/use-fact-text.ts';
import { useSpeech } from '../../words/words.tsx';
import { MinorField } from '../editor/minor-field.tsx';
import { useRuleWords } from '../words/words.ts';

type Value = NonNullable<FactValue>;
type Props = {
  readonly fact: FactInWords;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly currency: string;
};

/** One fact and its value: chosen where there is a list, typed where it is a number or money. */
export function FactField({ fact, value, onChange, currency }: Props): ReactNode {
  const { editor } = useRuleWords();
  const { language } = useSpeech();
  const { type, label: names, values, min, max } = fact;
  const label = names[language];
  const choices = values.map(({ code, label: words }) => ({ value: code, label: words[language] }));
  if (type === 'bool') {
    return (
      <NativeSelect
        size="xs"
        label={label}
        value={String(value)}
        onChange={(event) => onChange(event.currentTarget.value === 'true')}
        data={[
          { value: 'true', label: editor.yes },
          { value: 'false', label: editor.no },
        ]}
      />
    );
  }
  if (type === 'set') {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    return <MultiSelect size="xs" label={label} value={chosen} onChange={onChange} data={choices} />;
  }
  if (choices.length > 0) {
    return (
      <NativeSelect
        size="xs"
        label={label}
        value={String(value)}
        onChange={({ currentTarget: { value: code } }) => onChange(type === 'int' ? Number(code) : code)}
        data={choices}
      />
    );
  }
  if (type === 'money')
    return <MinorField size="xs" label={label} currency={currency} minor={Number(value)} onChange={onChange} />;
  return (
    <TextInput
      size="xs"
      type="number"
      label={label}
      min={min ?? 0}
      {...(max === null ? {} : { max })}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
