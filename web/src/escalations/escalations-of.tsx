import { Anchor, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Complaint, Escalation } from '../api/views.ts';
import { useMe } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { When } from '../ui/when.tsx';
import { useFormat, useWords } from '../words/words.tsx';
import { useAsked } from './asked.ts';
import classes from './escalations.module.css';
import { UseCover } from './use-cover.tsx';
import { useEscalationsOf, useWithdraw } from './use-escalations.ts';

/** The escalations of one complaint, on its page. */
export function EscalationsOf({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { escalations } = useWords();
  const { data = [], error, refetch } = useEscalationsOf(complaint.id);
  if (data.length === 0 && !error) return null;
  return (
    <Card title={escalations.ofComplaint}>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      <ul className={classes['plain']}>
        {data.map((escalation) => (
          <Line key={escalation.id} escalation={escalation} complaint={complaint} />
        ))}
      </ul>
    </Card>
  );
}

function Line({ escalation, complaint }: { readonly escalation: Escalation; readonly complaint: Complaint }): ReactNode {
  const { escalations, values } = useWords();
  const format = useFormat();
  const asked = useAsked();
  const me = useMe();
  const { id, kind, state, ruling, openedAt, note, level, openedBy, decisionDueAt } = escalation;
  const answered =
    ruling &&
    [values.answers[ruling.answer], ruling.amount && format.money(ruling.amount), ruling.byName].filter(Boolean).join(' · ');
  return (
    <li>
      <Anchor component={Link} to={`/escalations?view=${state === 'OPEN' ? 'inbox' : 'decided'}&open=${id}`}>
        {values.escalationKinds[kind]}
      </Anchor>{' '}
      {asked(escalation)}
      <div>
        {answered ?? `${values.escalationStates[state]} · ${values.levels[level]}`} · <When at={ruling?.at ?? openedAt} />
      </div>
      {state === 'OPEN' && decisionDueAt && (
        <div>
          {escalations.due}: <When at={decisionDueAt} />
        </div>
      )}
      <div className={classes['quote']}>{ruling?.reason ?? note}</div>
      {state === 'OPEN' && openedBy === me.id && <Withdraw id={id} label={escalations.withdraw} />}
      {ruling?.answer === 'COVER_ONCE' && complaint.next.includes('give-remedy') && (
        <UseCover escalation={escalation} complaint={complaint} />
      )}
    </li>
  );
}

function Withdraw({ id, label }: { readonly id: string; readonly label: string }): ReactNode {
  const withdraw = useWithdraw(id);
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        className="no-print"
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate(null)}
      >
        {label}
      </Button>
      <ProblemNotice problem={withdraw.error} />
    </>
  );
}
