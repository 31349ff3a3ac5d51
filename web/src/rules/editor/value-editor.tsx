import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FullField, ValueEditorProps } from 'react-querybuilder';
import type { FactInWords } from '../../api/views.ts';
import { useRuleWords } from '../words/words.ts';
import { nameAt } from './builder-controls.tsx';
import { MinorField } from './minor-field.tsx';

/** What a fact is compared with: chosen where there is a list, typed where it is a number or money. */
export function ValueEditor({ fieldData, operator, value, path, title, context, ...editing }: ValueEditorProps): ReactNode {
  const { editor } = useRuleWords();
  const handleOnChange = (changed: unknown): void => editing.handleOnChange(changed);
  const fact = factOf(fieldData);
  const name = nameAt(title, path);
  const choices = choicesOf(fieldData);
  if (fact?.type === 'bool') {
    return (
      <NativeSelect
        size="xs"
        aria-label={name}
        value={String(value)}
        onChange={(event) => handleOnChange(event.currentTarget.value === 'true')}
        data={[
          { value: 'true', label: editor.yes },
          { value: 'false', label: editor.no },
        ]}
      />
    );
  }
  if (isListed(operator)) {
    return <MultiSelect size="xs" aria-label={name} value={listOf(value)} onChange={handleOnChange} data={choices} />;
  }
  if (choices.length > 0) {
    return (
      <NativeSelect
        size="xs"
        aria-label={name}
        value={String(value)}
        onChange={({ currentTarget: { value: code } }) => handleOnChange(fact?.type === 'int' ? Number(code) : code)}
        data={choices}
      />
    );
  }
  if (fact?.type === 'money') {
    return <MinorField isBare label={name} currency={currencyOf(context)} minor={Number(value)} onChange={handleOnChange} />;
  }
  return (
    <TextInput
      size="xs"
      w="7rem"
      type="number"
      aria-label={name}
      min={fact?.min ?? 0}
      {...(fact?.max == null ? {} : { max: fact.max })}
      value={String(value)}
      onChange={(event) => handleOnChange(Number(event.currentTarget.value))}
    />
  );
}

/** What a new comparison begins with. */
export function firstValueOf(field: FullField | undefined, operator: string): unknown {
  const fact = field && factOf(field);
  if (fact?.type === 'bool') return true;
  const [first] = field ? choicesOf(field) : [];
  if (isListed(operator)) return first ? [first.value] : [];
  if (fact?.type === 'int') return first ? Number(first.value) : (fact.min ?? 0);
  return fact?.type === 'money' ? 0 : (first?.value ?? '');
}

const isListed = (operator: string): boolean => operator === 'in' || operator === 'notIn';

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const factOf = (field: FullField): FactInWords | undefined => field['fact'] as FactInWords | undefined;

const choicesOf = (field: FullField): { value: string; label: string }[] =>
  (field.values ?? []).flatMap((option) => ('name' in option ? [{ value: option.name, label: option.label }] : []));

const currencyOf = (context: unknown): string => (context as { readonly currency: string }).currency;
