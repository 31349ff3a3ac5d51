import { answer, api, once } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useCommand } from '../../api/use-command.ts';
import type { Complaint } from '../../api/views.ts';
import { useRefreshComplaint } from '../page/use-complaint.ts';

/** Makes the complaint mine. */
export function useTake({ id, version }: Complaint): {
  readonly take: () => void;
  readonly problem: Problem | null;
  readonly isSending: boolean;
} {
  const refresh = useRefreshComplaint();
  const command = useCommand({
    send: (body: { readonly version: number }, key) =>
      answer(api.POST('/api/complaints/{id}/assignment', { params: { path: { id } }, body, ...once(key) })),
    onDone: refresh,
    onRefused: refresh,
  });
  return { take: () => command.mutate({ version }), problem: command.error, isSending: command.isPending };
}
