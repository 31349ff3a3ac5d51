import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { type Picked, PersonPicker } from '../../staff/person-picker.tsx';
import { useTeams } from '../../staff/use-people.ts';
import { useMe } from '../../staff/session.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useWords } from '../../words/words.tsx';
import { useRefreshComplaint } from '../page/use-complaint.ts';
import { useVersionSeen } from '../page/use-version-seen.ts';

type Assignment = { readonly ownerId?: string; readonly teamId?: string; readonly reason?: string; readonly version: number };

/** To a person, to a team, or to both. */
export function ReassignForm({ complaint, onClose }: { readonly complaint: Complaint; readonly onClose: () => void }): ReactNode {
  const { commands, frame } = useWords();
  const [person, setPerson] = useState<Picked | null>(null);
  const [teamId, setTeamId] = useState('');
  const [reason, setReason, clear] = useDraft(`${useMe().id}.${complaint.id}.reassign`, '');
  const { data: teams = [], error: noTeams, refetch } = useTeams();
  const announce = useAnnounce();
  const refresh = useRefreshComplaint();
  const seen = useVersionSeen(complaint);
  const assign = useCommand({
    send: (body: Assignment, key) =>
      answer(api.POST('/api/complaints/{id}/assignment', { params: { path: { id: complaint.id } }, body, ...once(key) })),
    onDone: async () => {
      clear();
      announce(commands.done(commands.reassign));
      await refresh();
      onClose();
    },
    onRefused: seen.onRefused,
  });
  const assignment: Assignment = {
    version: seen.version,
    ...(person ? { ownerId: person.id } : {}),
    ...(teamId === '' ? {} : { teamId }),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
  return (
    <CommandForm
      submit={commands.reassign}
      onSubmit={() => assign.mutate(assignment)}
      onCancel={onClose}
      isSending={assign.isPending}
      problem={assign.error}
      disabled={!person && teamId === ''}
    >
      <PersonPicker label={commands.toPerson} picked={person} onPick={setPerson} autoFocus />
      <ProblemNotice problem={noTeams} onRetry={() => void refetch()} />
      <NativeSelect
        label={commands.toTeam}
        value={teamId}
        onChange={(event) => setTeamId(event.currentTarget.value)}
        data={[{ value: '', label: frame.none }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput
        label={`${commands.fields.reason} (${frame.optional})`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandForm>
  );
}
