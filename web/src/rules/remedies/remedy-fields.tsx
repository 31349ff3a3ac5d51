import { Checkbox, MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { executors } from '../../executions/use-orders.ts';
import { useSpeech } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useVocabulary } from '../use-rulesets.ts';
import { useRuleWords } from '../words/words.ts';
import type { RemedyText } from './use-remedies.ts';

type Props = {
  readonly text: RemedyText;
  readonly onChange: (text: RemedyText) => void;
  /** Money or not stays as it is. */
  readonly isMoneyFixed: boolean;
};

/** Names, for which complaints, who carries it out and by when. */
export function RemedyFields({ text, onChange, isMoneyFixed }: Props): ReactNode {
  const { remedies: words } = useRuleWords();
  const set = (change: Partial<RemedyText>): void => onChange({ ...text, ...change });
  return (
    <>
      <div className={classes['spread']}>
        <Line label={words.labelEn} value={text.label.en} onChange={(en) => set({ label: { ...text.label, en } })} />
        <Line label={words.labelEs} value={text.label.es} onChange={(es) => set({ label: { ...text.label, es } })} />
      </div>
      <OfferedFor categories={text.offeredFor} onChange={(offeredFor) => set({ offeredFor })} />
      <TextInput
        label={words.whereInstead}
        description={words.whereInsteadHint}
        maxLength={300}
        value={text.whereInstead ?? ''}
        onChange={(event) => set({ whereInstead: event.currentTarget.value })}
      />
      <Execution text={text} set={set} />
      <Checkbox
        label={words.hasMoney}
        description={isMoneyFixed ? words.moneyFixed : undefined}
        disabled={isMoneyFixed}
        checked={text.hasMoney}
        onChange={(event) => set({ hasMoney: event.currentTarget.checked })}
      />
      <Checkbox
        label={words.immediateHelp}
        checked={text.immediateHelp}
        onChange={(event) => set({ immediateHelp: event.currentTarget.checked })}
      />
    </>
  );
}

type Part = { readonly text: RemedyText; readonly set: (change: Partial<RemedyText>) => void };

function Execution({ text, set }: Part): ReactNode {
  const { remedies: words } = useRuleWords();
  const { words: all } = useSpeech();
  return (
    <div className={classes['spread']}>
      <NativeSelect
        label={words.executor}
        value={text.executor}
        onChange={(event) => set({ executor: executors.find((one) => one === event.currentTarget.value) ?? text.executor })}
        data={executors.map((one) => ({ value: one, label: all.values.executors[one] }))}
      />
      <Line label={words.executorCode} value={text.executorCode} onChange={(executorCode) => set({ executorCode })} />
      <NumberInput
        required
        withAsterisk={false}
        label={words.executeByDays}
        min={0}
        max={366}
        allowDecimal={false}
        value={text.executeByDays}
        onChange={(value) => set({ executeByDays: Number(value) })}
      />
      <Line label={words.family} hint={words.familyHint} value={text.family} onChange={(family) => set({ family })} />
    </div>
  );
}

type OfferedProps = { readonly categories: RemedyText['offeredFor']; readonly onChange: (to: RemedyText['offeredFor']) => void };

function OfferedFor({ categories, onChange }: OfferedProps): ReactNode {
  const { remedies: words } = useRuleWords();
  const { language } = useSpeech();
  const { data: vocabulary } = useVocabulary();
  const known = vocabulary?.facts.find(({ id }) => id === 'complaint.category')?.values ?? [];
  return (
    <>
      <Checkbox
        label={words.everyCategory}
        checked={categories === null}
        onChange={(event) => onChange(event.currentTarget.checked ? null : [])}
      />
      {categories !== null && (
        <MultiSelect
          label={words.offeredFor}
          searchable
          value={categories}
          onChange={onChange}
          data={known.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
      )}
    </>
  );
}

type LineProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const Line = ({ label, hint, value, onChange }: LineProps): ReactNode => (
  <TextInput
    required
    withAsterisk={false}
    maxLength={100}
    label={label}
    description={hint}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
