import { Alert, Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { RuleInWords, RulesetDocument } from '../api/views.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { BringInFile } from './bring-in-file.tsx';
import { useRemoveRule, useSaveRule } from './editor/use-draft-rules.ts';
import { PolicyInWords } from './policy-in-words.tsx';
import { contentOf, type Rule } from './rule.ts';
import { useRuleset } from './use-rulesets.ts';
import { useRuleWords } from './words/words.ts';

type Props = { readonly document: RulesetDocument; readonly changedOnly: boolean };

/** The sentences of a draft that can be written in: edit, remove, put back. */
export function DraftRules({ document, changedOnly }: Props): ReactNode {
  const { editor } = useRuleWords();
  const { id, baseId } = document;
  const revision = document.revision ?? 1;
  const { data: base } = useRuleset(baseId ?? id);
  const [removed, setRemoved] = useState<Rule | null>(null);
  const rules = contentOf(document).rules;
  const remove = useRemoveRule(id, (key) => setRemoved(rules.find((rule) => rule.key === key) ?? null));
  const putBack = useSaveRule(id, () => setRemoved(null));
  const before = (key: string): Rule | undefined => base && contentOf(base).rules.find((rule) => rule.key === key);
  return (
    <>
      <Group mb="sm">
        <Button size="xs" variant="default" component={Link} to={`/rules/${id}/rules/new`}>
          {editor.add}
        </Button>
        <BringInFile document={document} />
      </Group>
      {removed && (
        <Alert role="status" mb="sm" title={editor.removed(removed.title)}>
          <Button size="xs" variant="default" onClick={() => putBack.mutate({ rule: removed, revision })}>
            {editor.putBack}
          </Button>
        </Alert>
      )}
      <ProblemNotice problem={remove.error ?? putBack.error} />
      <PolicyInWords
        id={id}
        changedOnly={changedOnly}
        actions={(rule) => (
          <RuleActions
            id={id}
            rule={rule}
            onRemove={() => remove.mutate({ key: rule.key, revision })}
            onPutBack={() => {
              const earlier = before(rule.key);
              if (earlier) putBack.mutate({ rule: earlier, revision });
            }}
          />
        )}
      />
    </>
  );
}

type ActionsProps = {
  readonly id: string;
  readonly rule: RuleInWords;
  readonly onRemove: () => void;
  readonly onPutBack: () => void;
};

function RuleActions({ id, rule: { key, title, change }, onRemove, onPutBack }: ActionsProps): ReactNode {
  const { editor } = useRuleWords();
  if (change === 'removed') {
    return (
      <Button size="xs" variant="default" aria-label={editor.putBackRule(title)} onClick={onPutBack}>
        {editor.putBack}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="xs"
        variant="default"
        component={Link}
        to={`/rules/${id}/rules/${encodeURIComponent(key)}`}
        aria-label={editor.editRule(title)}
      >
        {editor.edit}
      </Button>
      <Button size="xs" variant="subtle" aria-label={editor.removeRule(title)} onClick={onRemove}>
        {editor.remove}
      </Button>
    </>
  );
}
