import { Alert, Group } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeyButton } from '../../ui/key-button.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useWords } from '../../words/words.tsx';
import { closeUndo, useUndoWindow } from './undo-window.ts';
import { useRefreshComplaint } from './use-complaint.ts';

/** In the place of the buttons for ten seconds after resolving. */
export function UndoBar({ complaint }: { readonly complaint: Complaint }): ReactNode {
  const { commands } = useWords();
  const window = useUndoWindow(complaint.id);
  const seconds = useSecondsUntil(window?.endsAt ?? 0);
  const refresh = useRefreshComplaint();
  const undo = useCommand({
    send: (_: null, key) =>
      answer(api.DELETE('/api/complaints/{id}/resolution', { params: { path: { id: complaint.id } }, ...once(key) })),
    onDone: () => {
      closeUndo(complaint.id);
      return refresh();
    },
    onRefused: refresh,
  });
  if (!window) return <ProblemNotice problem={undo.error} />;
  return (
    <Alert color="green" variant="light" icon={<Icon name="check" />} mb="sm">
      <Group gap="md">
        <span role="status">{commands.resolved}</span>
        <KeyButton
          keys="z"
          label={commands.undo}
          shown={commands.undoIn(seconds)}
          onPress={() => undo.mutate(null)}
          loading={undo.isPending}
          variant="default"
        />
      </Group>
      <ProblemNotice problem={undo.error} />
    </Alert>
  );
}

function useSecondsUntil(endsAt: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (endsAt === 0) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [endsAt]);
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}
