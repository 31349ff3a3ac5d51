import { useNavigate } from 'react-router';
import { answer, api, once } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';
import type { Complaint, ContactSaid, RecordedContact } from '../../api/views.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useWords } from '../../words/words.tsx';
import { useRefreshComplaint } from '../page/use-complaint.ts';

/** Writes down what was said; where the complaint was closed, goes on to the new one that it began. */
export function useRecordContact({ id }: Pick<Complaint, 'id'>, onDone: () => void): Command<ContactSaid, RecordedContact> {
  const { commands } = useWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const refresh = useRefreshComplaint();
  return useCommand({
    send: (body: ContactSaid, key) =>
      answer(api.POST('/api/complaints/{id}/contacts', { params: { path: { id } }, body, ...once(key) })),
    onDone: async ({ isFollowUp, complaint }) => {
      announce(commands.done(commands.recordContact));
      onDone();
      await refresh();
      if (isFollowUp) await navigate(`/complaints/${complaint.reference}`, { state: { registered: true } });
    },
  });
}
