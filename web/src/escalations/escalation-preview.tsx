import { useQuery } from '@tanstack/react-query';
import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer as answered, api } from '../api/client.ts';
import type { Escalation } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { useMay, useMe } from '../staff/session.tsx';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { When } from '../ui/when.tsx';
import { useReasonText } from '../words/reasons.ts';
import { useFormat, useWords, wordOf } from '../words/words.tsx';
import { useAsked } from './asked.ts';
import classes from './escalations.module.css';
import { RulingForms } from './ruling-forms.tsx';

type Props = { readonly id: string; readonly backTo: string; readonly onRuled: () => void };

/** What was asked, what is allowed, what failed, what the customer was told; then the answers. */
export function EscalationPreview({ id, backTo, onRuled }: Props): ReactNode {
  const { escalations } = useWords();
  const may = useMay();
  const me = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ['escalations', 'one', id],
    queryFn: ({ signal }) => answered(api.GET('/api/escalations/{id}', { params: { path: { id } }, signal })),
  });
  if (!data) return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting lines={6} />;
  const isMine = data.openedById === me.id;
  return (
    <Card
      title={(data.state === 'OPEN' && !isMine ? escalations.preview : escalations.look)(data.customerName ?? data.reference)}
      aside={
        <Anchor component={Link} to={backTo}>
          {escalations.closePreview}
        </Anchor>
      }
    >
      <What escalation={data} />
      {data.state === 'OPEN' && isMine && <Text c="dimmed">{escalations.ownNotDecided}</Text>}
      {data.state === 'OPEN' && !isMine && may('escalations.rule') && <RulingForms escalation={data} onRuled={onRuled} />}
    </Card>
  );
}

function What({ escalation }: { readonly escalation: Escalation }): ReactNode {
  const { escalations, values, commands } = useWords();
  const format = useFormat();
  const asked = useAsked();
  const categoryLabel = useCategoryLabel();
  const reasonText = useReasonText(escalation.asked?.currency ?? 'USD');
  const { reference, category, kind, level, openedByName, openedAt, dueAt, note, customerTold, answer, answerAmount, answerReason, customerReason, decidedByName, decidedAt, coverExpiresAt } = escalation;
  return (
    <>
      <Facts
        pairs={[
          [escalations.complaint, <span key="complaint"><Anchor component={Link} to={`/complaints/${reference}`}>{reference}</Anchor> · {categoryLabel(category)}</span>],
          [escalations.kind, wordOf(values.escalationKinds, kind)],
          asked(escalation) === '' ? null : [escalations.wanted, asked(escalation)],
          [escalations.by, <span key="by">{openedByName ?? ''} · <When at={openedAt} /></span>],
          [escalations.level, wordOf(values.levels, level)],
          dueAt && !answer ? [escalations.due, <When key="due" at={dueAt} />] : null,
          customerTold ? [escalations.customerTold, customerTold] : null,
          answer ? [escalations.answer, [wordOf(values.answers, answer), answerAmount ? format.money(answerAmount) : null, decidedByName].filter(Boolean).join(' · ')] : null,
          decidedAt ? [escalations.decidedAt, <When key="decided" at={decidedAt} />] : null,
          answerReason ? [commands.fields.reason, answerReason] : null,
          customerReason ? [escalations.customerReason, customerReason] : null,
          coverExpiresAt ? [escalations.coverUntil, <When key="cover" at={coverExpiresAt} />] : null,
        ]}
      />
      <p className={classes['quote']}>{note}</p>
      {escalation.reasons && escalation.reasons.length > 0 && (
        <ul>
          {escalation.reasons.map((reason, index) => (
            <li key={`${reason.code}-${index}`}>{reasonText(reason)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
