import { Anchor, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { RulesetDocument } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { DraftRules } from './draft-rules.tsx';
import { ReviewPart } from './review-part.tsx';
import { PolicyInWords } from './policy-in-words.tsx';
import classes from './rules.module.css';
import { useRuleset, useSentences } from './use-rulesets.ts';
import { StateBadge, useRulesetName } from './versions-table.tsx';
import { useRuleWords } from './words/words.ts';

/** Those in which a ruleset is still looked at. */
const pendingStates: readonly string[] = ['draft', 'in-review', 'shadow', 'rejected'];

/** One version or draft: its sentences, with what it changes. */
export function RulesetPage(): ReactNode {
  const { id = '' } = useParams();
  const words = useRuleWords();
  const name = useRulesetName();
  const { data: document, error, refetch } = useRuleset(id);
  const [params] = useSearchParams();
  const isReview = params.get('view') === 'review';
  const isPending = document !== undefined && pendingStates.includes(document.state);
  const title = document ? name(document) : words.title;
  return (
    <Page title={title} actions={document && <StateBadge state={document.state} />}>
      <p className={`${classes['since']} no-print`}>
        <Anchor component={Link} to="/rules?view=versions">
          {words.tabs.versions}
        </Anchor>
      </p>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!document && !error && <Waiting />}
      {document && isPending && (
        <LinkTabs
          label={words.views}
          tabs={[
            { name: words.review.rulesTab, to: `/rules/${id}`, isCurrent: !isReview },
            { name: words.review.tab, to: `/rules/${id}?view=review`, isCurrent: isReview },
          ]}
        />
      )}
      <div className={classes['gap']} />
      {document && (isReview && isPending ? <ReviewPart id={id} /> : <Rules document={document} />)}
    </Page>
  );
}

function Rules({ document }: { readonly document: RulesetDocument }): ReactNode {
  const words = useRuleWords();
  const may = useMay();
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
      {document.state === 'draft' && may('rules.write') ? (
        <DraftRules document={document} changedOnly={changedOnly} />
      ) : (
        <PolicyInWords id={document.id} changedOnly={changedOnly} />
      )}
    </>
  );
}
