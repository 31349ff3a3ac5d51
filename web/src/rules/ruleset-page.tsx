import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { RulesetDocument } from '../api/views.ts';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { PolicyInWords } from './policy-in-words.tsx';
import classes from './rules.module.css';
import { useRuleset, useSentences } from './use-rulesets.ts';
import { StateBadge, useRulesetName } from './versions-table.tsx';
import { useRuleWords } from './words/words.ts';

/** One version or draft: its sentences, with what it changes. */
export function RulesetPage(): ReactNode {
  const { id = '' } = useParams();
  const words = useRuleWords();
  const name = useRulesetName();
  const { data: document, error, refetch } = useRuleset(id);
  const title = document ? name(document) : words.title;
  return (
    <Page title={title} actions={document && <StateBadge state={document.state} />}>
      <p className={`${classes['since']} no-print`}>
        <Link to="/rules?view=versions">{words.tabs.versions}</Link>
      </p>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!document && !error && <Waiting />}
      {document && <Rules document={document} />}
    </Page>
  );
}

function Rules({ document }: { readonly document: RulesetDocument }): ReactNode {
  const words = useRuleWords();
  const [params, setParams] = useSearchParams();
  const { data: rules } = useSentences(document.id);
  const changedOnly = params.get('changed') === '1';
  const count = rules?.filter(({ change }) => change !== null).length;
  return (
    <>
      {document.baseId && count !== undefined && <p className={classes['since']}>{words.changedCount(count)}</p>}
      <Checkbox
        mb="sm"
        label={words.changedOnly}
        checked={changedOnly}
        onChange={() => setParams(changedOnly ? {} : { changed: '1' }, { replace: true })}
      />
      <PolicyInWords id={document.id} changedOnly={changedOnly} />
    </>
  );
}
