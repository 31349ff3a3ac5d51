import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RuleVocabulary } from '../../api/views.ts';
import type { Rule } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';
import { ProposedTests } from './proposed-tests.tsx';
import { type RuleTest, testOf } from './rule-test.ts';
import { TestFields } from './test-fields.tsx';

type Props = {
  readonly rulesetId: string;
  readonly rule: Rule;
  readonly onChange: (tests: readonly RuleTest[]) => void;
  readonly currency: string;
  readonly vocabulary: RuleVocabulary;
  /** One that was never saved has no edges to propose yet. */
  readonly isNew: boolean;
};

/** The tests that go with a rule: written by hand, or its edges as the server proposes them. */
export function TestsEditor({ rulesetId, rule, onChange, currency, vocabulary, isNew }: Props): ReactNode {
  const { tests: words, editor } = useRuleWords();
  const [isProposing, setProposing] = useState(false);
  const tests = rule.tests.map(testOf);
  const remedy = rule.remedies === 'every' ? (vocabulary.remedies[0]?.code ?? '') : (rule.remedies[0] ?? '');
  const replace = (place: number, test: RuleTest): void => onChange(tests.map((one, at) => (at === place ? test : one)));
  return (
    <>
      {tests.length === 0 && <Text mb="xs">{editor.tests(0)}</Text>}
      {tests.map((test, place) => (
        <TestFields
          key={place}
          test={test}
          onChange={(changed) => replace(place, changed)}
          onRemove={() => onChange(tests.filter((_, at) => at !== place))}
          currency={currency}
          vocabulary={vocabulary}
        />
      ))}
      <Group gap="xs" mt="sm">
        <Button size="xs" variant="default" onClick={() => onChange([...tests, emptyTest(words.unnamed, remedy)])}>
          {words.add}
        </Button>
        {!isNew && !isProposing && (
          <Button size="xs" variant="default" onClick={() => setProposing(true)}>
            {words.propose}
          </Button>
        )}
      </Group>
      {isProposing && (
        <ProposedTests
          id={rulesetId}
          rule={rule.key}
          known={tests.map(({ name }) => name)}
          onAdd={(added) => onChange([...tests, ...added])}
        />
      )}
    </>
  );
}

const emptyTest = (name: string, remedy: string): RuleTest => ({ name, given: { remedy }, expect: { verdict: 'PERMIT' } });
