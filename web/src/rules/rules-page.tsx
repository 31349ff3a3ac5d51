import { lazy, type ReactNode, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import type { RulesetLine } from '../api/views.ts';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { keyOf, useFormat } from '../words/words.tsx';
import { BeginDraft } from './begin-draft.tsx';
import { CompareVersions } from './compare-versions.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { PolicyInWords } from './policy-in-words.tsx';
import { PrintButton } from './print-button.tsx';
import { RuleTabs } from './rule-tabs.tsx';
import classes from './rules.module.css';
import RulesDue from './rules-due.tsx';
import { SuspendButton } from './suspensions/suspend-button.tsx';
import { SuspensionsPart } from './suspensions/suspensions-part.tsx';
import { useRulesets } from './use-rulesets.ts';
import { VersionsTable } from './versions-table.tsx';
import { useRuleWords } from './words/words.ts';

const FactsCatalogue = lazy(() => import('./facts-catalogue.tsx'));

/** What is in force, as sentences; and every version and draft there is. */
export function RulesPage(): ReactNode {
  const words = useRuleWords();
  const [params] = useSearchParams();
  const view = keyOf(words.tabs, params.get('view') ?? '') ?? 'policy';
  const { data: rulesets, error, refetch } = useRulesets();
  const live = rulesets?.find(({ state }) => state === 'live');
  return (
    <Page
      title={words.title}
      heading={headingOf(live, words)}
      actions={
        <>
          <PrintButton />
          <BeginDraft />
        </>
      }
    >
      <RuleTabs current={view} />
      <div className={classes['gap']} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!rulesets && !error && <Waiting />}
      {rulesets && view === 'versions' && (
        <div className={classes['groups']}>
          <VersionsTable rulesets={rulesets} />
          <CompareVersions rulesets={rulesets} />
        </div>
      )}
      {view === 'suspended' && <SuspensionsPart />}
      {view === 'facts' && (
        <Suspense fallback={<Waiting />}>
          <FactsCatalogue />
        </Suspense>
      )}
      {rulesets && view === 'policy' && (live ? <Live live={live} /> : <Empty title={words.noLive} />)}
      {rulesets && view === 'matrix' && (live ? <MatrixPart id={live.id} /> : <Empty title={words.noLive} />)}
    </Page>
  );
}

function Live({ live }: { readonly live: RulesetLine }): ReactNode {
  const words = useRuleWords();
  const format = useFormat();
  return (
    <>
      <RulesDue />
      {live.validFrom && <p className={classes['since']}>{words.since(format.moment(new Date(live.validFrom)))}</p>}
      <PolicyInWords
        id={live.id}
        actions={({ key, title, effect }) =>
          effect === 'grant' && (
            <SuspendButton rule={key} label={words.suspensions.suspend} title={words.suspensions.suspendRule(title)} />
          )
        }
      />
    </>
  );
}

const headingOf = (live: RulesetLine | undefined, { liveTitle, title }: ReturnType<typeof useRuleWords>): string =>
  live ? liveTitle(String(live.version ?? '')) : title;
