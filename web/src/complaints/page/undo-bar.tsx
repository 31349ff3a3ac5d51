import { Alert, Group } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyButton } from '../../ui/key-button.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useWords } from '../../words/words.tsx';
import { closeUndo, type UndoWindow, useUndoWindow } from './undo-window.ts';
import { useRefreshComplaint } from './use-complaint.ts';

/** For ten seconds after resolving, on whatever page comes next: said once, while the seconds go by in silence. */
export function UndoBar(): ReactNode {
  const { commands } = useWords();
  const { pathname } = useLocation();
  const window = useUndoWindow();
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const undo = useCommand({
    send: ({ complaintId }: UndoWindow, key) =>
      answer(api.DELETE('/api/complaints/{id}/resolution', { params: { path: { id: complaintId } }, ...once(key) })),
    onDone: (_, undone) => {
      closeUndo(undone);
      announce(commands.undone(undone.reference));
      return refresh();
    },
    onRefused: refresh,
  });
  const { reset } = undo;
  useEffect(() => reset(), [pathname, reset]);
  useEffect(() => {
    if (window) announce(commands.resolved(window.reference));
  }, [window, announce, commands]);
  if (window) return <Open window={window} onUndo={() => undo.mutate(window)} isSending={undo.isPending} />;
  if (undo.isSuccess) return <Undone reference={undo.variables.reference} />;
  return <ProblemNotice problem={undo.error} />;
}

type OpenProps = { readonly window: UndoWindow; readonly onUndo: () => void; readonly isSending: boolean };

function Open({ window, onUndo, isSending }: OpenProps): ReactNode {
  const { commands } = useWords();
  const seconds = useSecondsUntil(window.endsAt);
  return (
    <Alert role="presentation" color="green" variant="light" icon={<Icon name="check" />} mb="sm" className="no-print">
      <Group gap="md">
        <span>{commands.resolved(window.reference)}</span>
        <KeyButton
          keys="z"
          label={commands.undo}
          shown={
            <>
              {commands.undo} <span aria-hidden="true">{commands.secondsLeft(seconds)}</span>
            </>
          }
          onPress={onUndo}
          loading={isSending}
          variant="default"
        />
      </Group>
    </Alert>
  );
}

function Undone({ reference }: { readonly reference: string }): ReactNode {
  const { commands } = useWords();
  return (
    <Alert role="presentation" color="blue" variant="light" mb="sm" className="no-print">
      <Link to={`/complaints/${reference}`}>{commands.undone(reference)}</Link>
    </Alert>
  );
}

function useSecondsUntil(endsAt: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [endsAt]);
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}
