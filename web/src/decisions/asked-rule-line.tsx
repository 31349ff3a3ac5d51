import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AskedRule } from '../api/views.ts';
import { DataTable } from '../ui/data-table.tsx';
import { useWords } from '../words/words.tsx';
import classes from './decisions.module.css';
import { useFactText } from './use-fact-text.ts';

/** One rule that was asked: every condition, what was found, and whether it held. */
export function AskedRuleLine({ rule: { rule, title, passed, leaves } }: { readonly rule: AskedRule }): ReactNode {
  const { decisions } = useWords();
  const text = useFactText();
  return (
    <div className={classes['rule']}>
      <h3 className={classes['name']}>
        {title}{' '}
        <Text span c="dimmed">
          {rule} · {decisions.ruleHolds[passed]}
        </Text>
      </h3>
      <DataTable
        label={title}
        heads={[decisions.comparison, decisions.was, decisions.holds]}
        rows={leaves.map(({ fact, operator, expected, actual, passed: held, negated }, place) => {
          const condition = `${text.name(fact)} ${text.operator(operator)} ${text.value(fact, expected)}`;
          return {
            key: `${fact} ${place}`,
            cells: [negated ? decisions.not(condition) : condition, text.value(fact, actual), decisions.passed[held]],
          };
        })}
      />
    </div>
  );
}
