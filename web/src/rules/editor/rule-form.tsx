import { Alert, Button, Group } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { RuleGroupType } from 'react-querybuilder';
import { Link, useNavigate } from 'react-router';
import type { RulesetDocument, RuleVocabulary } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useWords } from '../../words/words.tsx';
import type { Condition } from '../condition.ts';
import { conditionToQuery, queryToCondition } from '../convert.ts';
import { contentOf, type Rule } from '../rule.ts';
import { TestsEditor } from '../tests/tests-editor.tsx';
import { useRuleWords } from '../words/words.ts';
import { ConditionBuilder } from './condition-builder.tsx';
import classes from './editor.module.css';
import { EffectFields } from './effect-fields.tsx';
import { PaperFields } from './paper-fields.tsx';
import { ReadsAs } from './reads-as.tsx';
import { RemedyChoice } from './remedy-choice.tsx';
import { useReading, useSaveRule } from './use-draft-rules.ts';

type Props = {
  readonly document: RulesetDocument;
  readonly vocabulary: RuleVocabulary;
  readonly start: Rule;
  readonly isNew: boolean;
};

/** The outcome first, then when it holds, then who answers for it; beside it what it says so far. */
export function RuleForm({ document, vocabulary, start, isNew }: Props): ReactNode {
  const { editor, tests } = useRuleWords();
  const { frame } = useWords();
  const navigate = useNavigate();
  const back = `/rules/${document.id}`;
  const may = useMay();
  const isWritable = document.state === 'draft' && may('rules.write');
  const [seen] = useState(document.revision ?? 1);
  const [written, setWritten] = useState(start);
  const [query, setQuery] = useState<RuleGroupType>(() => conditionToQuery(start.conditions));
  const conditions = conditionsOf(query);
  const rule = conditions ? { ...written, conditions } : written;
  const [settled] = useDebouncedValue(rule, 250);
  const reading = useReading(document.id, settled);
  const save = useSaveRule(document.id, () => void navigate(back));
  useUnsaved(rule, save.isPending);
  const { currency, conditions: shared } = contentOf(document);
  const change = (part: Partial<Rule>): void => setWritten((before) => ({ ...before, ...part }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (conditions && !save.isPending) save.mutate({ rule, revision: seen });
  };
  return (
    <form onSubmit={send} className={classes['columns']}>
      <div className={classes['parts']}>
        <Card title={editor.outcome}>
          <EffectFields
            effect={written.effect}
            onChange={(effect) => change({ effect })}
            currency={currency}
            words={vocabulary}
          />
        </Card>
        <Card title={editor.about}>
          <RemedyChoice remedies={written.remedies} onChange={(remedies) => change({ remedies })} known={vocabulary.remedies} />
        </Card>
        <Card title={editor.conditions}>
          <ConditionBuilder query={query} onChange={setQuery} facts={vocabulary.facts} shared={shared} currency={currency} />
        </Card>
        <Card title={editor.answersFor}>
          <PaperFields rule={written} onChange={change} isNew={isNew} />
        </Card>
        <Card title={tests.tab} aside={editor.tests(written.tests.length)}>
          <TestsEditor
            rulesetId={document.id}
            rule={written}
            onChange={(changed) => change({ tests: changed })}
            currency={currency}
            vocabulary={vocabulary}
            isNew={isNew}
          />
        </Card>
      </div>
      <div className={classes['beside']}>
        <ReadsAs reading={reading.data} rule={settled} isComplete={conditions !== null} />
        {!isWritable && <Alert color="yellow" title={editor.noDraft} />}
        <ProblemNotice problem={save.error ?? reading.error} />
        <Group gap="xs">
          <Button
            type="submit"
            loading={save.isPending}
            disabled={!isWritable || !conditions || (reading.data?.faults.length ?? 0) > 0}
          >
            {editor.save}
          </Button>
          <Button variant="subtle" component={Link} to={back}>
            {frame.cancel}
          </Button>
        </Group>
      </div>
    </form>
  );
}

/** Null while a group is empty or a value is missing. */
function conditionsOf(query: RuleGroupType): Condition | null {
  try {
    return queryToCondition(query);
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}
