import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { answer, api, once } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Visit } from '../../api/views.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { useWords } from '../../words/words.tsx';
import { useSheet } from '../commands/use-sheet.ts';
import { useRefreshComplaint } from './use-complaint.ts';

type Props = { readonly complaintId: string; readonly visit: Visit };

/** What the crew says from the street, wide enough for a thumb. */
export function VisitButtons({ complaintId, visit: { id: visitId, can } }: Props): ReactNode {
  const { visits: said, commands } = useWords();
  const announce = useAnnounce();
  const { open } = useSheet();
  const refresh = useRefreshComplaint();
  const setOut = useCommand({
    send: (_: null, key) =>
      answer(
        api.POST('/api/complaints/{id}/visits/{visitId}/departure', {
          params: { path: { id: complaintId, visitId } },
          ...once(key),
        }),
      ),
    onDone: () => {
      announce(commands.done(said.onTheWay));
      return refresh();
    },
    onRefused: refresh,
  });
  if (can.length === 0) return null;
  return (
    <div className="no-print">
      <Group gap="xs" mt="xs">
        {can.includes('set-out') && (
          <Button size="lg" variant="default" loading={setOut.isPending} onClick={() => setOut.mutate(null)}>
            {said.onTheWay}
          </Button>
        )}
        {can.includes('report') && (
          <Button size="lg" onClick={() => open('report-visit', { visit: visitId })}>
            {said.report}
          </Button>
        )}
      </Group>
      <ProblemNotice problem={setOut.error} />
    </div>
  );
}
