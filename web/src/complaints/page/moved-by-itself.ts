import type { TimelineItem } from '../../api/views.ts';

type Event = Pick<TimelineItem, 'type' | 'actorId' | 'payload'>;

/** What the product does by itself after a command, and nobody decides anew because of. */
const following = ['remedy.sent', 'remedy.executed', 'complaint.acknowledged', 'complaint.moved-in-queue', 'deadline.'];

/** Whether everything from one version of a complaint to a later one followed by itself; unknown events count as somebody's doing. */
export function movedByItself(timeline: readonly Event[], from: number, to: number): boolean {
  const between = timeline.filter(({ payload: { version } }) => typeof version === 'number' && version > from && version <= to);
  return (
    between.length === to - from &&
    between.every(({ type, actorId }) => actorId === null && following.some((beginning) => type.startsWith(beginning)))
  );
}
