import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FactInWords } from '../../api/views.ts';
import type { Formula } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';
import { begun, treeOf } from './formula.ts';
import { FormulaFields } from './formula-fields.tsx';
import { MinorField } from './minor-field.tsx';

type Props = {
  readonly label: string;
  readonly formula: Formula;
  readonly onChange: (formula: Formula) => void;
  readonly currency: string;
  readonly facts: readonly FactInWords[];
};

/** An amount, or the calculation that gives it; the sentence beside says what it comes to. */
export function FormulaField({ label, formula, onChange, currency, facts }: Props): ReactNode {
  const { editor, formulas } = useRuleWords();
  const numbers = facts.filter(({ type, values }) => type === 'money' || (type === 'int' && values.length === 0));
  if (typeof formula === 'number') {
    return (
      <Stack gap={4} align="start">
        <MinorField label={label} currency={currency} minor={formula} onChange={onChange} />
        <Button
          variant="subtle"
          size="xs"
          onClick={() => onChange(begun('percentOf', begun('fact', 0, moneyIn(numbers)), numbers))}
        >
          {formulas.calculate}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap={4} align="start">
      <FormulaFields
        label={label}
        formula={treeOf(formula)}
        onChange={onChange}
        currency={currency}
        facts={numbers}
        unit="money"
      />
      <Button variant="subtle" size="xs" onClick={() => onChange(0)}>
        {editor.fixedAmount}
      </Button>
    </Stack>
  );
}

const moneyIn = (facts: readonly FactInWords[]): readonly FactInWords[] => facts.filter(({ type }) => type === 'money');
