import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { bestFirst, verdictText } from '../../authority/verdicts.ts';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useSpeech } from '../../words/words.tsx';
import type { IntakeDraft } from './intake-draft.ts';
import classes from './intake.module.css';
import { usePreview } from './use-preview.ts';

/** What could be given if this were registered as it stands: known while the caller is still there. */
export function CouldDo({ draft }: { readonly draft: IntakeDraft }): ReactNode {
  const { words, format, language } = useSpeech();
  const { data: panel, error, refetch } = usePreview(draft, null);
  if (draft.category === '') return null;
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!panel) return null;
  const offered = bestFirst(panel).filter(({ verdict }) => verdict !== 'NOT_OFFERED');
  return (
    <Card title={words.intake.couldDo}>
      {offered.length === 0 && <Text c="dimmed">{words.authority.noRule}</Text>}
      <dl className={classes['could']}>
        {offered.map((remedy) => (
          <div key={remedy.kind}>
            <dt>
              {remedy.label[language]}
              {panel.recommended?.kind === remedy.kind && ` · ${words.authority.recommended[panel.recommended.why]}`}
            </dt>
            <dd>{verdictText(remedy, words, format)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
