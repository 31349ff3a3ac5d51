import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { Pack } from '../../api/views.ts';
import { useMay } from '../../staff/session.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { PageProblem } from '../../ui/page-problem.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { PackDeadlines } from './pack-deadlines.tsx';
import { PackRemedies } from './pack-remedies.tsx';
import { TakeOver } from './take-over.tsx';
import { usePack } from './use-packs.ts';

/** One pack: its rules as sentences with where each is written, the deadlines beside them, its sources, and the way into a draft. */
export function PackPage(): ReactNode {
  const { packs } = useRuleWords();
  const { key = '' } = useParams();
  const may = useMay();
  const { data: pack, error, refetch } = usePack(key);
  return (
    <Page title={pack?.title ?? packs.title}>
      <p className={classes['since']}>
        <Anchor component={Link} to="/rules/packs">
          {packs.title}
        </Anchor>
      </p>
      <PageProblem problem={error} what="pack" onRetry={() => void refetch()} />
      {!pack && !error && <Waiting />}
      {pack && (
        <div className={classes['groups']}>
          <Text maw="46rem">{pack.about}</Text>
          {may('rules.write') && <TakeOver pack={pack} />}
          <Card title={packs.remedies} aside={String(pack.catalogue.length)}>
            <PackRemedies pack={pack} remedies={pack.catalogue} />
          </Card>
          <PackRules pack={pack} />
          <PackDeadlines pack={pack} />
          <Sources pack={pack} />
        </div>
      )}
    </Page>
  );
}

function PackRules({ pack: { rules } }: { readonly pack: Pack }): ReactNode {
  const { packs } = useRuleWords();
  const { language } = useSpeech();
  return (
    <Card title={packs.rules} aside={String(rules.length)}>
      <ul className={classes['rules']}>
        {rules.map(({ key, title, sentence, rationale, policyRef, tests }) => (
          <li key={key} className={classes['rule']}>
            <div className={classes['said']}>
              <h3 className={classes['name']}>{title}</h3>
              <p className={classes['sentence']}>{sentence[language]}</p>
              <Text c="dimmed" size="xs">
                {[key, policyRef, rationale, packs.tests(tests.length)].filter(Boolean).join(' · ')}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Sources({ pack: { sources } }: { readonly pack: Pack }): ReactNode {
  const { packs } = useRuleWords();
  return (
    <Card title={packs.sources}>
      <Text c="dimmed">{packs.sourcesHint}</Text>
      <ul className={classes['links']}>
        {sources.map(({ id, name, url }) => (
          <li key={id}>
            <Anchor href={url} rel="noreferrer">
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </Card>
  );
}
