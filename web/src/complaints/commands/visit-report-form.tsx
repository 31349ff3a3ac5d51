import { NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint, VisitReport } from '../../api/views.ts';
import { useMe } from '../../staff/session.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { keyOf, useWords, type Words } from '../../words/words.tsx';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import type { SheetStart } from './use-sheet.ts';

type Props = { readonly complaint: Complaint; readonly start: SheetStart; readonly onClose: () => void };

const emptyReport = { result: '', found: '', did: '', next: '', evidence: '', reference: '' };
type Draft = typeof emptyReport;

/** What the crew found, did and says comes next; kept on the telephone until it was sent. */
export function VisitReportForm({ complaint, start: { visit: visitId = '' }, onClose }: Props): ReactNode {
  const words = useWords();
  const { visits: said, authority, frame } = words;
  const [draft, setDraft, clear] = useDraft<Draft>(`${useMe().id}.${complaint.id}.visit.${visitId}`, emptyReport);
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const report = useCommand({
    send: (body: VisitReport, key) =>
      answer(
        api.POST('/api/complaints/{id}/visits/{visitId}/report', {
          params: { path: { id: complaint.id, visitId } },
          body,
          ...once(key),
        }),
      ),
    onDone: async () => {
      clear();
      announce(words.commands.done(said.report));
      await refresh();
      onClose();
    },
    onRefused: refresh,
  });
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const errors = fieldTexts(report.error, words);
  // What is resolved takes no more proof; a kept draft may still name some.
  const takesEvidence = complaint.state !== 'RESOLVED';
  const body = reportOf(takesEvidence ? draft : { ...draft, evidence: '' }, words);
  return (
    <CommandForm
      submit={said.send}
      onSubmit={() => body && report.mutate(body)}
      onCancel={onClose}
      isSending={report.isPending}
      problem={report.error}
      shown={['result', 'found', 'did', 'next', 'evidence.reference']}
      disabled={!body}
    >
      <Radio.Group label={said.result} value={draft.result} onChange={(result) => set({ result })} error={errors['result']}>
        <Stack gap="sm" mt="xs">
          {Object.entries(said.results).map(([result, label]) => (
            <Radio key={result} value={result} label={label} size="md" />
          ))}
        </Stack>
      </Radio.Group>
      <Text>{said.customerReads}</Text>
      {(['found', 'did', 'next'] as const).map((name) => (
        <Textarea
          key={name}
          size="md"
          label={name === 'found' ? said.found : `${said[name]} (${frame.optional})`}
          required={name === 'found'}
          withAsterisk={false}
          autosize
          minRows={2}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
          error={errors[name]}
        />
      ))}
      {takesEvidence && (
        <NativeSelect
          size="md"
          label={`${said.evidence} (${frame.optional})`}
          value={draft.evidence}
          onChange={(event) => set({ evidence: event.currentTarget.value })}
          data={[
            { value: '', label: said.noEvidence },
            ...Object.entries(authority.evidence).map(([value, label]) => ({ value, label })),
          ]}
        />
      )}
      {takesEvidence && draft.evidence !== '' && (
        <TextInput
          size="md"
          label={said.evidenceWhere}
          description={words.commands.simple.evidence.hint}
          required
          withAsterisk={false}
          value={draft.reference}
          onChange={(event) => set({ reference: event.currentTarget.value })}
          error={errors['evidence.reference']}
        />
      )}
    </CommandForm>
  );
}

/** As the API takes it; null while something is missing. */
function reportOf({ result, found, did, next, evidence, reference }: Draft, { visits }: Words): VisitReport | null {
  const chosen = keyOf(visits.results, result);
  if (!chosen || found.trim() === '' || (evidence !== '' && reference.trim() === '')) return null;
  return {
    result: chosen,
    found: found.trim(),
    ...(did.trim() === '' ? {} : { did: did.trim() }),
    ...(next.trim() === '' ? {} : { next: next.trim() }),
    ...(evidence === '' ? {} : { evidence: { kind: evidence, reference: reference.trim() } }),
  };
}
