import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../api/client.ts';
import { useCommand } from '../api/use-command.ts';
import type { Complaint, Escalation, RemedyAsked } from '../api/views.ts';
import { useRemedyLabel } from '../api/use-catalogue.ts';
import { useNow } from '../ui/now.ts';
import { NoteField } from '../authority/note-field.tsx';
import { paramsOf } from '../authority/remedy-params.ts';
import { fieldTexts, ProblemNotice } from '../ui/problem-notice.tsx';
import { useFormat, useWords } from '../words/words.tsx';

/** A one-time approval that is still good: gives what it covers, once; the rules look again when it is used. */
export function UseCover({
  escalation: { id, remedy, ruling },
  complaint,
}: {
  readonly escalation: Escalation;
  readonly complaint: Complaint;
}): ReactNode {
  const words = useWords();
  const { escalations, authority } = words;
  const format = useFormat();
  const now = useNow();
  const client = useQueryClient();
  const remedyLabel = useRemedyLabel();
  const refresh = (): Promise<void> => client.invalidateQueries();
  const [note, setNote] = useState('');
  const give = useCommand({
    send: (body: Omit<RemedyAsked, 'coverId' | 'seen'>, key) =>
      answer(
        api.POST('/api/complaints/{id}/remedies', {
          params: { path: { id: complaint.id } },
          body: { ...body, coverId: id, seen: { verdict: 'ESCALATE', rulesetVersion: null } },
          ...once(key),
        }),
      ),
    onDone: refresh,
    onRefused: refresh,
  });
  const noteError = fieldTexts(give.error, words)['note'];
  const until = ruling?.coverExpiresAt;
  if (ruling?.coverUsedBy) return <Text c="dimmed">{escalations.coverUsed}</Text>;
  if (!remedy || !until || Date.parse(until) < now) return null;
  const amount = ruling.amount ?? remedy.amount;
  const params = paramsOf(complaint.remedies.find((one) => one.id === remedy.remedyId)?.params ?? {});
  return (
    <div className="no-print">
      <Text c="dimmed">{escalations.coverOpen(format.moment(new Date(until)))}</Text>
      {noteError && <NoteField value={note} onChange={setNote} error={noteError} />}
      <Button
        size="compact-sm"
        loading={give.isPending}
        onClick={() =>
          give.mutate({ kind: remedy.kind, params, ...(amount ? { amount } : {}), ...(note.trim() ? { note: note.trim() } : {}) })
        }
      >
        {authority.give(amount ? format.money(amount) : remedyLabel(remedy.kind))}
      </Button>
      <ProblemNotice problem={give.error} shown={['note']} />
    </div>
  );
}
