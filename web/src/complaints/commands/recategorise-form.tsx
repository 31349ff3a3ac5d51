import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useChoices } from '../../api/use-catalogue.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { fieldTexts } from '../../ui/problem-notice.tsx';
import { useWords } from '../../words/words.tsx';
import { type Severity, severityFrom } from '../queue/queue-filter.ts';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { useVersionSeen } from '../page/use-version-seen.ts';

export function RecategoriseForm({
  complaint,
  onClose,
}: {
  readonly complaint: Complaint;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWords();
  const [category, setCategory] = useState(complaint.category);
  const [severity, setSeverity] = useState<Severity>(complaint.severity);
  const categories = useChoices('categories');
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const seen = useVersionSeen(complaint);
  const change = useCommand({
    send: (body: { readonly category: string; readonly severity: Severity; readonly version: number }, key) =>
      answer(api.POST('/api/complaints/{id}/category', { params: { path: { id: complaint.id } }, body, ...once(key) })),
    onDone: async () => {
      announce(words.commands.done(words.commands.recategorise));
      await refresh();
      onClose();
    },
    onRefused: seen.onRefused,
  });
  const errors = fieldTexts(change.error, words);
  return (
    <CommandForm
      submit={words.commands.recategorise}
      onSubmit={() => change.mutate({ category, severity, version: seen.version })}
      onCancel={onClose}
      isSending={change.isPending}
      problem={change.error}
      shown={['category', 'severity']}
    >
      <NativeSelect
        label={words.queue.category}
        value={category}
        onChange={(event) => setCategory(event.currentTarget.value)}
        data={categories}
        error={errors['category']}
        data-autofocus
      />
      <NativeSelect
        label={words.queue.severity}
        value={String(severity)}
        onChange={(event) => setSeverity(severityFrom(event.currentTarget.value) ?? severity)}
        data={Object.entries(words.values.severities).map(([value, label]) => ({ value, label }))}
        error={errors['severity']}
      />
    </CommandForm>
  );
}
