import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RuleReading } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { wordOf } from '../../words/words.tsx';
import type { Rule } from '../rule.ts';
import { useRuleWords } from '../words/words.ts';
import classes from './editor.module.css';
import { isEmptyAt } from './empty-at.ts';

type Props = { readonly reading: RuleReading | undefined; readonly rule: Rule; readonly isComplete: boolean };

/** What the rule says so far in both languages, or what is wrong with it and where. */
export function ReadsAs({ reading, rule, isComplete }: Props): ReactNode {
  const { editor } = useRuleWords();
  const faults = reading?.faults ?? [];
  return (
    <>
      <Card title={editor.readsAs}>
        <div role="status">
          {(['en', 'es'] as const).map((language) => (
            <p key={language} className={classes['reading']}>
              <Text span c="dimmed" size="xs" mr="xs" tt="uppercase">
                {language}
              </Text>
              <span lang={language}>{reading?.sentence?.[language] ?? '—'}</span>
            </p>
          ))}
        </div>
      </Card>
      <Card title={editor.whatIsWrong}>
        <div role="status">
          <ul className={classes['faults']}>
            {!isComplete && <li>{editor.incomplete}</li>}
            {faults.map(({ pointer, code }) => (
              <li key={`${pointer} ${code}`}>
                <strong>{placeOf(pointer, editor.places)}</strong>:{' '}
                {isEmptyAt(pointer, rule) ? editor.stillEmpty : wordOf(editor.faults, code)}
              </li>
            ))}
            {isComplete && faults.length === 0 && <li>{editor.nothingWrong}</li>}
          </ul>
        </div>
      </Card>
    </>
  );
}

/** "/rule/conditions/all/0/value" is the first condition: "Conditions 1". */
function placeOf(pointer: string, places: Readonly<Record<string, string>>): string {
  const [, , part = '', ...inner] = pointer.split('/');
  const numbers = inner.filter((step) => /^\d+$/.test(step)).map((step) => Number(step) + 1);
  return [wordOf(places, part) || pointer, numbers.join('.')].filter(Boolean).join(' ');
}
