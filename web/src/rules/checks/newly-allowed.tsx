import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChangedAuthority } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { useNewlyAllowed } from './use-checks.ts';

type Difference = ChangedAuthority['newlyAllowed'][number];

/** What a draft lets people do that they may not do now, with a case that shows it; and what it takes away. */
export function NewlyAllowed({ id }: { readonly id: string }): ReactNode {
  const { newly } = useRuleWords();
  const { data, error, refetch } = useNewlyAllowed(id);
  return (
    <>
      <Card title={newly.title}>
        <Text c="dimmed" mb="xs">
          {newly.hint}
        </Text>
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
        {!data && !error && <Waiting lines={2} />}
        {data?.newlyAllowed.length === 0 && <Text>{newly.nothing}</Text>}
        {data && <Differences differences={data.newlyAllowed} />}
      </Card>
      {data && data.noLongerAllowed.length > 0 && (
        <Card title={newly.lost}>
          <Differences differences={data.noLongerAllowed} />
        </Card>
      )}
    </>
  );
}

function Differences({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const { newly } = useRuleWords();
  const { language } = useSpeech();
  return (
    <ul className={classes['rules']}>
      {differences.map((one, place) => (
        <li key={place} className={classes['rule']}>
          <div className={classes['said']}>
            <p className={classes['sentence']}>{one.sentence[language]}</p>
            {!one.confirmed && <Text c="dimmed">{newly.unconfirmed}</Text>}
          </div>
        </li>
      ))}
    </ul>
  );
}
