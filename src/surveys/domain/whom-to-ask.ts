import type { Complaint } from '../../complaints/index.ts';
import type { Reach } from '../../customers/index.ts';

/** Whoever let it rest or never answered us has nothing to tell of how it ended. */
const endedByCustomer: readonly (string | null)[] = ['WITHDRAWN', 'NO_REPLY'];

/** The resolution of `resolvedAt` still stands, and it was ours. */
export const stillStands = ({ state, resolvedAt, outcome }: Complaint, of: Date): boolean =>
  (state === 'RESOLVED' || state === 'CLOSED') && resolvedAt?.getTime() === of.getTime() && !endedByCustomer.includes(outcome);

/** Somewhere a link can be sent to. */
export const canBeAsked = ({ points }: Pick<Reach, 'points'>): boolean => points.some(({ kind }) => kind !== 'phone');
