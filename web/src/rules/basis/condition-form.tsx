import { TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RuleGroupType } from 'react-querybuilder';
import type { RulesetDocument, RuleVocabulary } from '../../api/views.ts';
import { CommandForm } from '../../ui/command-form.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import type { Condition } from '../condition.ts';
import { conditionToQuery, queryToCondition } from '../convert.ts';
import { ConditionBuilder } from '../editor/condition-builder.tsx';
import { contentOf } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';
import { useSaveCondition } from './use-basis.ts';

type Props = {
  readonly document: RulesetDocument;
  readonly vocabulary: RuleVocabulary;
  /** Empty for one that is not there yet. */
  readonly name: string;
  readonly onClose: () => void;
};

const begun: Condition = { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 1 }] };

/** One shared condition, written out of the facts there are. */
export function ConditionForm({ document, vocabulary, name, onClose }: Props): ReactNode {
  const { basis } = useRuleWords();
  const { conditions, currency } = contentOf(document);
  const [written, setWritten] = useState(name);
  const [query, setQuery] = useState<RuleGroupType>(() => conditionToQuery(conditions[name] ?? begun));
  const others = useMemo(
    () => Object.fromEntries(Object.entries(conditions).filter(([other]) => other !== name)),
    [conditions, name],
  );
  const save = useSaveCondition(document.id, onClose);
  const condition = conditionOf(query);
  useUnsaved({ written, condition }, save.isPending);
  return (
    <CommandForm
      submit={basis.save}
      onSubmit={() => condition && save.mutate({ name: written.trim(), condition, revision: document.revision ?? 1 })}
      onCancel={onClose}
      isSending={save.isPending}
      problem={save.error}
      disabled={condition === null}
    >
      {name === '' && (
        <TextInput
          required
          withAsterisk={false}
          maxLength={64}
          maw="20rem"
          label={basis.name}
          description={basis.nameHint}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
          autoFocus
        />
      )}
      <ConditionBuilder query={query} onChange={setQuery} facts={vocabulary.facts} shared={others} currency={currency} />
    </CommandForm>
  );
}

/** Null while a group is empty or a value is missing. */
function conditionOf(query: RuleGroupType): Condition | null {
  try {
    return queryToCondition(query);
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}
