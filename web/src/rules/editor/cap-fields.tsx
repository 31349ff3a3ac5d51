import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RuleVocabulary } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import type { Cap } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';
import type { EffectProps } from './effect-props.ts';
import { MinorField } from './minor-field.tsx';
import { TimesField } from './times-field.tsx';

/** A limit over time, in money or in times: how much, of whom, over which time, of which remedies and causes. */
export function CapFields({ effect, onChange, currency, words }: EffectProps<Cap>): ReactNode {
  const { fields, causes, counted, measures } = useRuleWords().editor;
  const { cause, ...ofEveryCause } = effect;
  const { of, ...ofEveryRemedy } = effect;
  const { language } = useSpeech();
  const choices = (list: RuleVocabulary['scopes']): { value: string; label: string }[] =>
    list.map(({ code, label }) => ({ value: code, label: label[language] }));
  return (
    <>
      <NativeSelect
        label={fields.measure}
        value={'times' in effect ? 'times' : 'money'}
        onChange={(event) => onChange(measured(effect, event.currentTarget.value === 'times'))}
        data={Object.entries(measures).map(([value, label]) => ({ value, label }))}
      />
      {'times' in effect ? (
        <TimesField label={fields.times} times={effect.times} onChange={(times) => onChange({ ...effect, times })} />
      ) : (
        <MinorField label={fields.max} currency={currency} minor={effect.max} onChange={(max) => onChange({ ...effect, max })} />
      )}
      <NativeSelect
        label={fields.whose}
        value={effect.counter}
        onChange={(event) => onChange({ ...effect, counter: event.currentTarget.value })}
        data={choices(words.scopes)}
      />
      <NativeSelect
        label={fields.window}
        value={effect.window}
        onChange={(event) => onChange({ ...effect, window: event.currentTarget.value })}
        data={choices(words.windows)}
      />
      <NativeSelect
        label={fields.counted}
        value={of ?? 'every-remedy'}
        onChange={(event) =>
          onChange(event.currentTarget.value === 'these-remedies' ? { ...ofEveryRemedy, of: 'these-remedies' } : ofEveryRemedy)
        }
        data={Object.entries(counted).map(([value, label]) => ({ value, label }))}
      />
      <NativeSelect
        label={fields.causes}
        value={cause ?? 'every'}
        onChange={(event) => onChange(event.currentTarget.value === 'same' ? { ...ofEveryCause, cause: 'same' } : ofEveryCause)}
        data={Object.entries(causes).map(([value, label]) => ({ value, label }))}
      />
    </>
  );
}

/** The same limit in the other measure, with nothing allowed yet. */
function measured(effect: Cap, inTimes: boolean): Cap {
  const { counter, window, of, cause } = effect;
  const over = { type: 'cap' as const, counter, window, ...(of && { of }), ...(cause && { cause }) };
  return inTimes ? { ...over, times: 0 } : { ...over, max: 0 };
}
