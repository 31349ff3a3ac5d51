import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Escalation } from '../api/views.ts';
import { useCategoryLabel } from '../api/use-catalogue.ts';
import { useMay, useMe } from '../staff/session.tsx';
import { InPlaceOfChoice, useInPlaceOf } from '../away/in-place-of.tsx';
import { Card } from '../ui/card.tsx';
import { Facts } from '../ui/facts.tsx';
import { PageProblem } from '../ui/page-problem.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { When } from '../ui/when.tsx';
import { useReasonText } from '../words/reasons.ts';
import { shownReasons } from '../words/shown-reasons.ts';
import { useFormat, useWords } from '../words/words.tsx';
import { useAsked } from './asked.ts';
import classes from './escalations.module.css';
import { RulingForms } from './ruling-forms.tsx';
import { useEscalation } from './use-escalations.ts';

type Props = { readonly id: string; readonly backTo: string; readonly onRuled: () => void };

/** What was asked, what is allowed, what failed, what the customer was told; then the answers. */
export function EscalationPreview({ id, backTo, onRuled }: Props): ReactNode {
  const { escalations } = useWords();
  const may = useMay();
  const me = useMe();
  const inPlace = useInPlaceOf();
  const { data, error, refetch } = useEscalation(id);
  if (!data)
    return error ? <PageProblem problem={error} what="escalation" onRetry={() => void refetch()} /> : <Waiting lines={6} />;
  const isMine = data.openedBy === me.id;
  return (
    <Card
      title={(data.state === 'OPEN' && !isMine ? escalations.preview : escalations.look)(
        data.complaint.customerName ?? data.complaint.reference,
      )}
      aside={
        <Anchor component={Link} to={backTo}>
          {escalations.closePreview}
        </Anchor>
      }
    >
      <What escalation={data} />
      {data.state === 'OPEN' && isMine && <Text c="dimmed">{escalations.ownNotDecided}</Text>}
      {data.answers.length > 0 && !isMine && may('escalations.answer') && (
        <>
          {data.answerAs.length > 0 && <InPlaceOfChoice inPlace={inPlace} />}
          {data.answerAs.some(({ personId }) => personId === (inPlace.giver?.id ?? me.id)) ? (
            <RulingForms escalation={data} giver={inPlace.giver} onRuled={onRuled} />
          ) : (
            <Text c="dimmed" role="status">
              {escalations.notAnsweredAs(
                inPlace.giver?.name ?? null,
                data.answerAs.map(({ personId, name }) => (personId === me.id ? null : name)),
              )}
            </Text>
          )}
        </>
      )}
    </Card>
  );
}

function What({ escalation }: { readonly escalation: Escalation }): ReactNode {
  const { escalations, values, commands, complaint: complaintWords } = useWords();
  const format = useFormat();
  const asked = useAsked();
  const categoryLabel = useCategoryLabel();
  const me = useMe();
  const { complaint, kind, level, openedByName, openedAt, note, customerTold, ruling, decisionDueAt } = escalation;
  const { routedBecause, holderId, holderName } = escalation;
  return (
    <>
      <Facts
        pairs={[
          [
            escalations.complaint,
            <span key="complaint">
              <Anchor component={Link} to={`/complaints/${complaint.reference}`}>
                {complaint.reference}
              </Anchor>{' '}
              · {categoryLabel(complaint.category)}
            </span>,
          ],
          [escalations.kind, values.escalationKinds[kind]],
          asked(escalation) === '' ? null : [escalations.wanted, asked(escalation)],
          [
            escalations.by,
            <span key="by">
              {openedByName ?? complaintWords.system} · <When at={openedAt} />
            </span>,
          ],
          [escalations.level, values.levels[level]],
          routedBecause && holderName
            ? [
                escalations.came,
                holderId === me.id ? escalations.cameToYou[routedBecause] : escalations.cameTo[routedBecause](holderName),
              ]
            : null,
          decisionDueAt && !ruling ? [escalations.due, <When key="due" at={decisionDueAt} />] : null,
          complaint.nextDueAt && complaint.nextDueAt !== decisionDueAt && !ruling
            ? [escalations.complaintDue, <When key="complaint-due" at={complaint.nextDueAt} />]
            : null,
          customerTold ? [escalations.customerTold, customerTold] : null,
          ruling
            ? [
                escalations.answer,
                [
                  values.answers[ruling.answer],
                  ruling.amount && format.money(ruling.amount),
                  ruling.byName && ruling.inPlaceOfName
                    ? escalations.inPlace(ruling.byName, ruling.inPlaceOfName)
                    : ruling.byName,
                ]
                  .filter(Boolean)
                  .join(' · '),
              ]
            : null,
          ruling ? [escalations.decidedAt, <When key="decided" at={ruling.at} />] : null,
          ruling ? [commands.fields.reason, ruling.reason] : null,
          ruling?.customerReason ? [escalations.customerReason, ruling.customerReason] : null,
          ruling?.coverUsedBy ? [escalations.coverUntil, escalations.coverUsed] : null,
          ruling?.coverExpiresAt && !ruling.coverUsedBy
            ? [escalations.coverUntil, <When key="cover" at={ruling.coverExpiresAt} />]
            : null,
        ]}
      />
      <p className={classes['quote']}>{note}</p>
      <Reasons escalation={escalation} />
    </>
  );
}

/** What the rules told the asker. */
function Reasons({ escalation: { remedy, openedByName } }: { readonly escalation: Escalation }): ReactNode {
  const { escalations, complaint: complaintWords } = useWords();
  const reasonText = useReasonText(remedy?.amount?.currency);
  if (!remedy || remedy.reasons.length === 0) return null;
  return (
    <>
      <p>{escalations.toldAsker(openedByName ?? complaintWords.system)}</p>
      <ul>
        {shownReasons(remedy.reasons).map((reason, index) => (
          <li key={`${reason.code}-${index}`}>{reasonText(reason)}</li>
        ))}
      </ul>
    </>
  );
}
