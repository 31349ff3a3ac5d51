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
  /** As small as the fields beside it. */
  readonly size?: 'xs';
};

/** An amount of a rule in money; nothing at all is an amount too. */
export function MinorField({ label, minor, onChange, currency, isBare = false, size }: Props): ReactNode {
  const { editor } = useRuleWords();
  const [typed, setTyped] = useState(() => typedAmount(minor, currency));
  return (
    <AmountField
      {...(isBare ? { 'aria-label': label } : { label })}
      {...(size && { size, w: 'auto' })}
      currency={currency}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(isNothing(text) ? 0 : (parseAmount(text, currency) ?? Number.NaN));
      }}
      error={Number.isNaN(minor) ? editor.notAnAmount : isNothing(typed) ? false : null}
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
        const amount = isNothing(text) ? 0 : (parseAmount(text, field.currency) ?? Number.NaN);
        onChange(text.trim() === '' ? undefined : amount);
      }}
      error={Number.isNaN(minor) ? editor.notAnAmount : isNothing(typed) ? false : null}
    />
  );
}

const isNothing = (text: string): boolean => /^[0.,\s]+$/.test(text);
