import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../words/words.tsx';
import { useRulesRecord } from './use-rulesets.ts';
import { useRuleWords } from './words/words.ts';

/** What one rule did in the last 90 days, under whichever version; nothing while nobody knows. */
export function RuleRecordLine({ rule }: { readonly rule: string }): ReactNode {
  const { record } = useRuleWords();
  const format = useFormat();
  const { data } = useRulesRecord();
  if (!data) return null;
  const found = data.items.find((one) => one.rule === rule);
  const { number } = format;
  const said = found
    ? [
        record.decided(number(found.decided)),
        data.currency && found.grantedMinor > 0 ? record.gave(format.minor(found.grantedMinor, data.currency)) : null,
        found.asked > 0 ? record.asked(number(found.asked)) : null,
        found.asked > 0 && found.grantedShare === null ? record.tooFew(number(found.answered)) : null,
        found.grantedShare === null ? null : record.granted(format.percent(found.grantedShare), number(found.answered)),
      ]
    : [record.never];
  return (
    <Text c="dimmed" size="xs">
      {[record.days, said.filter(Boolean).join(', ')].join(': ')}
    </Text>
  );
}
