import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PackLine } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import { RuleTabs } from '../rule-tabs.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { usePacks } from './use-packs.ts';

/** Policies of real utilities and regulators, to begin from. */
export function PacksPage(): ReactNode {
  const { packs } = useRuleWords();
  const { data, error, refetch } = usePacks();
  return (
    <Page title={packs.title}>
      <RuleTabs current="packs" />
      <Text maw="46rem" my="sm">
        {packs.hint}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting />}
      <div className={classes['groups']}>
        {data?.map((pack) => (
          <PackCard key={pack.key} pack={pack} />
        ))}
      </div>
    </Page>
  );
}

function PackCard({ pack }: { readonly pack: PackLine }): ReactNode {
  const { packs } = useRuleWords();
  const { language } = useSpeech();
  const { key, title, about, currency, ruleCount, testCount, remedies, sources } = pack;
  return (
    <Card title={title} aside={packs.counts(ruleCount, testCount, currency)}>
      <Text mb="xs">{about}</Text>
      <Text c="dimmed" mb="xs">
        {packs.remedies}: {remedies.map(({ label }) => label[language]).join(', ')}
      </Text>
      <Text c="dimmed" mb="xs">
        {packs.sources}: {sources.map(({ name }) => name).join('; ')}
      </Text>
      <Link to={`/rules/packs/${key}`} aria-label={packs.lookAt(title)}>
        {packs.look}
      </Link>
    </Card>
  );
}
