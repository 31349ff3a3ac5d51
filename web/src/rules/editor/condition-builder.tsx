import { type ReactNode, useMemo } from 'react';
import { type FullField, QueryBuilder, type RuleGroupType, type RuleType, type Translations } from 'react-querybuilder';
import type { FactInWords } from '../../api/views.ts';
import { useSpeech, wordOf } from '../../words/words.tsx';
import type { Condition } from '../condition.ts';
import { sharedCondition } from '../convert.ts';
import { useRuleWords } from '../words/words.ts';
import { ActionButton, Choice, Opposite } from './builder-controls.tsx';
import classes from './editor.module.css';
import { firstValueOf, ValueEditor } from './value-editor.tsx';

type Props = {
  readonly query: RuleGroupType;
  readonly onChange: (query: RuleGroupType) => void;
  readonly facts: readonly FactInWords[];
  readonly shared: Readonly<Record<string, Condition>>;
  readonly currency: string;
};

const controls = { actionElement: ActionButton, valueSelector: Choice, valueEditor: ValueEditor, notToggle: Opposite };

/** Conditions out of nothing but the facts there are, each compared only as it can be. */
export function ConditionBuilder({ query, onChange, facts, shared, currency }: Props): ReactNode {
  const { language } = useSpeech();
  const { editor } = useRuleWords();
  const fields = useMemo(
    () => fieldsOf(facts, Object.keys(shared), language, editor.shared),
    [facts, shared, language, editor.shared],
  );
  const operators = (field: string): { name: string; label: string }[] =>
    (facts.find(({ id }) => id === field)?.operators ?? ['equal']).map((name) => ({
      name,
      label: wordOf(editor.operators, name),
    }));
  return (
    <div className={classes['builder']}>
      <QueryBuilder
        query={query}
        onQueryChange={onChange}
        fields={fields}
        combinators={[
          { name: 'and', label: editor.and },
          { name: 'or', label: editor.or },
        ]}
        getOperators={operators}
        getDefaultOperator={(field) => operators(field)[0]?.name ?? 'equal'}
        getDefaultValue={({ field, operator }: RuleType) =>
          firstValueOf(
            fields.find(({ name }) => name === field),
            operator,
          )
        }
        resetOnOperatorChange
        showNotToggle
        controlElements={controls}
        translations={translationsOf(editor)}
        context={{ currency }}
      />
    </div>
  );
}

/** A fact for each fact, and one that stands for the conditions rules share by name. */
function fieldsOf(facts: readonly FactInWords[], shared: readonly string[], language: 'en' | 'es', label: string): FullField[] {
  const ofFacts = facts.map((fact) => ({
    name: fact.id,
    value: fact.id,
    label: fact.label[language],
    fact,
    values: fact.values.map(({ code, label: words }) => ({ name: code, label: words[language] })),
  }));
  if (shared.length === 0) return ofFacts;
  return [
    ...ofFacts,
    { name: sharedCondition, value: sharedCondition, label, values: shared.map((name) => ({ name, label: name })) },
  ];
}

const translationsOf = (editor: ReturnType<typeof useRuleWords>['editor']): Partial<Translations> => ({
  fields: { title: editor.fact },
  operators: { title: editor.operator },
  value: { title: editor.value },
  combinators: { title: editor.joined },
  notToggle: { label: editor.not, title: editor.not },
  addRule: { label: editor.addCondition, title: editor.addConditionTitle },
  addGroup: { label: editor.addGroup, title: editor.addGroupTitle },
  removeRule: { label: editor.remove, title: editor.removeCondition },
  removeGroup: { label: editor.remove, title: editor.removeGroup },
});
