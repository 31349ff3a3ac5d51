import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChangedAuthority } from '../../api/views.ts';
import { useFactText } from '../../decisions/use-fact-text.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { testOf } from '../tests/rule-test.ts';
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
  const caseText = useCaseText();
  return (
    <ul className={classes['rules']}>
      {differences.map((one, place) => (
        <li key={place} className={classes['rule']}>
          <div className={classes['said']}>
            <p className={classes['sentence']}>{one.sentence[language]}</p>
            <Text c="dimmed">{one.confirmed ? `${newly.example}: ${caseText(one)}` : newly.unconfirmed}</Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The amount and the facts that are otherwise than in the ordinary case. */
function useCaseText(): (difference: Difference) => string {
  const { format } = useSpeech();
  const facts = useFactText();
  return ({ given }) => {
    const { amountMinor, facts: otherwise = {}, evidence = [] } = testOf({ given }).given;
    const said = Object.entries(otherwise).map(([fact, value]) => `${facts.name(fact)}: ${facts.value(fact, value)}`);
    const amount = amountMinor === undefined ? [] : [format.minor(amountMinor, format.currency)];
    return [...amount, ...said, ...evidence].join(' · ');
  };
}
