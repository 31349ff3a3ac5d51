import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { amountFault } from '../words/amount-fault.ts';
import { minorUnits, mostMinor, type Format } from '../words/format.ts';
import { useSpeech, type Words } from '../words/words.tsx';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  readonly currency: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
};

/** An amount as people type it, with the currency beside it; `parseAmount` reads it, and why it cannot read something is said at the field. */
export function AmountField({ currency, onChange, value, error, ...props }: Props): ReactNode {
  const { words, format } = useSpeech();
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span>{currency}</span>}
      rightSectionWidth={48}
      w="9rem"
      {...props}
      value={value}
      error={error ?? faultText(value, currency, words, format)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function faultText(typed: string, currency: string, { authority }: Words, format: Format): string | undefined {
  const fault = amountFault(typed, currency);
  const { amountFaults: said } = authority;
  const example = typedAmount(25 * minorUnits(currency), currency);
  if (fault === null) return undefined;
  if (fault === 'currency') return said.currency(currency, example);
  if (fault === 'tooLarge') return said.tooLarge(format.minor(mostMinor, currency));
  return fault === 'decimals' ? said.decimals(Math.round(Math.log10(minorUnits(currency))), example) : said[fault](example);
}

/** Minor units as somebody would type them: 2500 of USD is "25.00". */
export function typedAmount(minor: number, currency: string): string {
  const units = minorUnits(currency);
  return (minor / units).toFixed(Math.round(Math.log10(units)));
}
