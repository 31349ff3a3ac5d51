import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Effect } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';
import type { EffectProps } from './effect-props.ts';
import { FormulaField } from './formula-field.tsx';
import { MinorField } from './minor-field.tsx';

/** What is owed, until when it has to be paid, and what comes on top when it is late. */
export function OweFields({
  effect,
  onChange,
  currency,
  words,
}: EffectProps<Extract<Effect, { readonly type: 'owe' }>>): ReactNode {
  const { fields, units } = useRuleWords().editor;
  const { payWithin } = effect;
  return (
    <>
      <FormulaField
        label={fields.amount}
        currency={currency}
        facts={words.facts}
        formula={effect.amount}
        onChange={(amount) => onChange({ ...effect, amount })}
      />
      <TextInput
        type="number"
        w="6rem"
        label={fields.days}
        value={String(payWithin.count)}
        onChange={(event) => onChange({ ...effect, payWithin: { ...payWithin, count: Number(event.currentTarget.value) } })}
      />
      <NativeSelect
        label={fields.unit}
        value={payWithin.unit}
        onChange={(event) => onChange({ ...effect, payWithin: { ...payWithin, unit: event.currentTarget.value } })}
        data={Object.entries(units).map(([value, label]) => ({ value, label }))}
      />
      <MinorField
        label={fields.penalty}
        currency={currency}
        minor={effect.latePenalty ?? 0}
        onChange={(late) => onChange({ ...effect, latePenalty: late === 0 ? null : late })}
      />
    </>
  );
}
