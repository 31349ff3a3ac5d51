import { Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RulesetDocument, RuleVocabulary } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { contentOf } from '../rule.ts';
import classes from '../rules.module.css';
import { FactRows } from '../tests/fact-rows.tsx';
import { useVocabulary } from '../use-rulesets.ts';
import { useRuleWords } from '../words/words.ts';
import { SharedConditions } from './shared-conditions.tsx';
import { TemplateFields } from './template-fields.tsx';
import { useSaveBasis } from './use-basis.ts';

/** What rules stand on beside themselves: an employee of each level, the ordinary case, conditions they share. */
export default function BasisPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const { data: vocabulary } = useVocabulary();
  if (!vocabulary) return <Waiting />;
  const { templates, ordinaryCase } = contentOf(document);
  return (
    <div className={classes['groups']}>
      <Levels key={JSON.stringify(templates)} document={document} vocabulary={vocabulary} />
      <OrdinaryCase key={JSON.stringify(ordinaryCase)} document={document} vocabulary={vocabulary} />
      <SharedConditions document={document} vocabulary={vocabulary} />
    </div>
  );
}

type Props = { readonly document: RulesetDocument; readonly vocabulary: RuleVocabulary };

function Levels({ document, vocabulary }: Props): ReactNode {
  const { basis } = useRuleWords();
  const [templates, setTemplates] = useState(contentOf(document).templates);
  const save = useSaveBasis(document.id);
  useUnsaved(templates, save.isPending);
  return (
    <Card title={basis.levels}>
      <CommandForm
        submit={basis.save}
        onSubmit={() => save.mutate({ templates, revision: document.revision ?? 1 })}
        isSending={save.isPending}
        problem={save.error}
      >
        <Text c="dimmed">{basis.levelsHint}</Text>
        {vocabulary.levels.map(({ code: level }) => {
          const template = templates[level];
          return template === undefined ? null : (
            <TemplateFields
              key={level}
              level={level}
              template={template}
              onChange={(changed) => setTemplates({ ...templates, [level]: changed })}
              vocabulary={vocabulary}
            />
          );
        })}
      </CommandForm>
    </Card>
  );
}

function OrdinaryCase({ document, vocabulary }: Props): ReactNode {
  const { basis } = useRuleWords();
  const content = contentOf(document);
  const [facts, setFacts] = useState(content.ordinaryCase);
  const save = useSaveBasis(document.id);
  useUnsaved(facts, save.isPending);
  return (
    <Card title={basis.ordinary}>
      <CommandForm
        submit={basis.save}
        onSubmit={() => save.mutate({ ordinaryCase: facts, revision: document.revision ?? 1 })}
        isSending={save.isPending}
        problem={save.error}
      >
        <Text c="dimmed">{basis.ordinaryHint}</Text>
        <div className={classes['spread']}>
          <FactRows facts={facts} onChange={setFacts} currency={content.currency} known={vocabulary.facts} />
        </div>
      </CommandForm>
    </Card>
  );
}
