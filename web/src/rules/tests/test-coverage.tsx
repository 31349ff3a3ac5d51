import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Coverage, RulesetDocument } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import { useCoverage } from '../checks/use-checks.ts';
import { contentOf } from '../rule.ts';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';

/** How much of the rules the tests have seen, and by name what they have not. */
export function TestCoverage({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { tests } = useRuleWords();
  const { data, error, refetch } = useCoverage(document.id);
  const unseen = useUnseen();
  const titles = new Map(contentOf(document).rules.map(({ key, title }) => [key, title]));
  const missing = (data?.rules ?? [])
    .map((rule) => ({ rule: rule.rule, what: unseen(rule) }))
    .filter(({ what }) => what.length > 0);
  return (
    <Card title={tests.coverage}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={2} />}
      {data && <Text>{`${tests.hit(data.hit.seen, data.hit.of)} · ${tests.sides(data.sides.seen, data.sides.of)}`}</Text>}
      {data && missing.length === 0 && <Text>{tests.nothingUnseen}</Text>}
      {missing.length > 0 && (
        <details className={classes['more']}>
          <summary>{tests.unseen}</summary>
          <ul>
            {missing.map(({ rule, what }) => (
              <li key={rule}>
                <strong>{`${titles.get(rule) ?? ''} (${rule})`}</strong>: {what.join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function useUnseen(): (rule: Coverage['rules'][number]) => readonly string[] {
  const { tests } = useRuleWords();
  const { language } = useSpeech();
  return ({ isHit, comparisons }) => [
    ...(isHit ? [] : [tests.neverHit]),
    ...comparisons.flatMap(({ sentence, seenTrue, seenFalse }) => [
      ...(seenTrue ? [] : [tests.neverTrue(sentence[language])]),
      ...(seenFalse ? [] : [tests.neverFalse(sentence[language])]),
    ]),
  ];
}
