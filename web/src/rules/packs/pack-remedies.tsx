import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Pack, PackRemedy } from '../../api/views.ts';
import { useSpeech } from '../../words/words.tsx';
import classes from '../rules.module.css';
import { useRuleWords } from '../words/words.ts';

/** Remedies of a pack as what they are: name and kind, money or not, who carries them out and by when, and what the pack lets people give. */
export function PackRemedies({
  pack,
  remedies,
}: {
  readonly pack: Pick<Pack, 'currency' | 'rules'>;
  readonly remedies: readonly PackRemedy[];
}): ReactNode {
  const { packs } = useRuleWords();
  const { words, language } = useSpeech();
  const said = ({ hasMoney, executor, executorCode, executeByDays }: PackRemedy): string =>
    [
      packs.unit(hasMoney ? pack.currency : null),
      packs.carriedOut(words.values.executors[executor], executorCode, executeByDays),
    ].join('; ');
  return (
    <ul className={classes['rules']}>
      {remedies.map((remedy) => (
        <li key={remedy.code} className={classes['rule']}>
          <div className={classes['said']}>
            <h3 className={classes['name']}>{remedy.label[language]}</h3>
            <p className={classes['sentence']}>{said(remedy)}</p>
            {limitsOf(pack, remedy).map(({ key, sentence }) => (
              <Text key={key} size="sm">
                {key}: {sentence[language]}
              </Text>
            ))}
            <Text c="dimmed" size="xs">
              {packs.kind(remedy.code, remedy.family)}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What grants it, owes it, or limits it over time. */
const limitsOf = ({ rules }: Pick<Pack, 'rules'>, remedy: PackRemedy): Pack['rules'] =>
  rules.filter(({ key, effect }) => remedy.rules.includes(key) && ['grant', 'owe', 'cap'].includes(effect));
