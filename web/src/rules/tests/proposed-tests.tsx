import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useSpeech } from '../../words/words.tsx';
import { useProposedTests } from '../checks/use-checks.ts';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';
import { type RuleTest, testOf } from './rule-test.ts';

type Props = {
  readonly id: string;
  readonly rule: string;
  /** Names that are taken. */
  readonly known: readonly string[];
  readonly onAdd: (tests: readonly RuleTest[]) => void;
};

/** The edges of a rule that no test has looked at, each to be added with one press. */
export function ProposedTests({ id, rule, known, onAdd }: Props): ReactNode {
  const { tests } = useRuleWords();
  const { language } = useSpeech();
  const { data, error, refetch } = useProposedTests(id, rule, true);
  const open = (data ?? []).filter(({ test }) => !known.includes(testOf(test).name));
  return (
    <div role="status">
      <Text c="dimmed" my="xs">
        {data && open.length === 0 ? tests.noneProposed : tests.proposing}
      </Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!data && !error && <Waiting lines={3} />}
      <ul className={classes['rules']}>
        {open.map(({ test, sentence }) => (
          <li key={testOf(test).name} className={classes['rule']}>
            <span className={classes['said']}>{sentence[language]}</span>
            <Button
              size="xs"
              variant="default"
              aria-label={tests.addOf(sentence[language])}
              onClick={() => onAdd([testOf(test)])}
            >
              {tests.addThis}
            </Button>
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <Group>
          <Button size="xs" variant="default" onClick={() => onAdd(open.map(({ test }) => testOf(test)))}>
            {tests.addAll}
          </Button>
        </Group>
      )}
    </div>
  );
}
