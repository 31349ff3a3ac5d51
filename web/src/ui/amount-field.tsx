import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { minorUnits } from '../words/format.ts';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  readonly currency: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

/** An amount as people type it, with the currency beside it; `parseAmount` reads it. */
export const AmountField = ({ currency, onChange, ...props }: Props): ReactNode => (
  <TextInput
    inputMode="decimal"
    autoComplete="off"
    rightSection={<span>{currency}</span>}
    rightSectionWidth={48}
    w="9rem"
    {...props}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

/** Minor units as somebody would type them: 2500 of USD is "25.00". */
export function typedAmount(minor: number, currency: string): string {
  const units = minorUnits(currency);
  return (minor / units).toFixed(Math.round(Math.log10(units)));
}
