import type { Problem } from '../../api/problem.ts';
import type { Complaint } from '../../api/views.ts';
import { useHeldVersion } from '../../ui/use-held-version.ts';
import { movedByItself } from './moved-by-itself.ts';
import { useRefreshComplaint, useTimeline } from './use-complaint.ts';

const overtaken: readonly string[] = ['stale-version', 'overtaken'];

type Seen = { readonly version: number; readonly onRefused: (problem: Problem) => Promise<void> };

/** The version of a complaint that a form was opened over, so that a colleague's change since is refused; after that the page is drawn anew. */
export function useVersionSeen(complaint: Complaint): Seen {
  const refresh = useRefreshComplaint();
  const { data: timeline = [] } = useTimeline(complaint);
  const { version, lookAgain } = useHeldVersion(complaint.version, (held) => movedByItself(timeline, held, complaint.version));
  const onRefused = async ({ status, code }: Problem): Promise<void> => {
    if (status !== 409) return;
    await refresh();
    if (overtaken.includes(code)) lookAgain();
  };
  return { version, onRefused };
}
