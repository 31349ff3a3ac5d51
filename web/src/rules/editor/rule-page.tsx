import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { RulesetDocument, RuleVocabulary } from '../../api/views.ts';
import { Page } from '../../ui/page.tsx';
import { NotThere, PageProblem } from '../../ui/page-problem.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { contentOf, type Rule } from '../rule.ts';
import classes from '../rules.module.css';
import { useRuleset, useVocabulary } from '../use-rulesets.ts';
import { useRulesetName } from '../versions-table.tsx';
import { useRuleWords } from '../words/words.ts';
import { RuleForm } from './rule-form.tsx';

/** The key in the address of a rule that is not there yet. */
const newKey = 'new';

/** One rule of a draft, being written. */
export function RulePage(): ReactNode {
  const { id = '', key = '' } = useParams();
  const { editor, title } = useRuleWords();
  const name = useRulesetName();
  const { data: document, error, refetch } = useRuleset(id);
  const { data: vocabulary } = useVocabulary();
  const rule = document && (key === newKey ? emptyRule : contentOf(document).rules.find((one) => one.key === key));
  return (
    <Page title={key === newKey ? editor.newTitle : (rule?.title ?? title)}>
      <p className={classes['since']}>
        <Anchor component={Link} to={`/rules/${id}`}>
          {document ? name(document) : title}
        </Anchor>
      </p>
      <PageProblem problem={error} what="rules" onRetry={() => void refetch()} />
      {!(document && vocabulary) && !error && <Waiting />}
      {document && vocabulary && <Editor document={document} vocabulary={vocabulary} rule={rule} isNew={key === newKey} />}
    </Page>
  );
}

type EditorProps = {
  readonly document: RulesetDocument;
  readonly vocabulary: RuleVocabulary;
  readonly rule: Rule | undefined;
  readonly isNew: boolean;
};

function Editor({ document, vocabulary, rule, isNew }: EditorProps): ReactNode {
  if (!rule) return <NotThere what="rule" />;
  return <RuleForm key={`${document.id}/${rule.key}`} document={document} vocabulary={vocabulary} start={rule} isNew={isNew} />;
}

const emptyRule: Rule = {
  key: '',
  title: '',
  rationale: '',
  policyRef: '',
  owner: '',
  reviewBy: '',
  goesBy: { date: 'decision', keepsTheBetter: false },
  remedies: [],
  conditions: { all: [{ fact: 'employee.level', operator: 'greaterThanInclusive', value: 1 }] },
  effect: { type: 'grant', upTo: 0 },
  tests: [],
};
