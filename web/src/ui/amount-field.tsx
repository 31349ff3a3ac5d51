import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { minorUnits, parseAmount } from '../words/format.ts';
import { useWords } from '../words/words.tsx';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  readonly currency: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

/** An amount as people type it, with the currency beside it; `parseAmount` reads it, and what it cannot read is said at the field. */
export function AmountField({ currency, onChange, value, error, ...props }: Props): ReactNode {
  const { authority } = useWords();
  const isWrong = value !== '' && parseAmount(value, currency) === null;
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span>{currency}</span>}
      rightSectionWidth={48}
      w="9rem"
      {...props}
      value={value}
      error={error ?? (isWrong ? authority.amountWrong(typedAmount(25 * minorUnits(currency), currency)) : undefined)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Minor units as somebody would type them: 2500 of USD is "25.00". */
export function typedAmount(minor: number, currency: string): string {
  const units = minorUnits(currency);
  return (minor / units).toFixed(Math.round(Math.log10(units)));
}
