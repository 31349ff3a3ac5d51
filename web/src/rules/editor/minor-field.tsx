import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { AmountField, typedAmount } from '../../ui/amount-field.tsx';
import { parseAmount } from '../../words/format.ts';
import type { Formula } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';

type Props = {
  readonly label: string;
  readonly minor: number;
  /** NaN for what is no amount: no rule with it can be saved. */
  readonly onChange: (minor: number) => void;
  readonly currency: string;
  /** Shows the name to screen readers alone. */
  readonly isBare?: boolean;
};

/** An amount of a rule in money; nothing at all is an amount too. */
export function MinorField({ label, minor, onChange, currency, isBare = false }: Props): ReactNode {
  const { editor } = useRuleWords();
  const [typed, setTyped] = useState(() => typedAmount(minor, currency));
  return (
    <AmountField
      {...(isBare ? { 'aria-label': label } : { label })}
      currency={currency}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(/^[0.,\s]+$/.test(text) ? 0 : (parseAmount(text, currency) ?? Number.NaN));
      }}
      error={Number.isNaN(minor) ? editor.notAnAmount : null}
    />
  );
}

/** The same for an amount that may be calculated: a calculation stays until a fixed amount is put in its place. */
export function FormulaField({
  formula,
  onChange,
  ...field
}: Omit<Props, 'minor' | 'onChange'> & { readonly formula: Formula; readonly onChange: (formula: Formula) => void }): ReactNode {
  const { editor } = useRuleWords();
  if (typeof formula === 'number') return <MinorField {...field} minor={formula} onChange={onChange} />;
  return (
    <Group gap="sm">
      <Text>{editor.formula}</Text>
      <Button variant="default" size="xs" onClick={() => onChange(0)}>
        {editor.fixedAmount}
      </Button>
    </Group>
  );
}
