import { Anchor, Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Escalation } from '../api/views.ts';
import { useMe } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { CommandForm } from '../ui/command-form.tsx';
import { When } from '../ui/when.tsx';
import { useWords, wordOf } from '../words/words.tsx';
import classes from './escalations.module.css';
import { useAsked } from './asked.ts';
import { useEscalationsOf, useWithdraw } from './use-escalations.ts';

/** The escalations of one complaint, on its page. */
export function EscalationsOf({ complaintId }: { readonly complaintId: string }): ReactNode {
  const { escalations } = useWords();
  const { data = [] } = useEscalationsOf(complaintId);
  if (data.length === 0) return null;
  return (
    <Card title={escalations.ofComplaint}>
      <ul className={classes['plain']}>
        {data.map((escalation) => (
          <Line key={escalation.id} escalation={escalation} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ escalation }: { readonly escalation: Escalation }): ReactNode {
  const { escalations, values, commands } = useWords();
  const asked = useAsked();
  const me = useMe();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useWithdraw(escalation.id);
  const { id, kind, state, answer, decidedByName, decidedAt, openedAt, answerReason, note, level, openedById } = escalation;
  return (
    <li>
      <Anchor component={Link} to={`/escalations?view=${state === 'OPEN' ? 'inbox' : 'decided'}&open=${id}`}>
        {wordOf(values.escalationKinds, kind)}
      </Anchor> {asked(escalation)}
      <div>
        {answer ? `${wordOf(values.answers, answer)} · ${decidedByName ?? ''}` : `${wordOf(values.escalationStates, state)} · ${wordOf(values.levels, level)}`}
        {' · '}
        <When at={decidedAt ?? openedAt} />
      </div>
      {(answerReason ?? note) !== '' && <div className={classes['quote']}>{answerReason ?? note}</div>}
      {state === 'OPEN' && openedById === me.id && !isWithdrawing && (
        <Button size="compact-sm" variant="subtle" onClick={() => setWithdrawing(true)}>
          {escalations.withdraw}
        </Button>
      )}
      {isWithdrawing && (
        <CommandForm
          submit={escalations.withdraw}
          onSubmit={() => withdraw.mutate({ reason: reason.trim() })}
          onCancel={() => setWithdrawing(false)}
          isSending={withdraw.isPending}
          problem={withdraw.error}
        >
          <Group>
            <TextInput required withAsterisk={false} label={commands.fields.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} autoFocus />
          </Group>
        </CommandForm>
      )}
    </li>
  );
}
