import { Button, Group, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useRemedyLabel } from '../../api/use-catalogue.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint, Remedy } from '../../api/views.ts';
import { Card } from '../../ui/card.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { useFormat, useWords, type Words, wordOf } from '../../words/words.tsx';
import type { Format } from '../../words/format.ts';
import classes from './page.module.css';
import { useRefreshComplaint } from './use-complaint.ts';

/** What was given or asked for, and how far it has got: nothing reads "done" before whoever carries it out has said so. */
export function RemediesGiven({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { complaint: said } = useWords();
  const { remedies } = complaint;
  if (remedies.length === 0) return null;
  return (
    <Card title={said.remedies}>
      <ul className={classes['list']}>
        {remedies.map((remedy) => (
          <RemedyLine
            key={remedy.id}
            complaintId={complaint.id}
            remedy={remedy}
            mayCancel={complaint.next.includes('cancel-remedy')}
          />
        ))}
      </ul>
    </Card>
  );
}

type LineProps = { readonly complaintId: string; readonly remedy: Remedy; readonly mayCancel: boolean };

function RemedyLine({ complaintId, remedy, mayCancel }: LineProps): ReactNode {
  const words = useWords();
  const format = useFormat();
  const remedyLabel = useRemedyLabel();
  const [isCancelling, setCancelling] = useState(false);
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <span>
          <strong>{remedyLabel(remedy.kind)}</strong>
          {remedy.amount && ` · ${format.money(remedy.amount)}`} · {progress(remedy, words, format)}
        </span>
        {mayCancel && remedy.state === 'AUTHORISED' && !isCancelling && (
          <Button size="compact-sm" variant="subtle" className="no-print" onClick={() => setCancelling(true)}>
            {words.complaint.cancelRemedy}
          </Button>
        )}
      </Group>
      {isCancelling && <CancelForm complaintId={complaintId} remedyId={remedy.id} onClose={() => setCancelling(false)} />}
    </li>
  );
}

function CancelForm({
  complaintId,
  remedyId,
  onClose,
}: {
  readonly complaintId: string;
  readonly remedyId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { complaint, commands } = useWords();
  const [reason, setReason] = useState('');
  const refresh = useRefreshComplaint();
  const cancel = useCommand({
    send: (body: { readonly reason: string }, key) =>
      answer(
        api.POST('/api/complaints/{id}/remedies/{remedyId}/cancellation', {
          params: { path: { id: complaintId, remedyId } },
          body,
          ...once(key),
        }),
      ),
    onDone: async () => {
      await refresh();
      onClose();
    },
  });
  return (
    <CommandForm
      submit={complaint.cancelRemedy}
      danger
      onSubmit={() => cancel.mutate({ reason: reason.trim() })}
      onCancel={onClose}
      cancel={complaint.keepRemedy}
      isSending={cancel.isPending}
      problem={cancel.error}
    >
      <TextInput
        required
        withAsterisk={false}
        label={commands.fields.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autoFocus
      />
    </CommandForm>
  );
}

function progress(
  { kind, state, executeBy, executedAt, externalRef, reversalRef, endedReason }: Remedy,
  { complaint, values }: Words,
  format: Format,
): string {
  const word = wordOf(values.remedyStates, state);
  if ((state === 'AUTHORISED' || state === 'SENT') && kind === 'disconnection-hold') return complaint.holdRequested;
  if ((state === 'AUTHORISED' || state === 'SENT') && executeBy) return complaint.onBillBy(format.day(new Date(executeBy)));
  if (state === 'EXECUTED' && executedAt) return complaint.doneAt(format.day(new Date(executedAt)), externalRef ?? '');
  return [endedReason ? `${word}: ${wordOf(complaint.endings, endedReason)}` : word, state === 'REVERSED' && reversalRef]
    .filter(Boolean)
    .join(' · ');
}
