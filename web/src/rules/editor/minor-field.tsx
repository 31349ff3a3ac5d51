import { type ReactNode, useState } from 'react';
import { AmountField, typedAmount } from '../../ui/amount-field.tsx';
import { parseAmount } from '../../words/format.ts';
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

/** The same where nothing typed means that it is not looked at. */
export function OptionalMinorField({
  minor,
  onChange,
  ...field
}: Omit<Props, 'minor' | 'onChange'> & {
  readonly minor: number | undefined;
  readonly onChange: (minor: number | undefined) => void;
}): ReactNode {
  const { editor } = useRuleWords();
  const [typed, setTyped] = useState(() => (minor === undefined ? '' : typedAmount(minor, field.currency)));
  return (
    <AmountField
      label={field.label}
      currency={field.currency}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const isNothing = /^[0.,\s]+$/.test(text);
        onChange(text.trim() === '' ? undefined : isNothing ? 0 : (parseAmount(text, field.currency) ?? Number.NaN));
      }}
      error={Number.isNaN(minor) ? editor.notAnAmount : null}
    />
  );
}
