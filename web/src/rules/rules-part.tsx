import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RulesetDocument } from '../api/views.ts';
import { useMay } from '../staff/session.tsx';
import { useAddress } from '../ui/use-address.ts';
import { DraftRules } from './draft-rules.tsx';
import { PolicyInWords } from './policy-in-words.tsx';
import classes from './rules.module.css';
import { useSentences } from './use-rulesets.ts';
import { useRuleWords } from './words/words.ts';

/** The sentences of a ruleset; in a draft, for whoever writes rules, with what can be done to each. */
export function RulesPart({ document }: { readonly document: RulesetDocument }): ReactNode {
  const words = useRuleWords();
  const may = useMay();
  const { said, change } = useAddress();
  const { data: rules } = useSentences(document.id);
  const changedOnly = said('changed') === '1';
  const count = rules?.filter((rule) => rule.change !== null).length;
  return (
    <>
      {document.baseId && count !== undefined && <p className={classes['since']}>{words.changedCount(count)}</p>}
      {document.baseId && (
        <Checkbox
          mb="sm"
          label={words.changedOnly}
          checked={changedOnly}
          onChange={() => change({ changed: changedOnly ? '' : '1' })}
        />
      )}
      {document.state === 'draft' && may('rules.write') ? (
        <DraftRules document={document} changedOnly={changedOnly} />
      ) : (
        <PolicyInWords id={document.id} changedOnly={changedOnly} />
      )}
    </>
  );
}
