import { Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint, CustomerMatch } from '../../api/views.ts';
import { CustomerLookUp } from '../../customers/customer-look-up.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { useWords } from '../../words/words.tsx';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { useVersionSeen } from '../page/use-version-seen.ts';

export function LinkAccountForm({
  complaint,
  onClose,
}: {
  readonly complaint: Complaint;
  readonly onClose: () => void;
}): ReactNode {
  const { commands } = useWords();
  const [found, setFound] = useState<CustomerMatch | null>(null);
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const seen = useVersionSeen(complaint);
  const link = useCommand({
    send: (body: { readonly accountId: string; readonly version: number }, key) =>
      answer(api.POST('/api/complaints/{id}/account', { params: { path: { id: complaint.id } }, body, ...once(key) })),
    onDone: async () => {
      announce(commands.done(commands['link-account']));
      await refresh();
      onClose();
    },
    onRefused: seen.onRefused,
  });
  const accountId = found?.accountId ?? null;
  return (
    <CommandForm
      submit={commands['link-account']}
      onSubmit={() => accountId !== null && link.mutate({ accountId, version: seen.version })}
      onCancel={onClose}
      isSending={link.isPending}
      problem={link.error}
      disabled={accountId === null}
    >
      <CustomerLookUp picked={found} onPick={setFound} autoFocus />
      {found && accountId === null && <Text c="red">{commands.noAccountThere}</Text>}
    </CommandForm>
  );
}
