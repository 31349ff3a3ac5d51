import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RulesetDocument, RuleVocabulary } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useSpeech } from '../../words/words.tsx';
import { contentOf } from '../rule.ts';
import classes from '../rules.module.css';
import { useSharedConditions } from '../use-rulesets.ts';
import { useRuleWords } from '../words/words.ts';
import { ConditionForm } from './condition-form.tsx';
import { useSaveCondition } from './use-basis.ts';

type Props = { readonly document: RulesetDocument; readonly vocabulary: RuleVocabulary };

/** Conditions with a name of their own, each to be changed or removed, and a new one. */
export function SharedConditions({ document, vocabulary }: Props): ReactNode {
  const { basis } = useRuleWords();
  const { conditions } = contentOf(document);
  const { language } = useSpeech();
  const { data: inWords } = useSharedConditions(document.id);
  const [open, setOpen] = useState<string | null>(null);
  const remove = useSaveCondition(document.id, () => undefined);
  const names = Object.keys(conditions);
  const sentenceOf = (name: string): string => inWords?.find((one) => one.name === name)?.sentence[language] ?? name;
  const form = (name: string): ReactNode => (
    <ConditionForm document={document} vocabulary={vocabulary} name={name} onClose={() => setOpen(null)} />
  );
  return (
    <Card title={basis.conditions}>
      <Text c="dimmed" mb="xs">
        {basis.conditionsHint}
      </Text>
      {names.length === 0 && <Text>{basis.noConditions}</Text>}
      <ul className={classes['rules']}>
        {names.map((name) => (
          <li key={name} className={classes['rule']}>
            {open === name ? (
              <>
                <strong>{name}</strong>
                <div className={classes['said']}>{form(name)}</div>
              </>
            ) : (
              <>
                <div className={classes['said']}>
                  <p className={classes['sentence']}>{sentenceOf(name)}</p>
                  <Text c="dimmed" size="xs">
                    {name}
                  </Text>
                </div>
                <Group gap="xs">
                  <Button size="xs" variant="default" aria-label={basis.editCondition(name)} onClick={() => setOpen(name)}>
                    {basis.edit}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-label={basis.removeCondition(name)}
                    onClick={() => remove.mutate({ name, condition: null, revision: document.revision ?? 1 })}
                  >
                    {basis.remove}
                  </Button>
                </Group>
              </>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice problem={remove.error} />
      {open === '' ? (
        form('')
      ) : (
        <Button size="xs" variant="default" mt="sm" onClick={() => setOpen('')}>
          {basis.addCondition}
        </Button>
      )}
    </Card>
  );
}
