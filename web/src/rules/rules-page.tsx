import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { RulesetLine } from '../api/views.ts';
import { Empty } from '../ui/empty.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkTabs } from '../ui/link-tabs.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useFormat } from '../words/words.tsx';
import { BeginDraft } from './begin-draft.tsx';
import { PolicyInWords } from './policy-in-words.tsx';
import classes from './rules.module.css';
import { useRulesets } from './use-rulesets.ts';
import { VersionsTable } from './versions-table.tsx';
import { useRuleWords } from './words/words.ts';

/** What is in force, as sentences; and every version and draft there is. */
export function RulesPage(): ReactNode {
  const words = useRuleWords();
  const [params] = useSearchParams();
  const isVersions = params.get('view') === 'versions';
  const { data: rulesets, error, refetch } = useRulesets();
  const live = rulesets?.find(({ state }) => state === 'live');
  return (
    <Page title={words.title} heading={headingOf(live, words)} actions={<Actions />}>
      <LinkTabs
        label={words.views}
        tabs={[
          { name: words.tabs.policy, to: '/rules', isCurrent: !isVersions },
          { name: words.tabs.versions, to: '/rules?view=versions', isCurrent: isVersions },
        ]}
      />
      <div className={classes['gap']} />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!rulesets && !error && <Waiting />}
      {rulesets && isVersions && <VersionsTable rulesets={rulesets} />}
      {rulesets && !isVersions && (live ? <Live live={live} /> : <Empty title={words.noLive} />)}
    </Page>
  );
}

function Live({ live }: { readonly live: RulesetLine }): ReactNode {
  const words = useRuleWords();
  const format = useFormat();
  return (
    <>
      {live.validFrom && <p className={classes['since']}>{words.since(format.moment(new Date(live.validFrom)))}</p>}
      <PolicyInWords id={live.id} />
    </>
  );
}

function Actions(): ReactNode {
  const words = useRuleWords();
  return (
    <>
      <Button variant="default" size="xs" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
        {words.print}
      </Button>
      <BeginDraft />
    </>
  );
}

const headingOf = (live: RulesetLine | undefined, { liveTitle, title }: ReturnType<typeof useRuleWords>): string =>
  live ? liveTitle(String(live.version ?? '')) : title;
