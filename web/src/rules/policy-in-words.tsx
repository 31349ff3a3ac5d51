import { Checkbox, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { RuleInWords } from '../api/views.ts';
import { Card } from '../ui/card.tsx';
import { Empty } from '../ui/empty.tsx';
import { Icon } from '../ui/icon.tsx';
import { useNow } from '../ui/now.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useSpeech } from '../words/words.tsx';
import { contentOf, type EffectType } from './rule.ts';
import { RuleLine } from './rule-line.tsx';
import { RuleRecordLine } from './rule-record-line.tsx';
import classes from './rules.module.css';
import { useRuleset, useSentences, useVocabulary } from './use-rulesets.ts';
import { useRuleWords } from './words/words.ts';

const order: readonly EffectType[] = ['owe', 'grant', 'cap', 'forbid', 'require', 'duty'];

type Props = {
  readonly id: string;
  /** Leaves out what says the same as the rules it was begun from. */
  readonly changedOnly?: boolean;
  /** What can be done with one rule. */
  readonly actions?: (rule: RuleInWords) => ReactNode;
};

/** Rules as sentences, by what they do; words and remedy looked for are in the address. */
export function PolicyInWords({ id, changedOnly = false, actions }: Props): ReactNode {
  const words = useRuleWords();
  const { data: rules, error, refetch } = useSentences(id);
  const matches = useMatches(id);
  const shown = rules?.filter((rule) => matches(rule) && (!changedOnly || rule.change !== null));
  return (
    <>
      <Filters />
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!rules && !error && <Waiting />}
      {rules && shown && (
        <Text c="dimmed" role="status" mb="xs">
          {words.shown(shown.length, rules.length)}
        </Text>
      )}
      {rules && shown?.length === 0 && <Empty title={words.nothing} hint={words.nothingHint} />}
      <div className={classes['groups']}>
        {order.map((effect) => (
          <EffectGroup
            key={effect}
            effect={effect}
            rules={shown?.filter((rule) => rule.effect === effect) ?? []}
            actions={actions}
          />
        ))}
      </div>
    </>
  );
}

type GroupProps = {
  readonly effect: EffectType;
  readonly rules: readonly RuleInWords[];
  readonly actions: Props['actions'];
};

function EffectGroup({ effect, rules, actions }: GroupProps): ReactNode {
  const words = useRuleWords();
  if (rules.length === 0) return null;
  return (
    <Card title={words.effects[effect]} aside={String(rules.length)}>
      <ul className={classes['rules']}>
        {rules.map((rule) => (
          <RuleLine key={rule.key} rule={rule} actions={actions?.(rule)}>
            <RuleRecordLine rule={rule.key} />
          </RuleLine>
        ))}
      </ul>
    </Card>
  );
}

function Filters(): ReactNode {
  const words = useRuleWords();
  const { language } = useSpeech();
  const [params, setParams] = useSearchParams();
  const { data: vocabulary } = useVocabulary();
  const change = (name: string, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  return (
    <Group gap="sm" mb="sm" align="end" className="no-print">
      <TextInput
        type="search"
        label={words.search}
        leftSection={<Icon name="search" size={16} />}
        value={params.get('text') ?? ''}
        onChange={(event) => change('text', event.currentTarget.value)}
      />
      <NativeSelect
        label={words.remedy}
        maw="16rem"
        value={params.get('remedy') ?? ''}
        onChange={(event) => change('remedy', event.currentTarget.value)}
        data={[
          { value: '', label: words.everyRemedy },
          ...(vocabulary?.remedies ?? []).map(({ code, label }) => ({ value: code, label: label[language] })),
        ]}
      />
      <Checkbox
        label={words.dueSoon}
        checked={params.get('due') === '1'}
        onChange={(event) => change('due', event.currentTarget.checked ? '1' : '')}
      />
    </Group>
  );
}

/** A rule that is to be looked at again within so many days is due. */
const dueWithinMs = 60 * 86_400_000;

/** Whether a rule has all the words and is about the remedy that the address asks for. */
function useMatches(id: string): (rule: RuleInWords) => boolean {
  const { language } = useSpeech();
  const [params] = useSearchParams();
  const now = useNow();
  const { data: document } = useRuleset(id);
  const wanted = (params.get('text') ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const remedy = params.get('remedy') ?? '';
  const latest = params.get('due') === '1' ? new Date(now + dueWithinMs).toISOString().slice(0, 10) : null;
  const about = new Map(document ? contentOf(document).rules.map(({ key, remedies }) => [key, remedies]) : []);
  return ({ key, title, owner, reviewBy, sentence }) => {
    if (latest !== null && reviewBy > latest) return false;
    const text = `${key} ${title} ${owner} ${sentence[language]}`.toLocaleLowerCase();
    const remedies = about.get(key) ?? 'every';
    return wanted.every((word) => text.includes(word)) && (remedy === '' || remedies === 'every' || remedies.includes(remedy));
  };
}
