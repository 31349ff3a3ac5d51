import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PolicyDraft } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { useTimesWords } from '../words/words.ts';
import { PauseFields, StatuteFields } from './pause-fields.tsx';
import { isDayNamed, reasonsOf } from './policy-draft.ts';
import { TargetFields } from './target-fields.tsx';

type Props = { readonly draft: PolicyDraft; readonly onChange: (part: Partial<PolicyDraft>) => void };

/** How long it may take and what stops the time, as far as there is anything to choose for its kind. */
export function TimeFields({ draft, onChange }: Props): ReactNode {
  const { policies } = useTimesWords();
  const isStatutory = draft.kind === 'REGULATORY';
  const isNamed = isDayNamed(draft);
  return (
    <>
      <Card title={policies.target}>
        {isNamed && <Text mb={isStatutory ? 'sm' : 0}>{policies.dayIsNamed}</Text>}
        {(!isNamed || isStatutory) && <TargetFields draft={draft} onChange={onChange} />}
      </Card>
      {isStatutory && !isNamed && (
        <Card title={policies.statute}>
          <StatuteFields draft={draft} onChange={onChange} />
        </Card>
      )}
      {!isStatutory && !isNamed && (
        <Card title={policies.pauses}>
          {reasonsOf(draft.kind).length > 0 ? (
            <PauseFields draft={draft} onChange={onChange} />
          ) : (
            <Text>{policies.pausesForNobody}</Text>
          )}
        </Card>
      )}
    </>
  );
}
