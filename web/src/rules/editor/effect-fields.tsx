import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { keyOf, useSpeech } from '../../words/words.tsx';
import { type Effect, type EffectType, effectTypes } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';
import { CapFields } from './cap-fields.tsx';
import { FormulaField } from './formula-field.tsx';
import type { EffectProps } from './effect-props.ts';
import { MinorField } from './minor-field.tsx';
import { OweFields } from './owe-fields.tsx';

type Of<Type extends EffectType> = EffectProps<Extract<Effect, { readonly type: Type }>>;

export function EffectFields(props: EffectProps): ReactNode {
  const { effects, editor } = useRuleWords();
  const { effect, onChange } = props;
  return (
    <Group gap="sm" align="start">
      <NativeSelect
        label={editor.fields.effect}
        value={effect.type}
        onChange={(event) => onChange(emptyEffects[keyOf(effects, event.currentTarget.value) ?? 'grant'])}
        data={effectTypes.map((type) => ({ value: type, label: effects[type] }))}
      />
      <Fields {...props} key={effect.type} />
    </Group>
  );
}

function Fields({ effect, ...rest }: EffectProps): ReactNode {
  switch (effect.type) {
    case 'grant':
      return <GrantFields effect={effect} {...rest} />;
    case 'cap':
      return <CapFields effect={effect} {...rest} />;
    case 'forbid':
      return <ForbidFields effect={effect} {...rest} />;
    case 'require':
      return <RequireFields effect={effect} {...rest} />;
    case 'duty':
      return <DutyFields effect={effect} {...rest} />;
    case 'owe':
      return <OweFields effect={effect} {...rest} />;
  }
}

function GrantFields({ effect, onChange, currency, words }: Of<'grant'>): ReactNode {
  const { fields } = useRuleWords().editor;
  return (
    <FormulaField
      label={fields.upTo}
      currency={currency}
      facts={words.facts}
      formula={effect.upTo}
      onChange={(upTo) => onChange({ type: 'grant', upTo })}
    />
  );
}

function ForbidFields({ effect, onChange, currency }: Of<'forbid'>): ReactNode {
  const { editor } = useRuleWords();
  return (
    <>
      <NativeSelect
        label={editor.fields.forWhom}
        value={effect.for}
        onChange={(event) => onChange({ ...effect, for: keyOf(editor.forWhom, event.currentTarget.value) ?? effect.for })}
        data={Object.entries(editor.forWhom).map(([value, label]) => ({ value, label }))}
      />
      <TextInput
        label={editor.fields.reason}
        value={effect.reason}
        onChange={(event) => onChange({ ...effect, reason: event.currentTarget.value })}
      />
      <AboveField effect={effect} onChange={onChange} currency={currency} />
    </>
  );
}

function RequireFields({ effect, onChange, currency, words }: Of<'require'>): ReactNode {
  const { fields } = useRuleWords().editor;
  const { language } = useSpeech();
  return (
    <>
      <NativeSelect
        label={fields.level}
        value={effect.level}
        onChange={(event) => onChange({ ...effect, level: event.currentTarget.value })}
        data={words.levels.map(({ code, label }) => ({ value: code, label: label[language] }))}
      />
      <AboveField effect={effect} onChange={onChange} currency={currency} />
    </>
  );
}

function DutyFields({ effect, onChange, currency }: Of<'duty'>): ReactNode {
  const { editor } = useRuleWords();
  const { duty } = effect;
  return (
    <>
      <NativeSelect
        label={editor.fields.duty}
        value={duty.kind}
        onChange={({ currentTarget: { value: kind } }) =>
          onChange({ ...effect, duty: kind === 'evidence' ? { kind, evidence: '' } : { kind } })
        }
        data={Object.entries(editor.duties).map(([value, label]) => ({ value, label }))}
      />
      {duty.kind === 'evidence' && (
        <TextInput
          label={editor.fields.evidence}
          value={duty.evidence ?? ''}
          onChange={(event) => onChange({ ...effect, duty: { kind: 'evidence', evidence: event.currentTarget.value } })}
        />
      )}
      <AboveField effect={effect} onChange={onChange} currency={currency} />
    </>
  );
}

function AboveField({ effect, onChange, currency }: Omit<Of<'forbid' | 'require' | 'duty'>, 'words'>): ReactNode {
  const { fields } = useRuleWords().editor;
  return (
    <MinorField
      label={fields.above}
      currency={currency}
      minor={effect.above ?? 0}
      onChange={(above) => onChange({ ...effect, above })}
    />
  );
}

const emptyEffects: { readonly [Type in EffectType]: Extract<Effect, { readonly type: Type }> } = {
  grant: { type: 'grant', upTo: 0 },
  cap: { type: 'cap', counter: 'customer', window: 'rolling-365-days', max: 0 },
  forbid: { type: 'forbid', reason: '', for: 'this-employee' },
  require: { type: 'require', level: 'supervisor' },
  duty: { type: 'duty', duty: { kind: 'note' } },
  owe: { type: 'owe', amount: 0, payWithin: { count: 10, unit: 'working-days' }, latePenalty: null },
};
