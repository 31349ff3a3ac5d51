import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactInWords } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import type { Unit } from './formula.ts';
import { MinorField } from './minor-field.tsx';

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly currency: string;
  readonly unit: Unit;
};

/** A plain number: money where money is meant. */
export const NumberLeaf = ({ label, value, onChange, currency, unit }: NumberProps): ReactNode =>
  unit === 'money' ? (
    <MinorField isBare label={label} currency={currency} minor={value} onChange={onChange} />
  ) : (
    <WholeField isBare label={label} value={value} onChange={onChange} />
  );

type FactProps = {
  readonly label: string;
  readonly fact: string;
  readonly onChange: (formula: { readonly fact: string }) => void;
  readonly facts: readonly FactInWords[];
  readonly unit: Unit;
};

/** A fact that counts what is meant here. */
export function FactLeaf({ label, fact, onChange, facts, unit }: FactProps): ReactNode {
  const { language } = useSpeech();
  const usable = facts.filter(({ id, type }) => id === fact || (type === 'money') === (unit === 'money'));
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={fact}
      onChange={(event) => onChange({ fact: event.currentTarget.value })}
      data={usable.map(({ id, label: names }) => ({ value: id, label: names[language] }))}
    />
  );
}

type WholeProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly isBare?: boolean;
};

export const WholeField = ({ label, value, onChange, isBare = false }: WholeProps): ReactNode => (
  <TextInput
    size="xs"
    w="8rem"
    type="number"
    min={0}
    {...(isBare ? { 'aria-label': label } : { label })}
    value={String(value)}
    onChange={(event) => onChange(Number(event.currentTarget.value))}
  />
);
