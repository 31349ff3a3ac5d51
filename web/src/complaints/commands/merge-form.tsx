import { Radio, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useCategoryLabel } from '../../api/use-catalogue.ts';
import type { Complaint, RelatedComplaint } from '../../api/views.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { When } from '../../ui/when.tsx';
import { useWords } from '../../words/words.tsx';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { useVersionSeen } from '../page/use-version-seen.ts';
import { MergePreview } from './merge-preview.tsx';
import { useDuplicates, useMergePreview } from './use-merging.ts';

/** The same matter, written down twice: which of the two goes on, and what that does, before it is done. */
export function MergeForm({ complaint, onClose }: { readonly complaint: Complaint; readonly onClose: () => void }): ReactNode {
  const { merging } = useWords();
  const { data: others, error, refetch } = useDuplicates(complaint);
  const [into, setInto] = useState('');
  const { data: preview, error: cannot } = useMergePreview(complaint.id, into);
  const merge = useMerge(complaint, onClose);
  const chosen = others?.find(({ id }) => id === into);
  return (
    <CommandForm
      submit={chosen ? merging.submit(chosen.reference) : merging.title}
      onSubmit={() => merge.send(into)}
      onCancel={onClose}
      isSending={merge.isSending}
      problem={merge.problem ?? cannot}
      disabled={!preview}
      danger
    >
      <Text>{merging.hint}</Text>
      <ProblemNotice problem={error} onRetry={() => void refetch()} />
      {!others && !error && <Waiting lines={3} />}
      {others?.length === 0 && <Text c="dimmed">{merging.none}</Text>}
      {others && others.length > 0 && (
        <Radio.Group label={merging.which} value={into} onChange={setInto}>
          <Stack gap="xs" mt={4}>
            {others.map((other) => (
              <Choice key={other.id} other={other} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {preview && <MergePreview preview={preview} reference={complaint.reference} />}
    </CommandForm>
  );
}

function Choice({ other: { id, reference, category, ownerName, receivedAt } }: { readonly other: RelatedComplaint }): ReactNode {
  const { complaint } = useWords();
  const categoryLabel = useCategoryLabel();
  return (
    <Radio
      value={id}
      label={`${reference} · ${categoryLabel(category)} · ${ownerName ?? complaint.unassigned}`}
      description={<When at={receivedAt} />}
    />
  );
}

/** Afterwards one stands on the complaint that goes on. */
function useMerge(complaint: Complaint, onClose: () => void) {
  const { merging } = useWords();
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const navigate = useNavigate();
  const seen = useVersionSeen(complaint);
  const sent = useCommand({
    send: (body: { readonly into: string; readonly version: number }, key) =>
      answer(api.POST('/api/complaints/{id}/merging', { params: { path: { id: complaint.id } }, body, ...once(key) })),
    onDone: async ({ reference }) => {
      await refresh();
      announce(merging.done(complaint.reference, reference));
      onClose();
      await navigate(`/complaints/${reference}`);
    },
    onRefused: seen.onRefused,
  });
  return {
    send: (into: string) => sent.mutate({ into, version: seen.version }),
    isSending: sent.isPending,
    problem: sent.error,
  };
}
