import { NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RulesetDocument } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { contentOf, type Effect } from '../rule.ts';
import { useSentences } from '../use-rulesets.ts';
import { useRuleWords } from '../words/words.ts';
import { LimitCurve } from './limit-curve.tsx';
import { useLimitCurve } from './use-backtests.ts';

type Props = { readonly id: string; readonly document: RulesetDocument };

/** One limit of these rules over its whole range; the rule and the position are in the address. */
export default function LimitPart({ id, document }: Props): ReactNode {
  const { impact } = useRuleWords();
  const { said, change } = useAddress();
  const { data: sentences } = useSentences(document.id);
  const { rules, currency } = contentOf(document);
  const movable = rules.filter(({ effect }) => limitOf(effect) !== null);
  const firstChanged = movable.find(({ key }) => sentences?.some((one) => one.key === key && one.change !== null));
  const key = said('rule') || (firstChanged?.key ?? '');
  const rule = movable.find((one) => one.key === key);
  const { data: curve, error, refetch } = useLimitCurve(id, rule ? key : '');
  return (
    <Card title={impact.parts.curve}>
      <NativeSelect
        label={impact.curve.rule}
        description={impact.curve.chooseHint}
        maw="36rem"
        mb="md"
        value={key}
        onChange={(event) => change({ rule: event.currentTarget.value, limit: '' })}
        data={[
          { value: '', label: impact.curve.choose },
          ...movable.map((one) => ({ value: one.key, label: `${one.title} (${one.key})` })),
        ]}
      />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {rule && !curve && !error && <Waiting />}
      {rule && curve?.points.length === 0 && <Text>{impact.emptyTitle}</Text>}
      {rule && curve && curve.points.length > 0 && (
        <LimitCurve
          key={`${id} ${key}`}
          points={curve.points}
          inDraft={limitOf(rule.effect) ?? 0}
          currency={currency}
          name={key}
        />
      )}
    </Card>
  );
}

/** The one amount of a rule that can be moved, in minor units. */
function limitOf(effect: Effect): number | null {
  if (effect.type === 'grant') return typeof effect.upTo === 'number' ? effect.upTo : null;
  return effect.type === 'cap' && 'max' in effect ? effect.max : null;
}
